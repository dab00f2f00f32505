package vn.tiendo.disclosure;

import java.util.Comparator;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;

/** Which figure is meant. Ordered as plain text, by what comes first in a file of observations. */
public record FigureKey(
        AdminUnitCode unit, IndicatorCode indicator, Disaggregation disaggregation, int year, String definitionVersion)
        implements Comparable<FigureKey> {

    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::indicator)
            .thenComparingInt(FigureKey::year)
            .thenComparing(FigureKey::definitionVersion)
            .thenComparing(FigureKey::disaggregation)
            .thenComparing(FigureKey::unit);

    /** The same figure of another unit. */
    public FigureKey of(AdminUnitCode other) {
        return new FigureKey(other, indicator, disaggregation, year, definitionVersion);
    }

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }
}
