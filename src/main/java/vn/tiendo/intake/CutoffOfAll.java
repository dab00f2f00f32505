package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;

/** The cut-off day in the head of a form, for all rows that have none of their own. */
final class CutoffOfAll {

    /** More cells of one form are counted. */
    private static final int MOST_TOLD = 10;

    private final FormWords words;
    private final EntryReader entries;
    private final Diagnostics diagnostics;

    CutoffOfAll(FormWords words, EntryReader entries, Diagnostics diagnostics) {
        this.words = words;
        this.entries = entries;
        this.diagnostics = diagnostics;
    }

    /** The rows with the day, which is read once, so that a faulty one is reported once. */
    List<ReportedRow> with(String file, SheetLayout layout, List<ReportedRow> rows) {
        List<List<FilledCell>> filled = layout.rows();
        Optional<FilledCell> cell = find(layout, filled);
        if (cell.isEmpty() || rows.isEmpty()) {
            return rows;
        }
        SourceLocation location = new SourceLocation(
                file,
                layout.spot(cell.get()),
                words.text("column." + FormColumn.CUTOFF_OF_ALL),
                cell.get().shown());
        String day =
                entries.read(cell.get(), FormColumn.CUTOFF, rows.get(0).key().indicator(), location);
        reportPassedOver(layout, filled, rows, ShownText.day(day), location);
        return rows.stream()
                .map(row -> row.withCutoffOfAll(day, location.spot()))
                .toList();
    }

    /** Whether the head of a form has a day. */
    boolean isGiven(SheetLayout layout) {
        return find(layout, layout.rows()).isPresent();
    }

    private Optional<FilledCell> find(SheetLayout layout, List<List<FilledCell>> rows) {
        return rows.stream()
                .filter(cells -> layout.key(cells).equals(FormColumn.CUTOFF_OF_ALL))
                .flatMap(List::stream)
                .filter(cell -> !cell.text().equals(FormColumn.CUTOFF_OF_ALL)
                        && !cell.text().equals(words.text("cutoff")))
                .findFirst();
    }

    /**
     * Reports that rows keep another day, which their form was filled with: that of the figure before the one that was
     * typed. Beside a figure that nobody has touched it is right, unless the day in the head is then that of no row.
     */
    private void reportPassedOver(
            SheetLayout layout,
            List<List<FilledCell>> filled,
            List<ReportedRow> rows,
            String day,
            SourceLocation location) {
        Map<Integer, ReportedRow> byRow = new TreeMap<>();
        rows.forEach(row -> byRow.put(row.place().row(), row));
        boolean isTaken = rows.stream().anyMatch(row -> isOf(row, day));
        List<FilledCell> kept = new ArrayList<>();
        for (List<FilledCell> cells : filled) {
            ReportedRow row = byRow.get(layout.spot(cells.get(0)).row());
            PrefilledCells prefilled = PrefilledCells.of(layout, cells);
            Optional<FilledCell> own = cell(layout, cells, FormColumn.CUTOFF);
            if (row != null
                    && own.isPresent()
                    && !isOf(row, day)
                    && prefilled.isUntouched(FormColumn.CUTOFF.key(), own.get())
                    && (!isTaken || hasNewFigure(layout, cells, prefilled))) {
                kept.add(own.get());
            }
        }
        if (!day.isEmpty() && !kept.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.COMMON_DAY_PASSED_OVER,
                    location,
                    Integer.toString(kept.size()),
                    kept.stream().limit(MOST_TOLD).map(FilledCell::address).collect(Collectors.joining(", ")),
                    kept.size() > MOST_TOLD ? Integer.toString(kept.size() - MOST_TOLD) : "");
        }
    }

    /** Whether the day in the head is also that of a row, or becomes it. */
    private static boolean isOf(ReportedRow row, String day) {
        return ShownText.day(row.cells().getOrDefault(FormColumn.CUTOFF, day)).equals(day);
    }

    private static boolean hasNewFigure(SheetLayout layout, List<FilledCell> cells, PrefilledCells prefilled) {
        return FormColumn.ALL.entries().stream()
                .filter(FormColumn::isNumeric)
                .anyMatch(column -> !prefilled.isUntouched(
                        column.key(), cell(layout, cells, column).orElse(null)));
    }

    private static Optional<FilledCell> cell(SheetLayout layout, List<FilledCell> cells, FormColumn column) {
        return cells.stream()
                .filter(cell -> layout.name(cell).equals(column.key()))
                .findFirst();
    }
}
