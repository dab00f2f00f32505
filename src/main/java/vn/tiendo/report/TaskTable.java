package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.report.DocumentBlock.Row;
import vn.tiendo.report.DocumentBlock.Table;
import vn.tiendo.view.TaskSection;
import vn.tiendo.view.TextSpan;
import vn.tiendo.view.TextSpan.Look;

/** A table of a plan's tasks with their results. */
final class TaskTable {

    private static final List<Integer> WIDTHS = List.of(200, 720, 240, 440);

    private TaskTable() {}

    static Table of(TaskSection tasks, Messages page, DocumentWords words) {
        List<Row> rows = new ArrayList<>();
        rows.add(Cells.head(List.of(
                page.text("column.code"),
                page.text("column.task"),
                page.text("column.state"),
                page.text("column.result"))));
        for (TaskSection.Row task : tasks.rows()) {
            String state = FirstLetter.upper(task.state());
            rows.add(new Row(
                    false,
                    List.of(
                            Cells.left(task.code()),
                            Cells.left(task.content()),
                            Cells.left(task.year().isEmpty() ? state : words.text("with", state, task.year())),
                            Cells.left(result(task, words)))));
        }
        return new Table(WIDTHS, rows);
    }

    private static List<TextSpan> result(TaskSection.Row task, DocumentWords words) {
        if (task.year().isEmpty()) {
            return List.of(TextSpan.open(words.text("open", words.text("open.task"))));
        }
        return Cells.lines(List.of(
                TextSpan.plain(task.result()),
                task.illustrative()
                        ? new TextSpan(words.text("cell.illustrative"), Set.of(Look.EMPHASIS), Optional.empty())
                        : TextSpan.plain("")));
    }
}
