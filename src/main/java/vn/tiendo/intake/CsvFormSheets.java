package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.CsvFormReader.Row;
import vn.tiendo.model.ColumnLetters;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Spot;
import vn.tiendo.syntax.Characters;

/** Finds the rows of a CSV form that somebody has opened in Excel and saved as a workbook. */
public final class CsvFormSheets {

    /** More cells of one sheet are counted. */
    private static final int MOST_TOLD = 20;

    private final Dataset dataset;
    private final Diagnostics diagnostics;

    public CsvFormSheets(Dataset dataset, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.diagnostics = diagnostics;
    }

    /** Whether a sheet or CSV file has the columns of observations, by the names that forms give them. */
    public static boolean isForm(List<FilledSheet> sheets) {
        return sheets.stream().anyMatch(CsvFormSheets::isForm);
    }

    private static boolean isForm(FilledSheet sheet) {
        return heads(sheet)
                .values()
                .containsAll(List.of(CsvFormReader.UNIT, CsvFormReader.INDICATOR, CsvFormReader.YEAR));
    }

    /** The names in the first row that has any, by column. */
    private static Map<Integer, String> heads(FilledSheet sheet) {
        int head = sheet.cells().isEmpty() ? 0 : sheet.cells().get(0).row();
        return sheet.cells().stream()
                .filter(cell -> cell.row() == head)
                .collect(Collectors.toMap(FilledCell::column, FilledCell::clean));
    }

    /** The rows; what stands beside the columns of the form and on other sheets is reported. */
    public List<Row> rows(String file, List<FilledSheet> sheets) {
        List<Row> rows = new ArrayList<>();
        for (FilledSheet sheet : sheets) {
            Map<Integer, String> heads = isForm(sheet) ? heads(sheet) : Map.of();
            Map<Integer, Map<String, FilledCell>> typed = new TreeMap<>();
            List<FilledCell> strays = new ArrayList<>();
            for (FilledCell cell : sheet.cells()) {
                String name = heads.getOrDefault(cell.column(), "");
                boolean isHead = cell.row() == sheet.cells().get(0).row();
                if (cell.isBlank() || (isHead && isKnown(name))) {
                    continue;
                }
                if (isKnown(name)) {
                    typed.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(name, cell);
                } else {
                    strays.add(cell);
                }
            }
            reportTwice(file, sheet, heads);
            typed.forEach((row, cells) -> rows.add(row(sheet, heads, row + 1, cells)));
            report(DiagnosticCode.FORM_TEXT_ASTRAY, file, sheet, strays);
            report(DiagnosticCode.FIGURE_OF_SEVERAL_ROWS, file, sheet, mergedOverRows(sheet, heads));
        }
        return rows;
    }

    private void reportTwice(String file, FilledSheet sheet, Map<Integer, String> heads) {
        Set<String> known = new HashSet<>();
        new TreeMap<>(heads).forEach((column, name) -> {
            if (!known.add(name) && !name.startsWith("_")) {
                String letters = ColumnLetters.of(column);
                Spot spot = sheet.spot(sheet.cells().get(0).row(), column);
                diagnostics.add(
                        DiagnosticCode.FORM_COLUMN_TWICE, new SourceLocation(file, spot, letters, name), letters);
            }
        });
    }

    private boolean isKnown(String name) {
        return List.of(CsvFormReader.UNIT, CsvFormReader.INDICATOR, CsvFormReader.YEAR, CsvFormReader.VERSION)
                        .contains(name)
                || name.startsWith("_")
                || dataset.dimensions().containsKey(name)
                || FormColumn.ALL.findEntry(name).isPresent();
    }

    private static Row row(FilledSheet sheet, Map<Integer, String> heads, int line, Map<String, FilledCell> cells) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, Spot> spots = new TreeMap<>();
        cells.forEach((name, cell) -> {
            texts.put(name, Characters.clean(cell.asWords()));
            spots.put(name, sheet.spot(cell.row(), cell.column()));
        });
        heads.forEach((column, name) -> spots.putIfAbsent(name, sheet.spot(line - 1, column)));
        if (heads.containsValue(FormColumn.PUBLISHED.key())) {
            texts.putIfAbsent(FormColumn.PUBLISHED.key(), ""); // unlike a column that the sheet does not have
        }
        return new Row(line, texts, cells, spots);
    }

    private static List<FilledCell> mergedOverRows(FilledSheet sheet, Map<Integer, String> heads) {
        Set<List<Integer>> corners = sheet.shape().merged().stream()
                .filter(area -> area.firstRow() < area.lastRow() && heads.containsKey(area.firstColumn()))
                .map(area -> List.of(area.firstRow(), area.firstColumn()))
                .collect(Collectors.toSet());
        return sheet.cells().stream()
                .filter(cell -> corners.contains(List.of(cell.row(), cell.column())))
                .toList();
    }

    private void report(DiagnosticCode code, String file, FilledSheet sheet, List<FilledCell> cells) {
        diagnostics.addFirst(
                MOST_TOLD,
                code,
                cells,
                cell -> new SourceLocation(
                        file, sheet.spot(cell.row(), cell.column()), ColumnLetters.of(cell.column()), cell.shown()));
    }
}
