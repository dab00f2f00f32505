package vn.tiendo.view;

import java.util.List;

/** An indicator by category: one row each, one column for each year. */
public record Breakdown(String caption, List<String> years, List<Row> rows) {

    public Breakdown {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /** One category; a cell for each year, empty where nothing is known. */
    public record Row(String category, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
