package vn.tiendo.export;

import vn.tiendo.language.FullStop;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Dimension;
import vn.tiendo.model.Settings;

/** The words about tables and their columns, the same in every catalogue. */
final class CatalogueWords {

    private final SiteTables site;
    private final Messages messages;
    private final Settings settings;

    CatalogueWords(SiteTables site, Messages messages) {
        this.site = site;
        this.messages = messages;
        this.settings = site.dataset().settings();
    }

    /** What the site is about, as of when, and that illustrative rows are not real ones. */
    String description() {
        String asOf = messages.text("catalogue.description", VietnameseFormat.date(site.asOf()));
        return settings.description().isEmpty() ? asOf : FullStop.after(settings.description()) + " " + asOf;
    }

    String ofTable(Table<?> table) {
        String kind = messages.text("table." + table.kind());
        return table.subject().isEmpty() ? kind : messages.text("table.of", table.subject(), kind);
    }

    String descriptionOf(Table<?> table) {
        return messages.text("catalogue.dataset", ofTable(table), settings.title());
    }

    String ofColumn(Table<?> table, String column) {
        for (Dimension dimension : site.dataset().dimensions().values()) {
            if (dimension.code().equals(column)) {
                return messages.text("field.dimension", dimension.name());
            }
        }
        return messages.fixed("field." + table.kind() + "." + column).orElseGet(() -> messages.text("field." + column));
    }
}
