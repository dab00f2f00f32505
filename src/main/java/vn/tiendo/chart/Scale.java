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

    private static final String NO_BREAK_SPACE = "\u00a0";

    Scale {
        ticks = List.copyOf(ticks);
    }

    /** @param intervals how many there should be at most */
    static Scale of(ValueAxis axis, int intervals) {
        double max = axis.max();
        if (!Double.isFinite(max) || max <= 0) {
            throw new IllegalArgumentException("a value axis ends at " + max);
        }
        boolean wholeNumbers = max >= 1 && !axis.unit().contains("%");
        double step = step(max, intervals, wholeNumbers);
        NumberFormat format = vietnameseNumbers();
        int count = (int) Math.floor(max / step + 1e-9);
        List<TickLabel> ticks = new ArrayList<>(count + 1);
        for (int i = 0; i <= count; i++) {
            String text = format.format(i * step);
            if (i == count && isShort(axis.unit())) {
                text += NO_BREAK_SPACE + axis.unit();
            }
            ticks.add(new TickLabel(i * step, text, false, true));
        }
        return new Scale(max, axis.unit(), ticks);
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

    static NumberFormat vietnameseNumbers() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0.######", symbols);
    }

    private static boolean isShort(String unit) {
        return !unit.isEmpty() && unit.length() <= SHORT_UNIT;
    }

    /** The smallest of 1, 2, 5, 10, … that leaves few enough intervals; one that divides the axis evenly comes first. */
    private static double step(double max, int intervals, boolean wholeNumbers) {
        double first = StrictMath.pow(10, Math.floor(StrictMath.log10(max / intervals)));
        double[] steps = {1, 2, 2.5, 5, 10};
        double fallback = 0;
        for (double nice : steps) {
            double step = nice * first;
            if (max / step > intervals + 1e-9 || (wholeNumbers && step != Math.rint(step))) {
                continue;
            }
            double count = max / step;
            if (Math.abs(count - Math.rint(count)) < 1e-9 && count > 1.5) {
                return step;
            }
            if (fallback == 0 && nice != 2.5) {
                fallback = step;
            }
        }
        return fallback == 0 ? max : fallback;
    }
}
