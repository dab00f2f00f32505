package vn.tiendo.check;

import java.util.List;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.UnitKind;

/** There is at most one country; if there is one, every place is below it. */
final class OneNation implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        List<AdministrativeUnit> tops = data.units().all().stream()
                .filter(unit -> unit.parent().isEmpty() && unit.kind() == UnitKind.AUTHORITY)
                .toList();
        List<AdministrativeUnit> nations = tops.stream()
                .filter(unit -> unit.level() == AdministrativeLevel.NATIONAL)
                .toList();
        if (nations.isEmpty()) {
            return;
        }
        AdministrativeUnit nation = nations.get(0);
        for (AdministrativeUnit top : tops) {
            if (nations.contains(top) && !top.equals(nation)) {
                diagnostics.add(
                        DiagnosticCode.SECOND_NATION,
                        Places.cell(top.origin(), "cap", top.level().token()),
                        nation.code().text(),
                        Integer.toString(nation.origin().line()));
            } else if (!nations.contains(top) && top.validTo().isEmpty()) {
                diagnostics.add(
                        DiagnosticCode.UNIT_WITHOUT_PARENT,
                        Places.cell(top.origin(), "truc_thuoc", ""),
                        nation.code().text());
            }
        }
    }
}
