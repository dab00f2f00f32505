package vn.tiendo.check;

import java.time.LocalDate;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;

/** No unit is in force after its parent: sums take only children of units in force, so no sum would hold its figures. */
final class UnitsEndWithTheirParent implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (AdministrativeUnit unit : data.units().all()) {
            unit.parent()
                    .flatMap(data.units()::find)
                    .ifPresent(parent -> parent.validTo()
                            .filter(end -> unit.validTo().isEmpty()
                                    || unit.validTo().get().isAfter(end))
                            .ifPresent(end -> report(unit, parent, end, diagnostics)));
        }
    }

    private static void report(
            AdministrativeUnit unit, AdministrativeUnit parent, LocalDate end, Diagnostics diagnostics) {
        diagnostics.add(
                DiagnosticCode.UNIT_OUTLIVES_PARENT,
                Places.cell(unit.origin(), "truc_thuoc", parent.code().text()),
                unit.name(),
                parent.name(),
                Integer.toString(parent.origin().line()),
                VietnameseFormat.date(end));
    }
}
