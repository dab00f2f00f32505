package vn.tiendo.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Figures;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.PublishableFigures;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.disclosure.EarlierPublication;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;

/**
 * Finds the rows that hold what no page may show: rows that are not published, and small numbers. Judged over all
 * years.
 */
public final class HiddenRows {

    private final Dataset dataset;
    private final Map<List<Object>, Figure> byRow = new HashMap<>();

    public HiddenRows(Dataset dataset, List<EarlierPublication> earlier) {
        this(dataset, ProgressAssessor.publishable(dataset, earlier));
    }

    /** @param decided what may be shown, over all years */
    HiddenRows(Dataset dataset, PublishableFigures decided) {
        this.dataset = dataset;
        Figures shown = decided.figures();
        shown.all()
                .forEach(series -> series.figures()
                        .forEach(figure ->
                                byRow.put(List.of(series.key(), figure.year(), figure.definitionVersion()), figure)));
    }

    public boolean has(Observation observation) {
        return !observation.provenance().published()
                || isWithheld(observation)
                || (isSensitive(observation) && !isShown(observation));
    }

    private boolean isSensitive(Observation observation) {
        return Optional.ofNullable(dataset.indicators().get(observation.indicator()))
                .map(Indicator::sensitive)
                .orElse(false);
    }

    /** A figure of an indicator that is not sensitive can show a count of one that is. */
    private boolean isWithheld(Observation observation) {
        return figure(observation).filter(Figure::isWithheld).isPresent();
    }

    private Optional<Figure> figure(Observation observation) {
        SeriesKey key = new SeriesKey(observation.unit(), observation.indicator(), observation.disaggregation());
        return Optional.ofNullable(byRow.get(List.<Object>of(
                key, observation.year(), observation.provenance().definitionVersion())));
    }

    private boolean isShown(Observation observation) {
        return figure(observation)
                .map(Figure::measurement)
                .filter(observation.measurement()::equals)
                .isPresent();
    }
}
