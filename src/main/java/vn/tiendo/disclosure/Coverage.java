package vn.tiendo.disclosure;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;

/**
 * Finds the units that a figure covers. A sum from which units are missing is a different count from the whole even if
 * the numbers are equal: nobody can know that the missing units have nothing.
 */
final class Coverage {

    private static final String ALL = "";

    private final AdministrativeUnits units;
    private final Map<FigureKey, ReportedFigure> figures = new HashMap<>();

    /** @param figures all figures of one family and year */
    Coverage(AdministrativeUnits units, List<ReportedFigure> figures) {
        this.units = units;
        figures.forEach(figure -> this.figures.put(figure.key(), figure));
    }

    /**
     * A text that is equal for figures that cover the same units: empty for an own figure or a sum without missing
     * units, otherwise the codes of the units that it adds up.
     */
    String of(ReportedFigure figure) {
        if (!figure.computed()) {
            return ALL;
        }
        Set<AdminUnitCode> reported = new TreeSet<>();
        return collect(figure.key(), reported) ? ALL : reported.toString();
    }

    /** Collects the units with own figures below a computed one. Returns whether no unit is missing. */
    private boolean collect(FigureKey key, Set<AdminUnitCode> reported) {
        boolean complete = true;
        LocalDate lastDay = LocalDate.of(key.year(), Month.DECEMBER, 31);
        for (AdministrativeUnit child : units.childrenOf(key.unit())) {
            if (child.isInForceOn(lastDay)) {
                FigureKey below = new FigureKey(
                        child.code(), key.indicator(), key.disaggregation(), key.year(), key.definitionVersion());
                Optional<ReportedFigure> figure =
                        Optional.ofNullable(figures.get(below)).filter(found -> hasCounts(found.measurement()));
                if (figure.isEmpty()) {
                    complete = false;
                } else if (figure.get().computed()) {
                    complete &= collect(below, reported);
                } else {
                    reported.add(child.code());
                }
            }
        }
        return complete;
    }

    /** Whether a measurement can be part of a sum. */
    static boolean hasCounts(Measurement measurement) {
        return measurement instanceof Measurement.Share
                || measurement instanceof Measurement.Count
                || measurement == Absence.DID_NOT_OCCUR;
    }
}
