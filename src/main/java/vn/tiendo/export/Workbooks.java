package vn.tiendo.export;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.assess.Progress;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Dataset;
import vn.tiendo.view.PageTable;

/** The downloads in the form of spreadsheet workbooks. */
public final class Workbooks {

    private Workbooks() {}

    /** @param pages what single pages show; only some of it becomes workbooks */
    public static List<BinaryDownload> of(
            Dataset dataset, Progress progress, List<PageTable> pages, Messages messages) {
        SiteTables site = SiteTables.of(dataset, progress);
        AboutSheet about = new AboutSheet(site, messages);
        List<BinaryDownload> files = new ArrayList<>();
        ExportScope scope = new ExportScope(dataset, progress);
        for (Table<?> table : Downloads.tablesInWords(dataset, progress, scope)) {
            if (table.offer().isInEveryForm()) {
                files.add(new Workbook<>(table, about).file());
            }
        }
        if (pages.isEmpty()) {
            return List.copyOf(files);
        }
        PageTables pageTables = new PageTables(dataset, progress, scope);
        for (PageTable page : pages) {
            files.add(new Workbook<>(pageTables.of(page), about).file());
        }
        return List.copyOf(files);
    }
}
