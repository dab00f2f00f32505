package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.load.RowRange;
import vn.tiendo.syntax.FormText;

/**
 * Where a table is on a sheet.
 *
 * @param figureColumns the columns that hold figures
 */
record TableOutline(RowRange heads, RowRange rows, SortedSet<Integer> figureColumns) {

    private static final int MOST_HEADS = 5;

    /** A column with a smaller share of figures counts as notes. */
    private static final double LEAST_SHARE = 0.3;

    /** The tables of a sheet, from top to bottom. */
    static List<TableOutline> of(SheetGrid grid) {
        List<TableOutline> found = new ArrayList<>();
        Optional<TableOutline> next = below(grid, 0);
        while (next.isPresent()) {
            found.add(next.get());
            next = below(grid, next.get().rows().last() + 1);
        }
        return found;
    }

    /** The next table; empty if there are no figures below a head. */
    private static Optional<TableOutline> below(SheetGrid grid, int from) {
        List<Integer> rows = new ArrayList<>();
        for (var row : grid.rows().tailMap(from).entrySet()) {
            if (hasFigures(row.getValue())) {
                rows.add(row.getKey());
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int first = rows.get(0);
        RowRange heads = headsAbove(grid, first, from);
        int last = lastOf(grid, rows, first);
        SortedSet<Integer> columns = columnsOf(grid, rows, last);
        return heads.last() < heads.first() || columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableOutline(heads, new RowRange(first, last), columns));
    }

    /** Whether a row has a name and a figure; a row's number or a year in the head does not count as a figure. */
    private static boolean hasFigures(SortedMap<Integer, FilledCell> cells) {
        boolean named = cells.values().stream().anyMatch(TableOutline::isName);
        boolean footer = cells.values().stream().anyMatch(cell -> FormText.isFooter(FormText.clean(cell.text())));
        long figures = cells.values().stream()
                .filter(cell -> cell.column() != cells.firstKey() && FreeFormEntries.isFigure(cell))
                .filter(cell -> !isYearInHead(cell))
                .count();
        return named && !footer && figures > 0;
    }

    private static boolean isYearInHead(FilledCell cell) {
        return YearText.is(cell.text());
    }

    static boolean isName(FilledCell cell) {
        String text = FormText.clean(cell.text());
        return cell.kind() == FilledCell.Kind.TEXT
                && text.chars().filter(Character::isLetter).count() > 1
                && !text.matches("[IVXivx]{1,6}[.)]?");
    }

    private static RowRange headsAbove(SheetGrid grid, int first, int from) {
        int last = first - 1;
        // A row that numbers the columns, and headings within the table, may come between.
        while (last >= from && !isHead(grid.row(last))) {
            last--;
        }
        int top = last;
        while (top > from && last - top + 1 < MOST_HEADS && isHead(grid.row(top - 1))) {
            top--;
        }
        return new RowRange(Math.max(top, from), last);
    }

    private static boolean isHead(SortedMap<Integer, FilledCell> cells) {
        return cells.values().stream()
                        .filter(cell -> isName(cell) || isYearInHead(cell))
                        .count()
                > 1;
    }

    /** The last row of a table: before a gap of two rows, or before the heads of the next table below a title. */
    private static int lastOf(SheetGrid grid, List<Integer> rows, int first) {
        int last = first;
        for (int row : rows) {
            boolean isGap = row - last > 3 && grid.rows().subMap(last + 1, row).isEmpty();
            if (isGap || hasHeads(grid, last, row)) {
                break;
            }
            last = row;
        }
        return last;
    }

    /**
     * Whether the heads of another table are between two rows with figures: a head above each figure of the upper row.
     */
    private static boolean hasHeads(SheetGrid grid, int upper, int lower) {
        if (lower <= upper + 1) {
            return false;
        }
        SortedMap<Integer, FilledCell> figures = grid.row(upper);
        return grid.rows().subMap(upper + 1, lower).entrySet().stream()
                .filter(row ->
                        row.getKey() > upper + 1 && grid.row(row.getKey() - 1).size() <= 1)
                .anyMatch(row -> isHead(row.getValue())
                        && figures.values().stream()
                                .filter(FreeFormEntries::isFigure)
                                .filter(cell -> isAfterName(figures, cell))
                                .allMatch(cell -> Optional.ofNullable(
                                                row.getValue().get(cell.column()))
                                        .filter(head -> isName(head) || isYearInHead(head))
                                        .isPresent()));
    }

    private static SortedSet<Integer> columnsOf(SheetGrid grid, List<Integer> rows, int last) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int all = 0;
        for (int row : rows) {
            if (row <= last) {
                all++;
                SortedMap<Integer, FilledCell> cells = grid.row(row);
                cells.values().stream()
                        .filter(cell -> FreeFormEntries.isFigure(cell) && isAfterName(cells, cell))
                        .forEach(cell -> counts.merge(cell.column(), 1, Integer::sum));
            }
        }
        SortedSet<Integer> columns = new TreeSet<>();
        for (var count : counts.entrySet()) {
            if (count.getValue() >= Math.max(1, all * LEAST_SHARE)) {
                columns.add(count.getKey());
            }
        }
        return columns;
    }

    /** Whether a cell comes after the row's name; what comes before is the row's number. */
    private static boolean isAfterName(SortedMap<Integer, FilledCell> cells, FilledCell cell) {
        return cells.headMap(cell.column()).values().stream().anyMatch(TableOutline::isName);
    }
}
