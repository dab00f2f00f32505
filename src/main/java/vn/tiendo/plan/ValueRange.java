package vn.tiendo.plan;

import java.util.List;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.plan.ChartSpec.Point;
import vn.tiendo.plan.ChartSpec.Segment;
import vn.tiendo.plan.ChartSpec.ValueAxis;

/** The values that one axis has to hold; grows with each. */
final class ValueRange {

    /** From here on the axis of a rate goes to 100 %. */
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

    /** From 0, or a round number below every value, to a round number above every value; to 100 % when that is near. */
    ValueAxis axis(Indicator indicator) {
        if (indicator.kind() == IndicatorKind.RATE) {
            return new ValueAxis(highest > NEARLY_ALL ? 100 : Math.max(STEP, Math.ceil(highest / STEP) * STEP), "%");
        }
        if (lowest == 0) {
            return new ValueAxis(VietnameseFormat.roundAbove(highest), indicator.measureUnit());
        }
        double step = VietnameseFormat.roundAbove((highest - lowest) / INTERVALS);
        return new ValueAxis(
                Math.floor(lowest / step) * step, Math.ceil(highest / step) * step, indicator.measureUnit());
    }
}
