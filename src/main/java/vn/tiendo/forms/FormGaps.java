package vn.tiendo.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.build.AskedFigures;
import vn.tiendo.intake.FormColumn;
import vn.tiendo.intake.FormMaker;
import vn.tiendo.intake.FormRow;
import vn.tiendo.intake.FormWords;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.PlanCode;

/** Finds the rows of forms for which the data have no figure. */
public final class FormGaps implements AskedFigures {

    private final FormMaker maker;

    private FormGaps(FormMaker maker) {
        this.maker = maker;
    }

    /** The gaps in data with all observations; where illustrative figures are not shown, these fill none. */
    public static FormGaps of(Dataset dataset) {
        Dataset counted = dataset.settings().showIllustrative()
                ? dataset
                : dataset.withObservations(dataset.observations().stream()
                        .filter(one -> one.provenance().status() != ObservationStatus.ILLUSTRATIVE)
                        .toList());
        return new FormGaps(new FormMaker(counted, new FormWords()));
    }

    @Override
    public List<Gap> missing(AdministrativeUnit unit, int year, PlanCode plan) {
        List<FormRow> rows = maker.of(unit, year, Optional.of(plan)).rows();
        // A figure by any definition is a figure.
        Set<Gap> answered =
                rows.stream().filter(FormGaps::hasFigure).map(FormGaps::gap).collect(Collectors.toSet());
        return rows.stream()
                .map(FormGaps::gap)
                .filter(gap -> !answered.contains(gap))
                .distinct()
                .toList();
    }

    private static Gap gap(FormRow row) {
        return new Gap(row.indicator(), row.key().disaggregation());
    }

    private static boolean hasFigure(FormRow row) {
        return Stream.of(FormColumn.NUMERATOR, FormColumn.DENOMINATOR, FormColumn.VALUE)
                .anyMatch(column -> !row.entry(column).isEmpty());
    }
}
