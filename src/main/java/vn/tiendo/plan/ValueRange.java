package vn.tiendo.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.view.ChartSpec.Point;
import vn.tiendo.view.ChartSpec.Segment;
import vn.tiendo.view.ChartSpec.ValueAxis;

/** The values that an axis must hold; grows with each value. */
final class ValueRange {

    /** From this value on, the axis of a rate goes to 100 %. */
    private static final double NEARLY_ALL = 80;

    private static final double STEP = 20;
    private static final int INTERVALS = 5;

    private double lowest;
    private double highest;

    static ValueRange of(List<Segment> segments) {
        ValueRange range = new ValueRange();
        for (Segment segment : segments) {
            for (Point point : segment.points()) {
                range.include(point.value());
            }
        }
        return range;
    }

    void include(double value) {
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
    }

    /** From 0, or a round number below all values, to a round number above all values; to 100 % if that is near. */
    ValueAxis axis(Indicator indicator) {
        if (indicator.kind() == IndicatorKind.RATE) {
            return new ValueAxis(highest > NEARLY_ALL ? 100 : Math.max(STEP, Math.ceil(highest / STEP) * STEP), "%");
        }
        if (lowest == 0) {
            return new ValueAxis(roundAbove(highest), indicator.measureUnit());
        }
        double step = roundAbove((highest - lowest) / INTERVALS);
        return new ValueAxis(
                Math.floor(lowest / step) * step, Math.ceil(highest / step) * step, indicator.measureUnit());
    }

    /** The largest tick of a value axis: a round number that no value exceeds. */
    static double roundAbove(double value) {
        if (value <= 0) {
            return 1;
        }
        BigDecimal step = BigDecimal.TEN.pow((int) Math.floor(Math.log10(value)), MathContext.DECIMAL64);
        BigDecimal units = BigDecimal.valueOf(value).divide(step, 0, RoundingMode.CEILING);
        int[] round = {1, 2, 4, 5, 6, 8, 10};
        for (int candidate : round) {
            if (units.intValue() <= candidate) {
                return step.multiply(BigDecimal.valueOf(candidate)).doubleValue();
            }
        }
        return step.multiply(BigDecimal.TEN).doubleValue();
    }
}
