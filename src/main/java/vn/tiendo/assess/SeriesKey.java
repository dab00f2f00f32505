package vn.tiendo.assess;

import java.util.Comparator;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;

/** What a series is of. Ordered as plain text by unit, indicator and disaggregation. */
public record SeriesKey(AdminUnitCode unit, IndicatorCode indicator, Disaggregation disaggregation)
        implements Comparable<SeriesKey> {

    private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::unit)
            .thenComparing(SeriesKey::indicator)
            .thenComparing(SeriesKey::disaggregation);

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }
}
