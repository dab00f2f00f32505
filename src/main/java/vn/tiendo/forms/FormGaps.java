package vn.tiendo.forms;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.build.AskedFigures;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildOptions;
import vn.tiendo.build.CheckedData;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.intake.FormColumn;
import vn.tiendo.intake.FormMaker;
import vn.tiendo.intake.FormRow;
import vn.tiendo.intake.FormWords;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.PlanCode;

/** Finds the rows of forms for which the data have no figure. */
public final class FormGaps implements AskedFigures {

    private final FormMaker maker;

    private FormGaps(FormMaker maker) {
        this.maker = maker;
    }

    /**
     * Reads the data.
     *
     * @throws IOException if reading fails
     */
    public static FormGaps of(BuildOptions options) throws BuildFailure, IOException {
        return new FormGaps(new FormMaker(
                CheckedData.read(options.data(), UnaryOperator.identity(), new Diagnostics()), new FormWords()));
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
