package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.prose;
import static vn.tiendo.syntax.Column.required;

import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.syntax.CellGrammar;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.DateHint;
import vn.tiendo.syntax.TableForm;

/** {@code ke-hoach.csv}: one plan in each row. */
final class PlansCsv {

    private static final Column CODE = required("ma_ke_hoach");
    private static final Column NUMBER = optional("so_ky_hieu");
    private static final Column ISSUED = optional("ngay_ban_hanh");
    private static final Column NAME = required("ten");
    private static final Column UNIT = required("don_vi");
    private static final Column BASIS = prose("can_cu");
    private static final Column FIRST_YEAR = required("tu_nam");
    private static final Column LAST_YEAR = required("den_nam");
    private static final Column DEADLINE = optional("han_bao_cao");
    private static final Column RECIPIENT = prose("noi_nhan_bao_cao");
    private static final Column LEAD_BODY = prose("don_vi_chu_tri");
    private static final Column STATE = optional("trang_thai");
    static final TableForm FORM = TableForm.of(
            CODE, NUMBER, ISSUED, NAME, UNIT, BASIS, FIRST_YEAR, LAST_YEAR, DEADLINE, RECIPIENT, LEAD_BODY, STATE);

    private final CodeBook<PlanCode, Plan> plans = new CodeBook<>(DataFolder.PLANS, PlanCode::new);
    private final CodeBook<AdminUnitCode, AdministrativeUnit> units;

    private PlansCsv(CodeBook<AdminUnitCode, AdministrativeUnit> units) {
        this.units = units;
    }

    static CodeBook<PlanCode, Plan> read(
            Optional<DataFile> file, CodeBook<AdminUnitCode, AdministrativeUnit> units, Diagnostics diagnostics)
            throws IOException {
        PlansCsv reader = new PlansCsv(units);
        if (file.isPresent() && !CsvTable.read(file.get(), FORM, diagnostics, reader::read, reader.plans::markFaulty)) {
            reader.plans.markUnreadable();
        }
        return reader.plans;
    }

    private void read(CsvRow row) {
        Optional<String> code = row.code(CODE);
        code.ifPresent(text -> plans.claim(row, CODE, text));
        Optional<LocalDate> issued = row.date(ISSUED);
        String name = row.name(NAME);
        Optional<AdminUnitCode> unit = row.reference(UNIT, units);
        OptionalInt firstYear = row.year(FIRST_YEAR);
        OptionalInt lastYear = row.year(LAST_YEAR);
        if (firstYear.isPresent() && lastYear.isPresent() && lastYear.getAsInt() < firstYear.getAsInt()) {
            row.report(DiagnosticCode.YEARS_REVERSED, LAST_YEAR, row.text(FIRST_YEAR));
        }
        Optional<MonthDay> deadline = deadline(row);
        if (row.isFaulty()) {
            code.ifPresent(plans::markFaulty);
            return;
        }
        PlanCode key = new PlanCode(code.orElseThrow());
        plans.name(key, name, row.name(NUMBER));
        plans.put(
                key,
                new Plan(
                        key,
                        row.name(NUMBER),
                        issued,
                        name,
                        unit.orElseThrow(),
                        row.text(BASIS),
                        firstYear.orElseThrow(),
                        lastYear.orElseThrow(),
                        deadline,
                        row.text(RECIPIENT),
                        row.text(LEAD_BODY),
                        row.name(STATE),
                        row.origin()));
    }

    private static Optional<MonthDay> deadline(CsvRow row) {
        String text = row.text(DEADLINE);
        Optional<MonthDay> deadline = CellGrammar.dayOfYear(text);
        if (deadline.isEmpty() && !text.isEmpty()) {
            row.report(DiagnosticCode.NOT_A_DAY_OF_YEAR, DEADLINE, DateHint.dayOfYear(text));
        }
        return deadline;
    }
}
