package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.Dataset;

/**
 * Reads the sheets of a workbook that came back. A form is known by a hidden cell, its rows by a hidden column and its
 * columns by a hidden row: so the file may have another name, rows and columns may have moved, sheets may have come.
 */
public final class FormReader {

    /** In the hidden column: the row that holds the day for all rows that have none of their own. */
    public static final String CUTOFF_OF_ALL = "ngay_chot_chung";

    private static final Set<FormColumn> NEEDED =
            EnumSet.of(FormColumn.NUMERATOR, FormColumn.DENOMINATOR, FormColumn.VALUE);

    private final Dataset dataset;
    private final FormWords words;
    private final Diagnostics diagnostics;
    private final EntryReader entries;

    public FormReader(Dataset dataset, FormWords words, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.words = words;
        this.diagnostics = diagnostics;
        this.entries = new EntryReader(dataset, words, diagnostics);
    }

    /** Whether one of the sheets is a form of this program, of whatever version. */
    public static boolean isForm(List<FilledSheet> sheets) {
        return sheets.stream().anyMatch(sheet -> Layout.of(sheet).isPresent());
    }

    /** What the forms among the sheets say; a workbook without any is reported. */
    public List<ReportedRow> read(String file, List<FilledSheet> sheets) {
        List<ReportedRow> rows = new ArrayList<>();
        boolean found = false;
        String unreadable = "";
        for (FilledSheet sheet : sheets) {
            Optional<Layout> layout = Layout.of(sheet);
            if (layout.isPresent()) {
                Optional<FormIdentity> identity =
                        FormIdentity.parse(layout.get().mark().text());
                if (identity.isPresent()) {
                    found = true;
                    read(new Source(file, sheet, layout.get(), identity.get()), rows);
                } else {
                    unreadable = layout.get().mark().text();
                }
            }
        }
        if (!unreadable.isEmpty()) {
            diagnostics.add(DiagnosticCode.FORM_OF_ANOTHER_VERSION, SourceLocation.ofFile(file), unreadable);
        } else if (!found) {
            String names = sheets.stream().map(FilledSheet::name).collect(Collectors.joining(", "));
            diagnostics.add(DiagnosticCode.NOT_A_FORM, SourceLocation.ofFile(file), names);
        }
        return rows;
    }

    /** One sheet with a form on it. */
    private record Source(String file, FilledSheet sheet, Layout layout, FormIdentity identity) {

        String place(FilledCell cell) {
            return sheet.name() + ", ô " + cell.address();
        }

        SourceLocation location(FilledCell cell, String column) {
            return SourceLocation.ofCell(file + ", " + place(cell), 0, column, cell.text());
        }
    }

    /**
     * Where in a sheet the form stands.
     *
     * @param mark the hidden cell that says of which unit and year it is
     * @param columns the columns of the form by their place in the sheet
     */
    private record Layout(FilledCell mark, Map<Integer, FormColumn> columns) {

        static Optional<Layout> of(FilledSheet sheet) {
            for (FilledCell cell : sheet.cells()) {
                if (FormIdentity.isMarked(cell.text())) {
                    Map<Integer, FormColumn> columns = new TreeMap<>();
                    sheet.cells().stream()
                            .filter(other -> other.row() == cell.row())
                            .forEach(other -> FormColumn.of(other.text())
                                    .ifPresent(column -> columns.put(other.column(), column)));
                    if (!columns.isEmpty()) {
                        columns.put(cell.column(), FormColumn.KEY);
                        return Optional.of(new Layout(cell, columns));
                    }
                }
            }
            return Optional.empty();
        }
    }

    private void read(Source source, List<ReportedRow> rows) {
        Set<FormColumn> missing = EnumSet.copyOf(NEEDED);
        missing.removeAll(source.layout().columns().values());
        if (!missing.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.FORM_COLUMN_MISSING,
                    SourceLocation.ofFile(source.file() + ", " + source.sheet().name()),
                    missing.stream().map(this::label).collect(Collectors.joining(", ")));
            return;
        }
        if (dataset.units().find(source.identity().unit()).isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.FORM_OF_ANOTHER_PROJECT,
                    SourceLocation.ofFile(source.file() + ", " + source.sheet().name()),
                    source.identity().unit().text());
            return;
        }
        Map<Integer, List<FilledCell>> byRow = new TreeMap<>();
        for (FilledCell cell : source.sheet().cells()) {
            if (cell.row() != source.layout().mark().row() && !cell.text().isBlank()) {
                byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
            }
        }
        Optional<FilledCell> cutoff = cutoffOfAll(source, byRow);
        for (List<FilledCell> cells : byRow.values()) {
            read(source, cells, cutoff).ifPresent(rows::add);
        }
    }

    private static String keyText(Source source, List<FilledCell> cells) {
        return cells.stream()
                .filter(cell -> source.layout().columns().get(cell.column()) == FormColumn.KEY)
                .map(FilledCell::text)
                .findFirst()
                .orElse("");
    }

    private Optional<FilledCell> cutoffOfAll(Source source, Map<Integer, List<FilledCell>> byRow) {
        return byRow.values().stream()
                .filter(cells -> keyText(source, cells).equals(CUTOFF_OF_ALL))
                .flatMap(List::stream)
                .filter(cell ->
                        !cell.text().equals(CUTOFF_OF_ALL) && !cell.text().equals(words.text("cutoff")))
                .findFirst();
    }

    private Optional<ReportedRow> read(Source source, List<FilledCell> cells, Optional<FilledCell> cutoff) {
        String keyText = keyText(source, cells);
        if (keyText.equals(CUTOFF_OF_ALL)) {
            return Optional.empty();
        }
        Map<FormColumn, FilledCell> filled = new EnumMap<>(FormColumn.class);
        for (FilledCell cell : cells) {
            FormColumn column = source.layout().columns().get(cell.column());
            if (column != null && FormColumn.entries().contains(column)) {
                filled.put(column, cell);
            }
        }
        Optional<FilledCell> figure =
                NEEDED.stream().filter(filled::containsKey).map(filled::get).findFirst();
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        Optional<RowKey> key = RowKey.parse(keyText);
        if (key.isEmpty()) {
            reportStray(source, figure.get(), keyText);
            return Optional.empty();
        }
        cutoff.ifPresent(day -> filled.putIfAbsent(FormColumn.CUTOFF, day));
        Map<FormColumn, String> texts = new EnumMap<>(FormColumn.class);
        Map<FormColumn, String> places = new EnumMap<>(FormColumn.class);
        filled.forEach((column, cell) -> {
            places.put(column, source.place(cell));
            texts.put(column, entries.read(cell, column, key.get().indicator(), source.location(cell, label(column))));
        });
        return Optional.of(new ReportedRow(
                source.file(),
                source.identity().unit(),
                source.identity().year(),
                key.get(),
                texts,
                places,
                source.place(figure.get())));
    }

    /** Figures beside a row that the form has; its heads and what stands below it, such as signatures, are none. */
    private void reportStray(Source source, FilledCell figure, String keyText) {
        if (!keyText.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.FORM_KEY_CHANGED,
                    source.location(figure, label(source.layout().columns().get(figure.column()))),
                    keyText);
        } else if (figure.kind() != FilledCell.Kind.TEXT
                || figure.text().chars().anyMatch(c -> c >= '0' && c <= '9')) {
            diagnostics.add(
                    DiagnosticCode.FORM_ROW_ADDED,
                    source.location(figure, label(source.layout().columns().get(figure.column()))));
        }
    }

    private String label(@Nullable FormColumn column) {
        return column == null ? "" : words.text("column." + column.key());
    }
}
