package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.prose;
import static vn.tiendo.syntax.Column.required;
import static vn.tiendo.syntax.Column.requiredProse;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskCode;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/** {@code nhiem-vu.csv}: one task of a plan in each row. A task's code is unique only within its plan. */
final class TasksCsv {

    private static final Column PLAN = required("ke_hoach");
    private static final Column CODE = required("ma_nhiem_vu");
    private static final Column GROUP = optional("nhom");
    private static final Column CONTENT = requiredProse("noi_dung");
    private static final Column LEAD_BODY = prose("chu_tri");
    private static final Column COORDINATING_BODIES = prose("phoi_hop");
    private static final Column TIMING = optional("thoi_gian");
    static final TableForm FORM = TableForm.of(PLAN, CODE, GROUP, CONTENT, LEAD_BODY, COORDINATING_BODIES, TIMING);

    private final CodeBook<String, Task> tasks = new CodeBook<>(DataFolder.TASKS, key -> key);
    private final CodeBook<PlanCode, Plan> plans;

    private TasksCsv(CodeBook<PlanCode, Plan> plans) {
        this.plans = plans;
    }

    /** The tasks by {@link #keyOf}. */
    static CodeBook<String, Task> read(Optional<DataFile> file, CodeBook<PlanCode, Plan> plans, Diagnostics diagnostics)
            throws IOException {
        TasksCsv reader = new TasksCsv(plans);
        if (file.isPresent() && !CsvTable.read(file.get(), FORM, diagnostics, reader::read, reader::markFaulty)) {
            reader.tasks.markUnreadable();
        }
        return reader.tasks;
    }

    private void markFaulty(List<String> cells) {
        for (String plan : cells) {
            tasks.markFaulty(cells.stream().map(task -> keyOf(plan, task)).toList());
        }
    }

    static String keyOf(String plan, String task) {
        return plan + "/" + task;
    }

    private void read(CsvRow row) {
        Optional<PlanCode> plan = row.reference(PLAN, plans);
        Optional<String> code = row.code(CODE);
        String key = keyOf(row.text(PLAN), code.orElse(""));
        code.ifPresent(text -> tasks.claim(row, CODE, key, text));
        String content = row.text(CONTENT);
        if (row.isFaulty()) {
            tasks.markFaulty(key);
            return;
        }
        tasks.put(
                key,
                new Task(
                        plan.orElseThrow(),
                        new TaskCode(code.orElseThrow()),
                        row.name(GROUP),
                        content,
                        row.text(LEAD_BODY),
                        row.text(COORDINATING_BODIES),
                        row.text(TIMING),
                        row.origin()));
    }
}
