package vn.tiendo.assess;

import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;

/** What a series is of. Ordered as plain text by unit, indicator and disaggregation. */
public record SeriesKey(AdminUnitCode unit, IndicatorCode indicator, Disaggregation disaggregation)
        implements Comparable<SeriesKey> {

    @Override
    public int compareTo(SeriesKey other) {
        int byUnit = unit.compareTo(other.unit);
        if (byUnit != 0) {
            return byUnit;
        }
        int byIndicator = indicator.compareTo(other.indicator);
        return byIndicator != 0 ? byIndicator : disaggregation.compareTo(other.disaggregation);
    }
}
