package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which years of a time axis have their number written: the telling ones first, then as many as fit. */
final class YearScale {

    private static final double MIN_GAP = 8;

    private static final double FILLING_GAP = 36;

    private final int first;
    private final int last;
    private final double yearWidth;
    private final double size;
    private final boolean[] labelled;
    private final boolean[] milestones;

    /** @param yearWidth from one year to the next in units of the drawing @param size of the text */
    YearScale(int first, int last, double yearWidth, double size) {
        this.first = first;
        this.last = last;
        this.yearWidth = yearWidth;
        this.size = size;
        this.labelled = new boolean[last - first + 1];
        this.milestones = new boolean[last - first + 1];
    }

    /** Writes these years in bold, with a grid line. */
    YearScale withMilestones(Collection<Integer> years) {
        // The last one is where the plan ends: it stays if two are too close.
        List<Integer> latestFirst = years.stream().sorted((a, b) -> b - a).toList();
        for (int year : latestFirst) {
            if (year >= first && year <= last) {
                milestones[year - first] = true;
                label(year, MIN_GAP);
            }
        }
        return this;
    }

    YearScale with(int year) {
        label(year, MIN_GAP);
        return this;
    }

    /** Fills the space between with round years, if there is much of it. */
    YearScale filled(int every) {
        for (int year = first; year <= last; year++) {
            if (year % every == 0) {
                label(year, FILLING_GAP);
            }
        }
        return this;
    }

    List<TickLabel> ticks() {
        List<TickLabel> ticks = new ArrayList<>(labelled.length);
        for (int i = 0; i < labelled.length; i++) {
            String text = labelled[i] ? Integer.toString(first + i) : "";
            ticks.add(new TickLabel(first + i, text, milestones[i] && labelled[i], milestones[i]));
        }
        return ticks;
    }

    private void label(int year, double gap) {
        if (year < first || year > last) {
            return;
        }
        int needed = (int) Math.ceil((Typeface.BOLD.width("2000", size) + gap) / yearWidth);
        int from = Math.max(0, year - first - needed + 1);
        int to = Math.min(labelled.length - 1, year - first + needed - 1);
        for (int i = from; i <= to; i++) {
            if (labelled[i]) {
                return;
            }
        }
        labelled[year - first] = true;
    }
}
