package vn.tiendo.intake;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;
import vn.tiendo.model.TaskResult;

/** What the data say already, as forms that came back would say it: what a form only repeats is nothing new. */
public final class StandingEntries {

    private final Dataset dataset;
    private final FormWords words;
    private final Map<String, String> tokens;
    private final Map<RowSubject, Observation> figures;
    private final Map<TaskSubject, TaskResult> tasks;

    public StandingEntries(Dataset dataset, FormWords words) {
        this.dataset = dataset;
        this.words = words;
        this.tokens = words.tokens();
        this.figures = FigureComparison.byAbout(dataset);
        this.tasks = WordComparison.tasksOf(dataset);
    }

    /** The row with what the data say now in place of what its form was filled with and nobody has touched. */
    ReportedRow beside(ReportedRow row, PrefilledCells prefilled, Map<FormColumn, FilledCell> filled) {
        boolean isUntouched = FormColumn.ALL.entries().stream()
                .filter(FormColumn::isNumeric)
                .allMatch(column -> prefilled.isUntouched(column.key(), filled.get(column)));
        Map<FormColumn, String> standing = cells(row.about());
        Map<FormColumn, String> cells = new EnumMap<>(row.cells());
        boolean isWithdrawn = "khong".equals(standing.get(FormColumn.PUBLISHED));
        if (isWithdrawn && isLeft(FormColumn.PUBLISHED, prefilled, filled)) {
            cells.put(FormColumn.PUBLISHED, "khong"); // since the form was made: it does not publish anew
        }
        if (!isUntouched || standing.isEmpty()) {
            return row.withCells(cells); // beside another figure the form means its other cells as they are
        }
        for (FormColumn column : FormColumn.ALL.entries()) {
            if (column.isNumeric() || isLeft(column, prefilled, filled)) {
                cells.put(column, standing.getOrDefault(column, ""));
            }
        }
        cells.entrySet().removeIf(cell -> cell.getValue().isEmpty() && cell.getKey() != FormColumn.PUBLISHED);
        return row.withCells(cells);
    }

    /**
     * What stays in the data although somebody has emptied the cells that a form was filled with, by column: a figure at
     * the first of its cells. A figure may be written in other cells, and whether it may be published is told with the
     * change.
     *
     * @param filled the columns that have something for the row, be it in its own cells or for all rows
     */
    Map<FormColumn, String> emptied(RowSubject about, PrefilledCells prefilled, Set<FormColumn> filled) {
        Map<FormColumn, String> left = new EnumMap<>(FormColumn.class);
        boolean hasFigure = filled.stream().anyMatch(FormColumn::isNumeric);
        Observation figure = figures.get(about);
        Indicator indicator = figure == null ? null : dataset.indicators().get(figure.indicator());
        if (figure == null || indicator == null) {
            return left;
        }
        EntryText entries = new EntryText(words);
        for (FormColumn column : FormColumn.ALL.entries()) {
            String text = column.isNumeric()
                    ? entries.value(figure.measurement())
                    : entries.entries(figure, indicator).getOrDefault(column, "");
            if (prefilled.has(column.key()) && !filled.contains(column) && !text.isEmpty()) {
                if (column.isNumeric() ? !hasFigure && left.isEmpty() : hasFigure && column != FormColumn.PUBLISHED) {
                    left.put(column, text);
                }
            }
        }
        return left;
    }

    /** The same of a task. */
    Map<TaskColumn, String> emptied(TaskSubject about, PrefilledCells prefilled, Set<TaskColumn> filled) {
        Map<TaskColumn, String> left = new EnumMap<>(TaskColumn.class);
        cells(about).forEach((column, text) -> {
            if (prefilled.has(column.key()) && !filled.contains(column) && !text.isEmpty()) {
                left.put(column, column == TaskColumn.STATE ? words.state(text) : text);
            }
        });
        return left;
    }

    /** The same of a part of the narrative. */
    Optional<String> emptied(ReportedText.About about, PrefilledCells prefilled) {
        return text(about).filter(text -> prefilled.has(NarrativeRows.TEXT) && !text.isEmpty());
    }

    /** Whether a cell still has what it was filled with. */
    private static <C extends SheetColumn> boolean isLeft(
            C column, PrefilledCells prefilled, Map<C, FilledCell> filled) {
        return prefilled.has(column.key()) && prefilled.isUntouched(column.key(), filled.get(column));
    }

    /** The same for a task. */
    ReportedTask beside(ReportedTask row, PrefilledCells prefilled, Map<TaskColumn, FilledCell> filled) {
        Map<TaskColumn, String> standing = cells(row.about());
        if (standing.isEmpty()) {
            return row;
        }
        Map<TaskColumn, String> cells = new EnumMap<>(row.cells());
        for (TaskColumn column : TaskColumn.ALL.entries()) {
            if (isLeft(column, prefilled, filled)) {
                cells.put(column, standing.getOrDefault(column, ""));
            }
        }
        return new ReportedTask(row.file(), row.unit(), row.year(), row.key(), cells, row.places(), row.place());
    }

    /** The same for a part of the narrative. */
    ReportedText beside(ReportedText row, PrefilledCells prefilled, FilledCell filled) {
        boolean isLeft = prefilled.has(NarrativeRows.TEXT) && prefilled.isUntouched(NarrativeRows.TEXT, filled);
        return text(row.about())
                .filter(standing -> isLeft)
                .map(standing ->
                        new ReportedText(row.file(), row.unit(), row.year(), row.part(), standing, row.place()))
                .orElse(row);
    }

    /** Whether an entry only repeats what the data say. */
    public boolean has(ReportedEntry entry) {
        if (entry instanceof ReportedRow row) {
            Map<FormColumn, String> standing = cells(row.about());
            return !standing.isEmpty()
                    && FormColumn.ALL.entries().stream()
                            .allMatch(column -> repeats(column, row.cells().get(column), standing.get(column)));
        }
        if (entry instanceof ReportedTask task) {
            Map<TaskColumn, String> standing = cells(task.about());
            return !standing.isEmpty()
                    && task.cells().entrySet().stream()
                            .allMatch(cell ->
                                    cell.getValue().isEmpty() || cell.getValue().equals(standing.get(cell.getKey())));
        }
        return entry instanceof ReportedText text && text(text.about()).equals(Optional.of(text.text()));
    }

    /** An empty cell takes nothing away, unless it is of the figure itself or of its publication. */
    private boolean repeats(FormColumn column, @Nullable String cell, @Nullable String standing) {
        boolean isLeftOpen = cell == null || (cell.isEmpty() && !"co".equals(standing));
        return (isLeftOpen && !(column.isNumeric() && standing != null))
                || (cell != null && inNotation(cell).equals(standing));
    }

    private String inNotation(String cell) {
        return ShownText.day(tokens.getOrDefault(cell.toLowerCase(Locale.ROOT), cell));
    }

    private Map<FormColumn, String> cells(RowSubject about) {
        Observation observation = figures.get(about);
        Indicator indicator = observation == null ? null : dataset.indicators().get(observation.indicator());
        Map<FormColumn, String> cells = new EnumMap<>(FormColumn.class);
        if (observation != null && indicator != null) {
            new EntryText(words)
                    .entries(observation, indicator)
                    .forEach((column, text) -> cells.put(column, isWord(column) ? inNotation(text) : text));
        }
        return cells;
    }

    private static boolean isWord(FormColumn column) {
        return column == FormColumn.VALUE || column == FormColumn.STATUS || column == FormColumn.PUBLISHED;
    }

    private Map<TaskColumn, String> cells(TaskSubject about) {
        TaskResult result = tasks.get(about);
        return result == null
                ? Map.of()
                : Map.of(
                        TaskColumn.STATE, result.state().token(),
                        TaskColumn.RESULT, result.result(),
                        TaskColumn.NOTE, result.note());
    }

    private Optional<String> text(ReportedText.About about) {
        return WordComparison.narrativeOf(dataset, about.unit(), about.year())
                .flatMap(NarrativeText::of)
                .map(narrative -> narrative.parts().getOrDefault(about.part(), ""));
    }
}
