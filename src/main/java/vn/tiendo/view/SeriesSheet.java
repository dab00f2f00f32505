package vn.tiendo.view;

import java.util.List;

/**
 * Every unit's figures on one indicator over the years, for readers who choose which to compare.
 *
 * @param unit what stands behind each figure, such as {@code %}
 * @param counted what the numerators are; empty where no numerator is known
 */
public record SeriesSheet(String unit, String counted, List<Line> lines) {

    public SeriesSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One unit, or one category of it.
     *
     * @param key names it in an address; never changes while the unit keeps its code
     * @param note what tells it from others of its name
     * @param firstYear the year of the first cell
     * @param cells one for each year from the first to the last that has anything, as a crowded cell of the pages shows it; {@code |} goes before the first figure
     *     of another definition, {@code =9/20} behind one whose counts are known
     */
    public record Line(String key, String name, String note, int firstYear, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
