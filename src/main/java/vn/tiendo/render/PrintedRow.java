package vn.tiendo.render;

import java.util.List;

/**
 * One row of a table, as a page of a site has it.
 *
 * @param section the id of the section around it; empty outside of sections
 * @param cells their texts, headings too
 */
public record PrintedRow(String section, List<String> cells) {

    public PrintedRow {
        cells = List.copyOf(cells);
    }
}
