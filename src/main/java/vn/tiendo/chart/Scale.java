package vn.tiendo.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.view.ChartSpec.ValueAxis;

/** The round numbers on a value axis, written the Vietnamese way: {@code 12.000}, {@code 2,5}. */
record Scale(double min, double max, String unit, List<TickLabel> ticks) {

    /** A longer unit is written above the axis, a shorter one beside the topmost number. */
    private static final int SHORT_UNIT = 2;

    private static final double TOLERANCE = 1e-9;

    private static final String NO_BREAK_SPACE = "\u00a0";

    Scale {
        ticks = List.copyOf(ticks);
    }

    /** @param intervals the most there should be */
    static Scale of(ValueAxis axis, int intervals) {
        double span = span(axis);
        boolean wholeNumbers =
                axis.min() == 0 && axis.max() >= 1 && !axis.unit().contains("%");
        double step = step(span, intervals, wholeNumbers);
        int first = (int) Math.ceil(axis.min() / step - TOLERANCE);
        int last = (int) Math.floor(axis.max() / step + TOLERANCE);
        List<TickLabel> ticks = new ArrayList<>(last - first + 1);
        for (int i = first; i <= last; i++) {
            String text = number(i * step);
            if (i == last && isShort(axis.unit())) {
                text += NO_BREAK_SPACE + axis.unit();
            }
            ticks.add(new TickLabel(i * step, text, false, true));
        }
        return new Scale(axis.min(), axis.max(), axis.unit(), ticks);
    }

    /** The length of an axis in its unit; it always includes 0. */
    static double span(ValueAxis axis) {
        double span = axis.max() - axis.min();
        if (!Double.isFinite(span) || axis.min() > 0 || axis.max() < 0 || span <= 0) {
            throw new IllegalArgumentException("a value axis from " + axis.min() + " to " + axis.max());
        }
        return span;
    }

    /** The unit, if it is written above the axis; else empty. */
    String heading() {
        return isShort(unit) ? "" : unit;
    }

    double widestLabel(double size) {
        double widest = 0;
        for (TickLabel tick : ticks) {
            widest = Math.max(widest, Typeface.REGULAR.width(tick.text(), size));
        }
        return widest;
    }

    /** Avoids a number format for most axes: it costs more than the rest of the scale. */
    private static String number(double value) {
        boolean plain = value >= 0 && value < 1000 && value == Math.rint(value);
        return plain ? Integer.toString((int) value) : vietnameseNumbers().format(value);
    }

    static NumberFormat vietnameseNumbers() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        symbols.setMinusSign('−');
        return new DecimalFormat("#,##0.######", symbols);
    }

    private static boolean isShort(String unit) {
        return !unit.isEmpty() && unit.length() <= SHORT_UNIT;
    }

    /** A round number that divides the axis evenly, if one leaves neither too few nor too many intervals. */
    private static double step(double max, int intervals, boolean wholeNumbers) {
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(max / intervals)));
        for (double step : new double[] {unit, 2 * unit, 5 * unit, 10 * unit, 2.5 * unit, 3 * unit, 4 * unit}) {
            double count = max / step;
            boolean even = Math.abs(count - Math.rint(count)) < TOLERANCE;
            if (even && count > 3 - TOLERANCE && count < intervals + TOLERANCE && isUsable(step, wholeNumbers)) {
                return step;
            }
        }
        for (double step : new double[] {unit, 2 * unit, 5 * unit, 10 * unit}) {
            if (max / step < intervals + TOLERANCE && isUsable(step, wholeNumbers)) {
                return step;
            }
        }
        return max;
    }

    private static boolean isUsable(double step, boolean wholeNumbers) {
        return !wholeNumbers || step == Math.rint(step);
    }
}
