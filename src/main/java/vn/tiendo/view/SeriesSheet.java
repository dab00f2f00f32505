package vn.tiendo.view;

import java.util.List;

/**
 * All units' figures on one indicator over the years, for readers who choose which to compare.
 *
 * @param unit follows each figure, such as {@code %}
 * @param counted what the numerators count; empty if no numerator is known
 */
public record SeriesSheet(String unit, String counted, List<Line> lines) {

    public SeriesSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One unit, or one category of it.
     *
     * @param key names it in an address; never changes while the unit keeps its code
     * @param note tells it from its namesakes
     * @param firstYear the year of the first cell
     * @param cells one for each year from the first to the last with any content, written as in crowded cells of the
     *     pages; {@code |} precedes the first figure of another definition, {@code =9/20} follows a figure with known
     *     counts
     */
    public record Line(String key, String name, String note, int firstYear, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
