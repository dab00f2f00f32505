package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.FormIdentity.Part;
import vn.tiendo.model.ReportPart;

/**
 * Finds what was typed where no hidden cells tell what it is about any more: in sheets that show the heads of a form
 * without its mark, and in columns without their hidden name.
 */
final class UnmarkedSheets {

    private static final Set<FormColumn> FIGURES =
            EnumSet.of(FormColumn.NUMERATOR, FormColumn.DENOMINATOR, FormColumn.VALUE);
    private static final Set<TaskColumn> TASKS = EnumSet.of(TaskColumn.CONTENT, TaskColumn.STATE, TaskColumn.RESULT);

    private final FormWords words;
    private final Diagnostics diagnostics;

    UnmarkedSheets(FormWords words, Diagnostics diagnostics) {
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports the first entry of each sheet without a mark, unless the form's own sheets have the same entry.
     *
     * @return the sheets without a mark and without such an entry
     */
    List<FilledSheet> check(String file, List<FilledSheet> sheets) {
        Set<String> read = new HashSet<>();
        sheets.forEach(sheet -> SheetLayout.of(sheet)
                .ifPresent(layout ->
                        sheet.cells().stream().filter(layout::isEntry).forEach(cell -> read.add(cell.clean()))));
        List<FilledSheet> others = new ArrayList<>();
        for (FilledSheet sheet : sheets) {
            if (SheetLayout.of(sheet).isEmpty()) {
                Optional<FilledCell> entry = Stream.of(
                                entries(sheet, FormColumn.ALL, "column.", FIGURES, FormColumn.INDICATOR),
                                entries(sheet, TaskColumn.ALL, "task.", TASKS, TaskColumn.CONTENT),
                                narrative(sheet))
                        .flatMap(List::stream)
                        .filter(cell -> !read.contains(cell.clean()))
                        .findFirst();
                entry.ifPresentOrElse(cell -> reportLost(file, sheet, cell), () -> others.add(sheet));
            }
        }
        return others;
    }

    private void reportLost(String file, FilledSheet sheet, FilledCell cell) {
        diagnostics.add(
                DiagnosticCode.FORM_MARK_LOST,
                new SourceLocation(file, sheet.spot(cell.row(), cell.column()), "", cell.shown()));
    }

    /**
     * The entries below the first row that has all the needed heads: those beside a name, and numbers also without one.
     */
    private <C extends SheetColumn> List<FilledCell> entries(
            FilledSheet sheet, SheetColumns<C> columns, String label, Set<C> needed, C name) {
        Map<Integer, Map<String, Integer>> positions = new TreeMap<>();
        for (FilledCell cell : sheet.cells()) {
            positions.computeIfAbsent(cell.row(), row -> new HashMap<>()).putIfAbsent(cell.clean(), cell.column());
        }
        List<String> heads =
                needed.stream().map(column -> words.text(label + column.key())).toList();
        for (Map.Entry<Integer, Map<String, Integer>> row : positions.entrySet()) {
            if (row.getValue().keySet().containsAll(heads)) {
                Set<Integer> open = columns.entries().stream()
                        .flatMap(column -> Stream.ofNullable(row.getValue().get(words.text(label + column.key()))))
                        .collect(Collectors.toSet());
                Integer named = row.getValue().get(words.text(label + name.key()));
                Set<Integer> rowsWithName = sheet.cells().stream()
                        .filter(cell -> named != null && cell.column() == named && !cell.isBlank())
                        .map(FilledCell::row)
                        .collect(Collectors.toSet());
                return sheet.cells().stream()
                        .filter(cell -> cell.row() > row.getKey() && open.contains(cell.column()) && !cell.isBlank())
                        .filter(cell -> rowsWithName.contains(cell.row()) || cell.kind() != FilledCell.Kind.TEXT)
                        .toList();
            }
        }
        return List.of();
    }

    /** What stands to the right of the names of the narrative's parts. */
    private static List<FilledCell> narrative(FilledSheet sheet) {
        Map<Integer, Integer> parts = new HashMap<>();
        sheet.cells().stream()
                .filter(cell -> Arrays.stream(ReportPart.values())
                        .map(ReportPart::heading)
                        .anyMatch(cell.clean()::equals))
                .forEach(cell -> parts.put(cell.row(), cell.column()));
        return sheet.cells().stream()
                .filter(cell -> parts.getOrDefault(cell.row(), Integer.MAX_VALUE) < cell.column() && !cell.isBlank())
                .toList();
    }

    /**
     * Reports columns of a form's own sheet with entries, but without their hidden name; those of the figures
     * themselves are needed anyway.
     */
    void checkColumns(String file, SheetLayout layout, Part part) {
        List<String> lost = switch (part) {
            case FIGURES -> lost(layout, FormColumn.ALL, "column.");
            case TASKS -> lost(layout, TaskColumn.ALL, "task.");
            case NARRATIVE -> List.of();
        };
        if (!lost.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.FORM_COLUMN_MISSING,
                    SourceLocation.ofSpot(file, layout.sheet().spot()),
                    String.join(", ", lost));
        }
    }

    private <C extends SheetColumn> List<String> lost(SheetLayout layout, SheetColumns<C> columns, String label) {
        return columns.entries().stream()
                .filter(column -> layout.column(column.key()).isEmpty() && !FIGURES.contains(column))
                .map(column -> words.text(label + column.key()))
                .filter(head -> layout.sheet().cells().stream()
                        .filter(cell -> cell.clean().equals(head)
                                && cell.row() > layout.mark().row())
                        .anyMatch(cell -> hasEntryBelow(layout, cell)))
                .toList();
    }

    private static boolean hasEntryBelow(SheetLayout layout, FilledCell head) {
        return layout.names().get(head.column()) == null
                && layout.rows().stream()
                        .filter(row -> !layout.key(row).isEmpty())
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.column() == head.column() && cell.row() > head.row());
    }
}
