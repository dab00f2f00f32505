package vn.tiendo.export;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.assess.Progress;
import vn.tiendo.model.Dataset;
import vn.tiendo.plan.Messages;

/** The tables to download as workbooks of a spreadsheet. */
public final class Workbooks {

    /**
     * A table of more rows has none: it would take longer to make than the rest of the site, and longer to open than its
     * reader waits. A sheet could hold 1,048,576.
     */
    static final int MOST_ROWS = 50_000;

    private Workbooks() {}

    public static List<BinaryDownload> of(Dataset dataset, Progress progress, Messages messages) {
        SiteTables site = SiteTables.of(dataset, progress);
        CatalogueWords words = new CatalogueWords(site, messages);
        List<BinaryDownload> files = new ArrayList<>();
        for (Table<?> table : site.tables()) {
            if (exists(table)) {
                files.add(new Workbook<>(table, words).file());
            }
        }
        return List.copyOf(files);
    }

    /** Whether a table comes as a workbook. */
    static boolean exists(Table<?> table) {
        int rows = 0;
        for (Object ignored : table.rows()) {
            rows++;
            if (rows > MOST_ROWS) {
                return false;
            }
        }
        return true;
    }
}
