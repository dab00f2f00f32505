package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.required;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/** {@code nop-bao-cao.csv}: one yearly report handed in, in each row. */
final class SubmittedReportsCsv {

    private static final Column UNIT = required("don_vi");
    private static final Column YEAR = required("nam");
    private static final Column SUBMITTED = optional("ngay_nop");
    private static final Column NUMBER = optional("so_ky_hieu");
    private static final Column ILLUSTRATIVE = optional("minh_hoa");
    static final TableForm FORM = TableForm.of(UNIT, YEAR, SUBMITTED, NUMBER, ILLUSTRATIVE);

    private SubmittedReportsCsv() {}

    static List<SubmittedReport> read(
            Optional<DataFile> file, CodeBook<AdminUnitCode, AdministrativeUnit> units, Diagnostics diagnostics)
            throws IOException {
        List<SubmittedReport> reports = new ArrayList<>();
        if (file.isPresent()) {
            CsvTable.read(file.get(), FORM, diagnostics, row -> {
                Optional<AdminUnitCode> unit = row.reference(UNIT, units);
                OptionalInt year = row.year(YEAR);
                boolean isKnown = !row.isFaulty();
                Optional<LocalDate> submitted = row.date(SUBMITTED);
                boolean illustrative = row.yesNo(ILLUSTRATIVE).orElse(false);
                if (isKnown) {
                    reports.add(new SubmittedReport(
                            unit.orElseThrow(),
                            year.orElseThrow(),
                            submitted,
                            row.name(NUMBER),
                            illustrative,
                            row.origin()));
                }
            });
        }
        return reports;
    }
}
