package vn.tiendo.disclosure;

import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;

/**
 * Identifies a figure. Ordered by indicator, year, definition version, disaggregation and unit; all but the year as
 * plain text.
 */
public record FigureKey(
        AdminUnitCode unit, IndicatorCode indicator, Disaggregation disaggregation, int year, String definitionVersion)
        implements Comparable<FigureKey> {

    /** The key of the same figure for another unit. */
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
