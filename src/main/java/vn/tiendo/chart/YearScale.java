package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;

/** Chooses the years of a time axis whose number is written: important ones first, then as many as fit. */
final class YearScale {

    private static final double MIN_GAP = 8;

    private static final double FILLING_GAP = 36;

    private static final double SHORT_GAP = 6;

    private final int first;
    private final int last;
    private final double size;
    private final boolean[] written;
    private final boolean[] wideOnly;
    private final boolean[] milestones;

    private double yearWidth;
    private boolean widened;

    /**
     * @param yearWidth distance from one year to the next in units of the drawing
     * @param size of the text
     */
    YearScale(int first, int last, double yearWidth, double size) {
        this.first = first;
        this.last = last;
        this.yearWidth = yearWidth;
        this.size = size;
        this.written = new boolean[last - first + 1];
        this.wideOnly = new boolean[last - first + 1];
        this.milestones = new boolean[last - first + 1];
    }

    /** Years written from now on are shown only where years are at least this far apart. */
    void widen(double wideYearWidth) {
        yearWidth = wideYearWidth;
        widened = true;
    }

    /** Writes a year in bold and with a grid line. */
    void writeMilestone(int year) {
        if (year >= first && year <= last) {
            milestones[year - first] = true;
            write(year);
        }
    }

    /** Writes a year unless an earlier one is too close. */
    void write(int year) {
        write(year, MIN_GAP);
    }

    /** If there is much space left, fills it with round years. */
    void fill(int every) {
        for (int year = first; year <= last; year++) {
            if (year % every == 0) {
                write(year, FILLING_GAP);
            }
        }
    }

    /** The ticks; the years in between get two digits, if all of them fit. */
    List<TickLabel> ticks() {
        boolean allFit =
                yearWidth >= (Typeface.BOLD.width("2000", size) + Typeface.REGULAR.width("00", size)) / 2 + SHORT_GAP;
        List<TickLabel> ticks = new ArrayList<>(written.length);
        for (int i = 0; i < written.length; i++) {
            String year = Integer.toString(first + i);
            String text = written[i] ? year : allFit ? year.substring(year.length() - 2) : "";
            boolean room = wideOnly[i] || (widened && !written[i]);
            ticks.add(new TickLabel(first + i, text, milestones[i] && written[i], milestones[i], room));
        }
        return ticks;
    }

    private void write(int year, double gap) {
        if (year < first || year > last) {
            return;
        }
        int needed = (int) Math.ceil((Typeface.BOLD.width("2000", size) + gap) / yearWidth);
        int from = Math.max(0, year - first - needed + 1);
        int to = Math.min(written.length - 1, year - first + needed - 1);
        for (int i = from; i <= to; i++) {
            if (written[i]) {
                return;
            }
        }
        written[year - first] = true;
        wideOnly[year - first] = widened;
    }
}
