package vn.tiendo.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;

/** A figure is of a year in which its unit existed for at least a day. */
final class FiguresFallIntoTheUnitsLifetime implements Rule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (Observation observation : data.observations()) {
            data.units()
                    .find(observation.unit())
                    .filter(unit -> observation.measurement().isFigure()
                            && !unit.isInForceDuring(observation.year(), observation.year()))
                    .ifPresent(unit -> report(observation, unit, diagnostics));
        }
    }

    private static void report(Observation observation, AdministrativeUnit unit, Diagnostics diagnostics) {
        diagnostics.add(
                DiagnosticCode.FIGURE_OUTSIDE_LIFETIME,
                Places.cell(observation.origin(), "nam", Integer.toString(observation.year())),
                unit.name(),
                unit.validFrom().map(FiguresFallIntoTheUnitsLifetime::text).orElse(""),
                unit.validTo().map(FiguresFallIntoTheUnitsLifetime::text).orElse(""));
    }

    private static String text(LocalDate day) {
        return DAY.format(day);
    }
}
