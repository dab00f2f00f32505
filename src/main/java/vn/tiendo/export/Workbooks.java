package vn.tiendo.export;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.assess.Progress;
import vn.tiendo.model.Dataset;
import vn.tiendo.plan.Messages;

/** The tables to download as workbooks of a spreadsheet. */
public final class Workbooks {

    private Workbooks() {}

    public static List<BinaryDownload> of(Dataset dataset, Progress progress, Messages messages) {
        SiteTables site = SiteTables.of(dataset, progress);
        CatalogueWords words = new CatalogueWords(site, messages);
        List<BinaryDownload> files = new ArrayList<>();
        for (Table<?> table : site.tables()) {
            if (table.offer().hasWorkbook()) {
                files.add(new Workbook<>(table, words).file());
            }
        }
        return List.copyOf(files);
    }
}
