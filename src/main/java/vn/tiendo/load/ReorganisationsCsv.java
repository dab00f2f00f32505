package vn.tiendo.load;

import static vn.tiendo.syntax.Column.prose;
import static vn.tiendo.syntax.Column.required;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReorganisationScope;
import vn.tiendo.syntax.Choices;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/** {@code sap-xep.csv}: one old unit and one new unit in each row. */
final class ReorganisationsCsv {

    private static final Column OLD = required("ma_cu");
    private static final Column NEW = required("ma_moi");
    private static final Column DATE = required("ngay");
    private static final Column SCOPE = required("pham_vi");
    private static final Column BASIS = prose("can_cu");
    static final TableForm FORM = TableForm.of(OLD, NEW, DATE, SCOPE, BASIS);

    private static final Choices<ReorganisationScope> SCOPES = Choices.of(ReorganisationScope.class);

    private ReorganisationsCsv() {}

    static List<Reorganisation> read(
            Optional<DataFile> file, CodeBook<AdminUnitCode, AdministrativeUnit> units, Diagnostics diagnostics)
            throws IOException {
        List<Reorganisation> reorganisations = new ArrayList<>();
        if (file.isPresent()) {
            CsvTable.read(file.get(), FORM, diagnostics, row -> {
                Optional<AdminUnitCode> oldUnit = row.reference(OLD, units);
                Optional<AdminUnitCode> newUnit = row.reference(NEW, units);
                Optional<LocalDate> date = row.date(DATE);
                Optional<ReorganisationScope> scope = row.choice(SCOPE, SCOPES);
                if (!row.isFaulty()) {
                    reorganisations.add(new Reorganisation(
                            oldUnit.orElseThrow(),
                            newUnit.orElseThrow(),
                            date.orElseThrow(),
                            scope.orElseThrow(),
                            row.text(BASIS),
                            row.origin()));
                }
            });
        }
        return reorganisations;
    }
}
