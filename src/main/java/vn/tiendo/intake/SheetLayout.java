package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.intake.SheetShape.MergedArea;
import vn.tiendo.model.Spot;
import vn.tiendo.syntax.FormText;

/**
 * Where in a sheet a part of a form is: a hidden cell says what it is, and the hidden row of that cell names the
 * columns.
 *
 * @param names the names of the columns by their position in the sheet
 */
record SheetLayout(FilledSheet sheet, FilledCell mark, Map<Integer, String> names) {

    /** Columns in which one cell may speak for several rows; whether a figure may be published is said of each. */
    private static final Set<String> WORDS = Set.of(
            FormColumn.STATUS.key(),
            FormColumn.CUTOFF.key(),
            FormColumn.SOURCE.key(),
            FormColumn.NOTE.key(),
            TaskColumn.RESULT.key());

    /** How many merged cells are looked at, and of how many rows; no form has more. */
    private static final int MOST_MERGED = 1_000;

    static Optional<SheetLayout> of(FilledSheet sheet) {
        for (FilledCell cell : sheet.cells()) {
            if (FormIdentity.isMarked(cell.text())) {
                Map<Integer, String> names = new TreeMap<>();
                sheet.cells().stream()
                        .filter(other -> other.row() == cell.row() && isName(FormText.clean(other.text())))
                        .forEach(other -> names.put(other.column(), FormText.clean(other.text())));
                if (!names.isEmpty()) {
                    return Optional.of(new SheetLayout(sheet, cell, names));
                }
            }
        }
        return Optional.empty();
    }

    /** The second of two columns with the same name, as in a table that was copied with its hidden row. */
    Optional<FilledCell> secondOfOneName() {
        Set<String> known = new HashSet<>();
        return sheet.cells().stream()
                .filter(cell -> cell.row() == mark.row() && names.containsKey(cell.column()))
                .filter(cell -> !known.add(name(cell)))
                .findFirst();
    }

    private static boolean isName(String text) {
        return FormColumn.ALL.find(text).isPresent()
                || TaskColumn.ALL.find(text).isPresent()
                || text.equals(PrefilledCells.COLUMN)
                || text.equals(NarrativeRows.HEADING)
                || text.equals(NarrativeRows.TEXT);
    }

    /**
     * The rows other than that of the names, each with its cells that have content. A source, note and the like in merged
     * cells is there in each of their rows.
     */
    List<List<FilledCell>> rows() {
        NavigableMap<Integer, List<FilledCell>> byRow = new TreeMap<>();
        for (FilledCell cell : sheet.cells()) {
            if (cell.row() != mark.row() && !cell.isBlank()) {
                byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
            }
        }
        sheet.shape().merged().stream()
                .filter(area -> WORDS.contains(names.getOrDefault(area.firstColumn(), ""))
                        && area.lastRow() - area.firstRow() < MOST_MERGED)
                .limit(MOST_MERGED)
                .forEach(area -> spread(area, byRow));
        return List.copyOf(byRow.values());
    }

    /** Puts what merged cells say into the rows below their first one in which something was filled in. */
    private void spread(MergedArea area, NavigableMap<Integer, List<FilledCell>> rows) {
        Optional<FilledCell> corner = rows.getOrDefault(area.firstRow(), List.of()).stream()
                .filter(cell -> cell.column() == area.firstColumn())
                .findFirst();
        rows.subMap(area.firstRow(), false, area.lastRow(), true).values().stream()
                .filter(row -> !key(row).isEmpty() && row.stream().anyMatch(this::isEntry))
                .filter(row -> row.stream().noneMatch(cell -> cell.column() == area.firstColumn()))
                .forEach(row ->
                        corner.ifPresent(cell -> row.add(cell.atRow(row.get(0).row()))));
    }

    /** The key of a row in the hidden column; empty if there is none. */
    String key(List<FilledCell> row) {
        return row.stream()
                .filter(cell -> cell.column() == mark.column())
                .map(FilledCell::text)
                .findFirst()
                .orElse("");
    }

    /** The name of a cell's column; empty if it has none. */
    String name(FilledCell cell) {
        return names.getOrDefault(cell.column(), "");
    }

    /** Whether a cell is in a column that is filled in by whoever has the form. */
    boolean isEntry(FilledCell cell) {
        return FormColumn.ALL.findEntry(name(cell)).isPresent()
                || TaskColumn.ALL.findEntry(name(cell)).isPresent()
                || name(cell).equals(NarrativeRows.TEXT);
    }

    /** Whether a cell holds a number in a column of figures. */
    boolean isFigure(FilledCell cell) {
        return cell.hasNumber() && isInFigures(cell);
    }

    private boolean isInFigures(FilledCell cell) {
        return FormColumn.ALL
                .findEntry(name(cell))
                .filter(FormColumn::isNumeric)
                .isPresent();
    }

    /** What stands in a column of figures or of the narrative for several rows of the form at once, in merged cells. */
    List<FilledCell> entriesOfSeveralRows() {
        List<List<FilledCell>> rows = rows();
        NavigableSet<Integer> keyed = new TreeSet<>();
        rows.stream()
                .filter(row -> !key(row).isEmpty())
                .forEach(row -> keyed.add(row.get(0).row()));
        Set<List<Integer>> corners = sheet.shape().merged().stream()
                .filter(area -> keyed.subSet(area.firstRow(), true, area.lastRow(), true)
                                .size()
                        > 1)
                .map(area -> List.of(area.firstRow(), area.firstColumn()))
                .collect(Collectors.toSet());
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> isInFigures(cell) || name(cell).equals(NarrativeRows.TEXT))
                .filter(cell -> corners.contains(List.of(cell.row(), cell.column())))
                .toList();
    }

    /** The position of a column by its name. */
    Optional<Integer> column(String name) {
        return names.entrySet().stream()
                .filter(one -> one.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Where a row has the cell of a column, be it filled or not; empty if the sheet does not have the column. */
    Optional<Spot> spot(int row, String name) {
        return column(name).map(column -> sheet.spot(row, column));
    }

    Spot spot(FilledCell cell) {
        return sheet.spot(cell.row(), cell.column());
    }
}
