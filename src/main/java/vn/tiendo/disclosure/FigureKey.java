package vn.tiendo.disclosure;

import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;

/** Which figure is meant. Ordered as plain text, by what comes first in a file of observations. */
public record FigureKey(
        AdminUnitCode unit, IndicatorCode indicator, Disaggregation disaggregation, int year, String definitionVersion)
        implements Comparable<FigureKey> {

    /** The same figure of another unit. */
    public FigureKey of(AdminUnitCode other) {
        return new FigureKey(other, indicator, disaggregation, year, definitionVersion);
    }

    @Override
    public int compareTo(FigureKey other) {
        int byIndicator = indicator.compareTo(other.indicator);
        int byYear = byIndicator != 0 ? byIndicator : Integer.compare(year, other.year);
        int byVersion = byYear != 0 ? byYear : definitionVersion.compareTo(other.definitionVersion);
        int byCategories = byVersion != 0 ? byVersion : disaggregation.compareTo(other.disaggregation);
        return byCategories != 0 ? byCategories : unit.compareTo(other.unit);
    }
}
