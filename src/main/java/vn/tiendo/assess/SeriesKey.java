package vn.tiendo.assess;

import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;

/** Which unit, indicator and disaggregation a series is of. Ordered as plain text by these three. */
public record SeriesKey(AdminUnitCode unit, IndicatorCode indicator, Disaggregation disaggregation)
        implements Comparable<SeriesKey> {

    /** Odd, with no pattern in its bits: 2 to the 32nd divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B1;

    /**
     * The generated method gives neighbours such as {@code X1 CT20} and {@code X2 CT1} the same hash; this one does
     * not.
     */
    @Override
    public int hashCode() {
        int hash = unit.hashCode();
        hash = SPREAD * hash + indicator.hashCode();
        return SPREAD * hash + disaggregation.hashCode();
    }

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
