package vn.tiendo.export;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.PageTable;

/** All downloads of a site. */
public final class Downloads {

    private Downloads() {}

    /**
     * The files in the order in which they are best written: the longest first, then two for each unit.
     *
     * @param pages what single pages show
     */
    public static List<Download> of(SiteTables site, List<PageTable> pages) {
        List<Download> downloads = new ArrayList<>();
        for (Table<?> table : site.tables()) {
            downloads.add(table.csv());
            downloads.add(table.packaged());
            if (table.offer().isInEveryForm()) {
                downloads.add(table.json());
            }
        }
        PageTables pageTables = new PageTables(site);
        pages.forEach(page -> downloads.add(pageTables.of(page).csv()));
        site.scope().unitsAndContext().forEach(unit -> downloads.add(pageTables.json(unit)));
        return List.copyOf(downloads);
    }
}
