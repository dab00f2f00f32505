package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.prose;
import static vn.tiendo.syntax.Column.required;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskCode;
import vn.tiendo.model.TaskResult;
import vn.tiendo.model.TaskState;
import vn.tiendo.syntax.Choices;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.KnownCodes;
import vn.tiendo.syntax.TableForm;

/** A file below {@code ket-qua-nhiem-vu/}: how far one unit came with a task in a year, in each row. */
final class TaskResultsCsv {

    private static final Column PLAN = required("ke_hoach");
    private static final Column TASK = required("ma_nhiem_vu");
    private static final Column UNIT = required("don_vi");
    private static final Column YEAR = required("nam");
    private static final Column STATE = required("trang_thai");
    private static final Column RESULT = prose("ket_qua");
    private static final Column NOTE = prose("ghi_chu");
    private static final Column ILLUSTRATIVE = optional("minh_hoa");
    static final TableForm FORM = TableForm.of(PLAN, TASK, UNIT, YEAR, STATE, RESULT, NOTE, ILLUSTRATIVE);

    private static final Choices<TaskState> STATES = Choices.of(TaskState.class);

    private final CodeBook<AdminUnitCode, AdministrativeUnit> units;
    private final CodeBook<PlanCode, Plan> plans;
    private final CodeBook<String, Task> tasks;

    TaskResultsCsv(
            CodeBook<AdminUnitCode, AdministrativeUnit> units,
            CodeBook<PlanCode, Plan> plans,
            CodeBook<String, Task> tasks) {
        this.units = units;
        this.plans = plans;
        this.tasks = tasks;
    }

    List<TaskResult> read(DataFile file, Diagnostics diagnostics) throws IOException {
        List<TaskResult> results = new ArrayList<>();
        CsvTable.read(file, FORM, diagnostics, row -> read(row).ifPresent(results::add));
        return results;
    }

    private Optional<TaskResult> read(CsvRow row) {
        Optional<PlanCode> plan = row.reference(PLAN, plans);
        Optional<TaskCode> task = row.code(TASK).map(TaskCode::new);
        if (plan.isPresent() && task.isPresent()) {
            requireTask(row, TasksCsv.keyOf(row.text(PLAN), row.text(TASK)));
        }
        Optional<AdminUnitCode> unit = row.reference(UNIT, units);
        OptionalInt year = row.year(YEAR);
        boolean isKnown = !row.isFaulty();
        Optional<TaskState> state = row.choice(STATE, STATES);
        boolean illustrative = row.yesNo(ILLUSTRATIVE).orElse(false);
        if (!isKnown) {
            return Optional.empty();
        }
        return Optional.of(new TaskResult(
                plan.orElseThrow(),
                task.orElseThrow(),
                unit.orElseThrow(),
                year.orElseThrow(),
                state.orElse(TaskState.NOT_STARTED),
                row.text(RESULT),
                row.text(NOTE),
                illustrative,
                row.origin()));
    }

    private void requireTask(CsvRow row, String key) {
        if (tasks.find(key).isPresent()) {
            return;
        }
        if (tasks.isFaulty(key)) {
            row.abandon();
            return;
        }
        KnownCodes.Stranger stranger = tasks.strangerOf(key);
        String prefix = TasksCsv.keyOf(row.text(PLAN), "");
        String suggestion = stranger.suggestion();
        row.reportStranger(
                TASK,
                new KnownCodes.Stranger(
                        stranger.problem(),
                        stranger.file(),
                        suggestion.startsWith(prefix) ? suggestion.substring(prefix.length()) : ""));
    }
}
