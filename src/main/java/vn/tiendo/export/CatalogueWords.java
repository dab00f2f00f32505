package vn.tiendo.export;

import vn.tiendo.model.Dataset;
import vn.tiendo.plan.Messages;
import vn.tiendo.plan.VietnameseFormat;

/** What is said of all tables together, in every catalogue alike. */
final class CatalogueWords {

    private final SiteTables site;
    private final Messages messages;

    CatalogueWords(SiteTables site, Messages messages) {
        this.site = site;
        this.messages = messages;
    }

    /** What the site is about, as of when, and that some of it may be made up. */
    String description() {
        Dataset dataset = site.dataset();
        String asOf = messages.text("catalogue.description", VietnameseFormat.date(site.asOf()));
        return dataset.settings().description().isEmpty()
                ? asOf
                : dataset.settings().description() + " " + asOf;
    }
}
