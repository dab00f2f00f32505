package vn.tiendo.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dataset;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/** Reads files of observations outside a data folder: forms as CSV. */
public final class CsvForms {

    private final Dataset dataset;

    public CsvForms(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * @param name of the file in diagnostics
     * @param aside a column of the form that is none of observations
     * @param reader gets each row: its line, and its cells by column, for the columns that the file has
     */
    public void read(
            String name,
            Path file,
            String aside,
            Diagnostics diagnostics,
            BiConsumer<Integer, Map<String, String>> reader)
            throws IOException {
        List<Column> columns = new ArrayList<>(ObservationsCsv.FORM.columns());
        dataset.dimensions().keySet().forEach(code -> columns.add(Column.optional(code)));
        TableForm form = TableForm.of(columns.toArray(Column[]::new));
        CsvTable.read(DataFile.of(name, file), form, diagnostics, row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            for (Column column : columns) {
                String text = row.text(column);
                if (row.has(column)) {
                    cells.put(column.name(), text);
                }
            }
            cells.put(aside, row.textAside(aside));
            reader.accept(row.line(), cells);
        });
    }
}
