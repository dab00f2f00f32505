package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.ReportedForms.Receipt;
import vn.tiendo.model.ReportPart;
import vn.tiendo.model.Spot;

/** Reads the sheets of a form that hold words: tasks and the narrative. */
final class TextSheetReader {

    private final String file;
    private final FormWords words;
    private final StandingEntries standing;
    private final Set<Receipt> touched;
    private final Diagnostics diagnostics;

    /** @param touched gets the form, if somebody has typed into it or emptied its cells */
    TextSheetReader(
            String file, FormWords words, StandingEntries standing, Set<Receipt> touched, Diagnostics diagnostics) {
        this.file = file;
        this.words = words;
        this.standing = standing;
        this.touched = touched;
        this.diagnostics = diagnostics;
    }

    List<ReportedTask> tasks(SheetLayout layout, FormIdentity identity) {
        List<ReportedTask> tasks = new ArrayList<>();
        for (List<FilledCell> row : layout.rows()) {
            Map<TaskColumn, FilledCell> filled = new EnumMap<>(TaskColumn.class);
            for (FilledCell cell : row) {
                TaskColumn.ALL.findEntry(layout.name(cell)).ifPresent(column -> filled.put(column, cell));
            }
            Optional<TaskKey> key = TaskKey.parse(layout.key(row));
            PrefilledCells prefilled = PrefilledCells.of(layout, row);
            key.ifPresent(one -> standing.emptied(
                            new TaskSubject(identity.unit(), identity.year(), one), prefilled, filled.keySet())
                    .forEach((column, text) -> reportEmptied(layout, row, column.key(), text)));
            noteTouched(identity, key.isPresent() && prefilled.isTouched(TaskColumn.ALL.entries(), filled));
            if (filled.isEmpty()) {
                continue;
            }
            if (key.isPresent()) {
                tasks.add(standing.beside(task(layout, identity, key.get(), filled), prefilled, filled));
            } else if (!layout.key(row).isEmpty() || isBelowNames(layout, row)) {
                reportStray(layout, row, filled.values().iterator().next());
            }
        }
        return tasks;
    }

    private ReportedTask task(
            SheetLayout layout, FormIdentity identity, TaskKey key, Map<TaskColumn, FilledCell> filled) {
        Map<TaskColumn, String> cells = new EnumMap<>(TaskColumn.class);
        Map<TaskColumn, Spot> places = new EnumMap<>(TaskColumn.class);
        FilledCell first = filled.values().iterator().next();
        layout.spot(first.row(), TaskColumn.STATE.key()).ifPresent(spot -> places.put(TaskColumn.STATE, spot));
        filled.forEach((column, cell) -> {
            String text = text(layout, cell, words.text("task." + column.key()));
            places.put(column, layout.spot(cell));
            cells.put(
                    column,
                    column == TaskColumn.STATE
                            ? words.states().getOrDefault(text.toLowerCase(Locale.ROOT), text)
                            : text);
        });
        return new ReportedTask(file, identity.unit(), identity.year(), key, cells, places, layout.spot(first));
    }

    List<ReportedText> texts(SheetLayout layout, FormIdentity identity) {
        List<ReportedText> texts = new ArrayList<>();
        for (List<FilledCell> row : layout.rows()) {
            Optional<FilledCell> entry = row.stream()
                    .filter(cell -> layout.name(cell).equals(NarrativeRows.TEXT))
                    .findFirst();
            Optional<ReportPart> part = NarrativeRows.part(layout.key(row));
            PrefilledCells prefilled = PrefilledCells.of(layout, row);
            noteTouched(identity, part.isPresent() && !prefilled.isUntouched(NarrativeRows.TEXT, entry.orElse(null)));
            if (entry.isPresent() && part.isPresent()) {
                ReportedText typed = new ReportedText(
                        file,
                        identity.unit(),
                        identity.year(),
                        part.get(),
                        NarrativeText.clean(text(layout, entry.get(), part.get().heading())),
                        layout.spot(entry.get()));
                texts.add(standing.beside(typed, prefilled, entry.get()));
            } else if (part.isPresent()) {
                standing.emptied(new ReportedText.About(identity.unit(), identity.year(), part.get()), prefilled)
                        .ifPresent(text -> reportEmptied(layout, row, NarrativeRows.TEXT, text));
            } else if (entry.isPresent() && (!layout.key(row).isEmpty() || isBelowNames(layout, row))) {
                reportStray(layout, row, entry.get());
            }
        }
        return texts;
    }

    private void noteTouched(FormIdentity identity, boolean isTouched) {
        if (isTouched) {
            touched.add(new Receipt(file, identity.unit(), identity.year()));
        }
    }

    private void reportEmptied(SheetLayout layout, List<FilledCell> row, String name, String stays) {
        layout.spot(row.get(0).row(), name)
                .ifPresent(
                        spot -> diagnostics.add(DiagnosticCode.CELL_EMPTIED, SourceLocation.ofSpot(file, spot), stays));
    }

    /** Whether a row is below the heads, which are in the row below that of the names. */
    private static boolean isBelowNames(SheetLayout layout, List<FilledCell> row) {
        return row.get(0).row() > layout.mark().row() + 1;
    }

    /**
     * Reports words outside the form's rows. Signatures below the table are not reported: they are not in a column of
     * words.
     */
    private void reportStray(SheetLayout layout, List<FilledCell> row, FilledCell cell) {
        String key = layout.key(row);
        SourceLocation location = new SourceLocation(file, layout.spot(cell), "", cell.shown());
        if (key.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.FORM_TEXT_ASTRAY, location, row.size() > 1 ? Integer.toString(row.size() - 1) : "");
        } else {
            diagnostics.add(DiagnosticCode.FORM_KEY_CHANGED, location, key);
        }
    }

    private String text(SheetLayout layout, FilledCell cell, String label) {
        SourceLocation location = new SourceLocation(file, layout.spot(cell), label, cell.shown());
        return switch (cell.kind()) {
            case TEXT -> cell.clean();
            case NUMBER -> cell.asWords();
            case DATE -> EntryReader.words(cell, location, diagnostics);
            case ERROR -> {
                diagnostics.add(DiagnosticCode.ERROR_IN_CELL, location);
                yield "";
            }
            case NOT_CALCULATED -> {
                diagnostics.add(DiagnosticCode.FORMULA_NOT_CALCULATED, location);
                yield "";
            }
        };
    }
}
