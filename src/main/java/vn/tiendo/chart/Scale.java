package vn.tiendo.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.plan.ChartSpec.ValueAxis;

/** The round numbers on a value axis, written the Vietnamese way: {@code 12.000}, {@code 2,5}. */
record Scale(double max, String unit, List<TickLabel> ticks) {

    /** A unit longer than this stands above the axis instead of beside its topmost number. */
    private static final int SHORT_UNIT = 2;

    private static final double TOLERANCE = 1e-9;

    private static final String NO_BREAK_SPACE = "\u00a0";

    Scale {
        ticks = List.copyOf(ticks);
    }

    /**
     * @param intervals how many there should be at most
     */
    static Scale of(ValueAxis axis, int intervals) {
        double max = end(axis);
        boolean wholeNumbers = max >= 1 && !axis.unit().contains("%");
        double step = step(max, intervals, wholeNumbers);
        int count = (int) Math.floor(max / step + TOLERANCE);
        List<TickLabel> ticks = new ArrayList<>(count + 1);
        for (int i = 0; i <= count; i++) {
            String text = number(i * step);
            if (i == count && isShort(axis.unit())) {
                text += NO_BREAK_SPACE + axis.unit();
            }
            ticks.add(new TickLabel(i * step, text, false, true));
        }
        return new Scale(max, axis.unit(), ticks);
    }

    /** Where the axis ends, above 0. */
    static double end(ValueAxis axis) {
        if (!Double.isFinite(axis.max()) || axis.max() <= 0) {
            throw new IllegalArgumentException("a value axis ends at " + axis.max());
        }
        return axis.max();
    }

    /** Words to stand above the axis; empty if the unit stands beside the topmost number or there is none. */
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

    /** A number format costs more than the rest of the scale, and few axes need one. */
    private static String number(double value) {
        boolean plain = value < 1000 && value == Math.rint(value);
        return plain ? Integer.toString((int) value) : vietnameseNumbers().format(value);
    }

    static NumberFormat vietnameseNumbers() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0.######", symbols);
    }

    private static boolean isShort(String unit) {
        return !unit.isEmpty() && unit.length() <= SHORT_UNIT;
    }

    /** A round number that divides the axis evenly, if there is one that leaves neither too few nor too many intervals. */
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
