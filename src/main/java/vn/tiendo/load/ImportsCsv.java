package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.required;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/**
 * {@code nguon/nhap.csv}: one imported form in each row, as recorded by the program. A form counts as a yearly report
 * if nobody has recorded one.
 */
final class ImportsCsv {

    private static final Column RECEIVED = required("ngay_nhan");
    private static final Column UNIT = required("don_vi");
    private static final Column YEAR = required("nam");
    private static final TableForm FORM = TableForm.of(
            RECEIVED,
            UNIT,
            YEAR,
            optional("tep"),
            optional("sha256"),
            optional("so_moi"),
            optional("so_sua"),
            optional("ly_do"));

    private ImportsCsv() {}

    /**
     * The reports recorded by hand, then the first form of each unit and year without one; units no longer in the data
     * are skipped.
     */
    static List<SubmittedReport> addTo(
            List<SubmittedReport> reports,
            Optional<DataFile> file,
            CodeBook<AdminUnitCode, AdministrativeUnit> units,
            Diagnostics diagnostics)
            throws IOException {
        if (file.isEmpty()) {
            return reports;
        }
        List<SubmittedReport> forms = new ArrayList<>();
        CsvTable.read(file.get(), FORM, diagnostics, row -> {
            Optional<AdminUnitCode> unit = units.find(row.text(UNIT));
            OptionalInt year = row.year(YEAR);
            Optional<LocalDate> day = row.date(RECEIVED);
            if (!row.isFaulty() && unit.isPresent()) {
                SubmittedReport form =
                        new SubmittedReport(unit.get(), year.orElseThrow(), day, "", false, row.origin());
                // Old figures that come in today are not a report on their year.
                form.credibleDay().ifPresent(credible -> forms.add(form));
            }
        });
        forms.sort(Comparator.comparing(form -> form.submitted().orElseThrow()));
        List<SubmittedReport> all = new ArrayList<>(reports);
        Set<List<Object>> known = new HashSet<>();
        reports.forEach(report -> known.add(List.of(report.unit(), report.year())));
        forms.stream()
                .filter(form -> known.add(List.of(form.unit(), form.year())))
                .forEach(all::add);
        return all;
    }
}
