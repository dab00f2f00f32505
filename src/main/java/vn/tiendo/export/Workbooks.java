package vn.tiendo.export;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.language.Messages;
import vn.tiendo.view.PageTable;

/** The downloads in the form of spreadsheet workbooks. */
public final class Workbooks {

    private Workbooks() {}

    /** @param pages what single pages show; only some of it becomes workbooks */
    public static List<BinaryDownload> of(SiteTables site, List<PageTable> pages, Messages messages) {
        AboutSheet about = new AboutSheet(site, messages);
        List<BinaryDownload> files = new ArrayList<>();
        for (Table<?> table : site.tablesInWords()) {
            if (table.offer().isInEveryForm()) {
                files.add(new Workbook<>(table, about).file());
            }
        }
        List<PageTable> wanted = pages.stream().filter(PageTable::isWorkbook).toList();
        if (wanted.isEmpty()) {
            return List.copyOf(files);
        }
        PageTables pageTables = new PageTables(site);
        for (PageTable page : wanted) {
            files.add(new Workbook<>(pageTables.of(page), about).file());
        }
        return List.copyOf(files);
    }
}
