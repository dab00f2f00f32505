package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.syntax.FormText;

/** What the columns of a table probably hold, judged by their heads and by the cells above the table. */
final class ProposedColumns {

    private final SheetGrid grid;
    private final TableOutline outline;
    private final ProposalNames names;

    ProposedColumns(SheetGrid grid, TableOutline outline, ProposalNames names) {
        this.grid = grid;
        this.outline = outline;
        this.names = names;
    }

    /** A column of figures, as its heads describe it. */
    record Proposed(int column, String head, String part, String year, Optional<String> indicator) {

        Proposed with(String other) {
            return new Proposed(column, head, other, year, indicator);
        }
    }

    /** The columns to be read. */
    List<Proposed> of(boolean rowsAreIndicators) {
        List<Proposed> columns = new ArrayList<>();
        for (int column : outline.figureColumns()) {
            List<String> heads = grid.heads(column, outline.heads());
            if (!isLeftOut(heads)) {
                columns.add(proposed(column, heads, rowsAreIndicators));
            }
        }
        boolean hasAll = columns.stream().anyMatch(one -> one.part().equals("mau_so"));
        boolean hasBoth = hasAll && columns.stream().anyMatch(one -> one.part().equals("tu_so"));
        // A rate adds nothing to its two numbers. Without a column of totals, a part such as women is a count, not a
        // share.
        return columns.stream()
                .map(one -> one.part().equals("tu_so") && !hasAll ? one.with("gia_tri") : one)
                .filter(one -> !(hasBoth && one.part().equals("gia_tri") && HeadMeaning.isRate(one.head())))
                .toList();
    }

    private boolean isLeftOut(List<String> heads) {
        return HeadMeaning.isBesideFigures(heads)
                && heads.stream().allMatch(head -> names.indicator(head).isEmpty());
    }

    private Proposed proposed(int column, List<String> heads, boolean rowsAreIndicators) {
        Optional<String> indicator = rowsAreIndicators ? Optional.empty() : indicatorOf(heads);
        if (indicator.isEmpty() && !rowsAreIndicators && !headsNameIndicators()) {
            indicator = indicatorOfTable();
        }
        String part = indicator
                .flatMap(code -> heads.stream()
                        .flatMap(text -> names.partCalled(text, code).stream())
                        .findFirst())
                .orElseGet(() -> HeadMeaning.part(heads));
        String head = SheetGrid.joined(heads);
        return new Proposed(column, head, part, names.year(head).orElse(""), indicator);
    }

    private Optional<String> indicatorOf(List<String> heads) {
        return heads.stream()
                .flatMap(text -> names.indicator(text).stream())
                .findFirst()
                .or(() -> heads.stream()
                        .flatMap(text -> names.indicatorOfPart(text).stream())
                        .findFirst())
                .or(() -> names.nearestIndicator(SheetGrid.joined(heads)));
    }

    private boolean headsNameIndicators() {
        return outline.figureColumns().stream()
                .anyMatch(column ->
                        indicatorOf(grid.heads(column, outline.heads())).isPresent());
    }

    /** The indicator that the cells above the table name. */
    private Optional<String> indicatorOfTable() {
        return above().map(cell -> FormText.clean(cell.text()))
                .flatMap(text -> names.indicator(text).or(() -> names.nearestIndicator(text)).stream())
                .findFirst();
    }

    /** The cells above the table, nearest first. */
    Stream<FilledCell> above() {
        return grid.rows().headMap(outline.heads().first(), false).descendingMap().values().stream()
                .flatMap(row -> row.values().stream());
    }

    /** The cell in the heads of a column that names a unit. */
    Optional<FilledCell> unitCell(Proposed one) {
        for (int row = outline.heads().first(); row <= outline.heads().last(); row++) {
            Optional<FilledCell> cell =
                    grid.at(row, one.column()).filter(head -> names.isUnit(FormText.clean(head.text())));
            if (cell.isPresent()) {
                return cell;
            }
        }
        return Optional.empty();
    }

    /** The columns not to be read, with their heads. */
    SortedMap<Integer, String> leftOut() {
        SortedMap<Integer, String> found = new TreeMap<>();
        for (int column : outline.figureColumns()) {
            List<String> heads = grid.heads(column, outline.heads());
            if (isLeftOut(heads)) {
                found.put(column, SheetGrid.joined(heads));
            }
        }
        return found;
    }
}
