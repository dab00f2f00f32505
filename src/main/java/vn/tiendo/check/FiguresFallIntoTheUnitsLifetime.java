package vn.tiendo.check;

import java.util.List;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;

/** A figure is of a year in which its unit existed for at least a day. */
final class FiguresFallIntoTheUnitsLifetime implements Rule {

    private static final int MOST_SUCCESSORS = 3;

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (Observation observation : data.observations()) {
            data.units()
                    .find(observation.unit())
                    .filter(unit -> observation.measurement().isKnown()
                            && !unit.isInForceDuring(observation.year(), observation.year()))
                    .ifPresent(unit -> report(observation, unit, data, diagnostics));
        }
    }

    private static void report(
            Observation observation, AdministrativeUnit unit, Dataset data, Diagnostics diagnostics) {
        diagnostics.add(
                DiagnosticCode.FIGURE_OUTSIDE_LIFETIME,
                Places.cell(observation.origin(), "nam", Integer.toString(observation.year())),
                unit.name(),
                unit.validFrom().map(VietnameseFormat::date).orElse(""),
                unit.validTo().map(VietnameseFormat::date).orElse(""),
                successors(observation.year(), unit, data));
    }

    /** Which units a dissolved one went into: the figure is probably one of theirs. */
    private static String successors(int year, AdministrativeUnit unit, Dataset data) {
        if (unit.validTo().filter(day -> day.getYear() < year).isEmpty()) {
            return "";
        }
        List<String> names = data.successorsOf(unit.code()).stream()
                .map(successor -> successor.name() + " (" + successor.code() + ")")
                .toList();
        return String.join(", ", names.subList(0, Math.min(names.size(), MOST_SUCCESSORS)))
                + (names.size() > MOST_SUCCESSORS ? ", …" : "");
    }
}
