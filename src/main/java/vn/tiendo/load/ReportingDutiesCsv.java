package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.required;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ReportingDuty;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/** {@code bao-cao-yeu-cau.csv}: one unit that must report under a plan, in each row. */
final class ReportingDutiesCsv {

    private static final Column PLAN = required("ke_hoach");
    private static final Column UNIT = required("don_vi");
    private static final Column FIRST_YEAR = optional("tu_nam");
    private static final Column LAST_YEAR = optional("den_nam");
    static final TableForm FORM = TableForm.of(PLAN, UNIT, FIRST_YEAR, LAST_YEAR);

    private final CodeBook<AdminUnitCode, AdministrativeUnit> units;
    private final CodeBook<PlanCode, Plan> plans;
    private final List<ReportingDuty> duties = new ArrayList<>();

    private ReportingDutiesCsv(CodeBook<AdminUnitCode, AdministrativeUnit> units, CodeBook<PlanCode, Plan> plans) {
        this.units = units;
        this.plans = plans;
    }

    /** Empty if there is no file. */
    static Optional<List<ReportingDuty>> read(
            Optional<DataFile> file,
            CodeBook<AdminUnitCode, AdministrativeUnit> units,
            CodeBook<PlanCode, Plan> plans,
            Diagnostics diagnostics)
            throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        ReportingDutiesCsv reader = new ReportingDutiesCsv(units, plans);
        CsvTable.read(file.get(), FORM, diagnostics, reader::read);
        return Optional.of(reader.duties);
    }

    private void read(CsvRow row) {
        Optional<PlanCode> code = row.reference(PLAN, plans);
        Optional<AdminUnitCode> unit = row.reference(UNIT, units);
        OptionalInt firstYear = row.year(FIRST_YEAR);
        boolean isKnown = !row.isFaulty();
        OptionalInt lastYear = row.year(LAST_YEAR);
        if (firstYear.isPresent() && lastYear.isPresent() && lastYear.getAsInt() < firstYear.getAsInt()) {
            row.report(DiagnosticCode.YEARS_REVERSED, LAST_YEAR, row.text(FIRST_YEAR));
        }
        Optional<Plan> plan = code.flatMap(plans::get);
        if (isKnown && plan.isPresent()) {
            duties.add(new ReportingDuty(
                    plan.get().code(),
                    unit.orElseThrow(),
                    firstYear.orElse(plan.get().firstYear()),
                    lastYear.orElse(plan.get().lastYear()),
                    row.origin()));
        }
    }
}
