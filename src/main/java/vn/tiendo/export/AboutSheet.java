package vn.tiendo.export;

import java.io.IOException;
import java.time.LocalDate;
import vn.tiendo.export.SheetCells.Style;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Settings;

/** The second sheet of a workbook: where its table comes from, how it may be used, and what its columns mean. */
final class AboutSheet {

    private final LocalDate asOf;
    private final Settings settings;
    private final Messages messages;
    private final CatalogueWords words;

    AboutSheet(SiteTables site, Messages messages) {
        this.asOf = site.asOf();
        this.settings = site.dataset().settings();
        this.messages = messages;
        this.words = new CatalogueWords(site, messages);
    }

    /** At most 31 characters. */
    String name() {
        return messages.text("workbook.about");
    }

    /** Facts that the settings do not state are left out. */
    void write(Table<?> table, SheetCells cells) throws IOException {
        line("workbook.table", words.ofTable(table), cells);
        line("workbook.site", settings.title(), cells);
        line("workbook.publisher", settings.publisher(), cells);
        line("workbook.address", settings.baseUrl().orElse(""), cells);
        line("workbook.licence", settings.licence(), cells);
        line("workbook.description", words.description(), cells);
        cells.beginRow();
        cells.text(messages.text("workbook.as_of"), Style.HEADER);
        cells.date(asOf);
        cells.endRow();
        for (Column<?> column : table.columns()) {
            write(column.name(), words.ofColumn(table, column.name()), cells);
        }
    }

    private void line(String label, String fact, SheetCells cells) throws IOException {
        if (!fact.isEmpty()) {
            write(messages.text(label), fact, cells);
        }
    }

    private static void write(String label, String text, SheetCells cells) throws IOException {
        cells.beginRow();
        cells.text(label, Style.HEADER);
        cells.text(text, Style.WRAPPED);
        cells.endRow();
    }
}
