package vn.tiendo.build;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Figures;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.disclosure.EarlierPublication;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;

/** The input files that say what no page may say: rows that are not published, and small numbers. */
final class ConfidentialInputs {

    /** After every year that data may be about. */
    private static final LocalDate END_OF_DAYS = LocalDate.of(2200, Month.DECEMBER, 31);

    private ConfidentialInputs() {}

    /** Their names. Judged over all years: an input also has those that come after the day of a snapshot. */
    static Set<String> of(Dataset dataset, List<EarlierPublication> earlier) {
        Figures shown =
                ProgressAssessor.publishable(dataset, END_OF_DAYS, earlier).figures();
        Map<List<Object>, Figure> byRow = new HashMap<>();
        shown.all()
                .forEach(series -> series.figures()
                        .forEach(figure ->
                                byRow.put(List.of(series.key(), figure.year(), figure.definitionVersion()), figure)));
        Set<String> files = new TreeSet<>();
        for (Observation observation : dataset.observations()) {
            if (!observation.provenance().published()
                    || isWithheld(observation, byRow)
                    || (isSensitive(dataset, observation) && !isShown(observation, byRow))) {
                files.add(observation.provenance().file());
            }
        }
        return files;
    }

    private static boolean isSensitive(Dataset dataset, Observation observation) {
        return Optional.ofNullable(dataset.indicators().get(observation.indicator()))
                .map(Indicator::sensitive)
                .orElse(false);
    }

    /** A figure of an indicator that is not sensitive can show a count of one that is. */
    private static boolean isWithheld(Observation observation, Map<List<Object>, Figure> byRow) {
        return figure(observation, byRow).filter(Figure::isWithheld).isPresent();
    }

    private static Optional<Figure> figure(Observation observation, Map<List<Object>, Figure> byRow) {
        SeriesKey key = new SeriesKey(observation.unit(), observation.indicator(), observation.disaggregation());
        return Optional.ofNullable(byRow.get(List.<Object>of(
                key, observation.year(), observation.provenance().definitionVersion())));
    }

    private static boolean isShown(Observation observation, Map<List<Object>, Figure> byRow) {
        return figure(observation, byRow)
                .map(Figure::measurement)
                .filter(observation.measurement()::equals)
                .isPresent();
    }
}
