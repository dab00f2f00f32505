package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.FormIdentity.Part;
import vn.tiendo.syntax.FormText;

/**
 * Reports what was typed outside the cells of a form, which goes nowhere: beside, above and below its tables, over its
 * fixed words, in cells merged over several rows, and on sheets that it does not have. Signatures are no entries.
 */
final class StrayCells {

    /** More of one sheet are counted: somebody has pasted a table of their own. */
    private static final int MOST_TOLD = 20;

    private static final Set<String> NAMES_OF_COUNTS =
            Set.of(FormColumn.NUMERATOR_NAME.key(), FormColumn.DENOMINATOR_NAME.key());

    private final FormWords words;
    private final Diagnostics diagnostics;

    StrayCells(FormWords words, Diagnostics diagnostics) {
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /** Checks a sheet of the form itself. */
    void checkSheet(String file, SheetLayout layout, Part part) {
        List<FilledCell> strays = new ArrayList<>(above(layout, part));
        boolean inSignatures = false;
        for (List<FilledCell> row : layout.rows()) {
            int heads = layout.mark().row() + 1;
            if (row.get(0).row() < heads || (row.get(0).row() > heads && isReported(layout, row, part))) {
                continue;
            }
            if (row.get(0).row() == heads || !layout.key(row).isEmpty()) {
                row.stream().filter(cell -> isStrayInTable(layout, cell)).forEach(strays::add);
            } else {
                inSignatures |= row.stream().anyMatch(cell -> FormText.isSignature(cell.clean()));
                boolean below = inSignatures;
                row.stream()
                        .filter(cell -> !below || cell.kind() == FilledCell.Kind.NUMBER)
                        .forEach(strays::add);
            }
        }
        report(DiagnosticCode.FORM_TEXT_ASTRAY, file, layout.sheet(), strays, MOST_TOLD);
        report(DiagnosticCode.FIGURE_OF_SEVERAL_ROWS, file, layout.sheet(), layout.entriesOfSeveralRows(), MOST_TOLD);
    }

    /** Checks the sheets that are none of the form's: the form has most of their words if they are copies. */
    void checkOthers(String file, List<FilledSheet> others, List<FilledSheet> all) {
        Set<String> known = new HashSet<>(words.all());
        all.stream()
                .filter(sheet -> SheetLayout.of(sheet).isPresent())
                .flatMap(sheet -> sheet.cells().stream())
                .forEach(cell -> known.add(cell.clean()));
        for (FilledSheet sheet : others) {
            boolean isList = sheet.cells().stream().anyMatch(cell -> FormIdentity.isMarked(cell.text()));
            if (!isList) {
                report(
                        DiagnosticCode.FORM_TEXT_ASTRAY,
                        file,
                        sheet,
                        sheet.cells().stream()
                                .filter(cell -> !cell.isBlank() && !known.contains(cell.clean()))
                                .toList(),
                        1);
            }
        }
    }

    /** The cells above the table that are none of its titles and hints. */
    private List<FilledCell> above(SheetLayout layout, Part part) {
        List<FilledCell> strays = new ArrayList<>();
        List<FilledCell> titles = new ArrayList<>();
        for (List<FilledCell> row : layout.rows()) {
            List<FilledCell> shown = row.stream()
                    .filter(cell -> cell.column() != layout.mark().column())
                    .toList();
            if (row.get(0).row() < layout.mark().row() && !shown.isEmpty()) {
                boolean isCutoff = layout.key(row).equals(FormColumn.CUTOFF_OF_ALL);
                boolean hasLabel = isCutoff && shown.get(0).clean().equals(words.text("cutoff"));
                titles.add(shown.get(0));
                shown.stream().skip(hasLabel ? 2 : 1).forEach(strays::add);
            }
        }
        if (titles.size() > (part == Part.FIGURES ? 4 : 3)) {
            titles.stream().filter(cell -> !isTitle(cell.clean())).forEach(strays::add);
        }
        return strays;
    }

    private boolean isTitle(String text) {
        String folded = FormText.folded(text);
        return words.all().contains(text)
                || Stream.of("title", "tasks.title", "narrative.title")
                        .anyMatch(key -> folded.startsWith(FormText.folded(words.text(key, ""))))
                || folded.startsWith(FormText.folded(words.text("unit", "|", "").replaceFirst("\\|.*", "")));
    }

    /** Whether the row was reported as one that was added, with all that it holds. */
    private static boolean isReported(SheetLayout layout, List<FilledCell> row, Part part) {
        return layout.key(row).isEmpty()
                && row.stream().anyMatch(part == Part.FIGURES ? layout::isFigure : layout::isEntry);
    }

    private boolean isStrayInTable(SheetLayout layout, FilledCell cell) {
        String name = layout.name(cell);
        if (cell.column() == layout.mark().column() || layout.isEntry(cell)) {
            return false;
        }
        if (name.isEmpty()) {
            return !isLost(layout, cell.column());
        }
        boolean isText = cell.kind() == FilledCell.Kind.TEXT;
        if (cell.row() == layout.mark().row() + 1 || name.equals(FormColumn.NUMBER.key())) {
            return false;
        }
        return !isText
                || (name.equals(FormColumn.EARLIER.key()) && !cell.clean().endsWith(")"))
                || (NAMES_OF_COUNTS.contains(name) && cell.clean().matches("[0-9][0-9.,\\s]*"));
    }

    /** Whether a column has the head of one that lost its hidden name, which is told as such. */
    private boolean isLost(SheetLayout layout, int column) {
        return layout.sheet().cells().stream()
                .filter(cell ->
                        cell.column() == column && cell.row() == layout.mark().row() + 1)
                .anyMatch(head -> isHead(layout, head, FormColumn.ALL, "column.")
                        || isHead(layout, head, TaskColumn.ALL, "task."));
    }

    private <C extends SheetColumn> boolean isHead(
            SheetLayout layout, FilledCell head, SheetColumns<C> columns, String label) {
        return columns.entries().stream()
                .filter(column -> layout.column(column.key()).isEmpty())
                .anyMatch(column -> words.text(label + column.key()).equals(head.clean()));
    }

    private void report(DiagnosticCode code, String file, FilledSheet sheet, List<FilledCell> strays, int most) {
        diagnostics.addFirst(
                most,
                code,
                strays,
                cell -> new SourceLocation(file, sheet.spot(cell.row(), cell.column()), "", cell.shown()));
    }
}
