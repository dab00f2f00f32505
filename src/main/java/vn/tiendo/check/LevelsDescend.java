package vn.tiendo.check;

import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;

/** No unit is of a higher level than its parent. */
final class LevelsDescend implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (AdministrativeUnit unit : data.units().all()) {
            unit.parent()
                    .flatMap(data.units()::find)
                    .filter(parent -> unit.level().compareTo(parent.level()) < 0)
                    .ifPresent(parent -> diagnostics.add(
                            DiagnosticCode.LEVEL_ABOVE_PARENT,
                            Places.cell(
                                    unit.origin(), "truc_thuoc", parent.code().text()),
                            Places.level(unit.level()),
                            parent.name(),
                            Places.level(parent.level())));
        }
    }
}
