package vn.tiendo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Dataset;

/** No unit is below itself, and no unit is deeper than offices in a country can be. Walks without recursion. */
final class UnitsFormATree implements Rule {

    /** Enough for five levels, and offices within offices. */
    private static final int MAX_DEPTH = 20;

    /** How much of a longer cycle is shown. */
    private static final int MAX_SHOWN = 10;

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        AdministrativeUnits units = data.units();
        Map<AdminUnitCode, Integer> depths = new HashMap<>();
        for (AdministrativeUnit unit : units.all()) {
            walkUp(unit, units, depths, diagnostics);
        }
    }

    /** Follows the parents up to one whose depth is known, then sets the depths on the way back. */
    private static void walkUp(
            AdministrativeUnit start,
            AdministrativeUnits units,
            Map<AdminUnitCode, Integer> depths,
            Diagnostics diagnostics) {
        List<AdministrativeUnit> path = new ArrayList<>();
        Set<AdminUnitCode> onPath = new HashSet<>();
        Optional<AdministrativeUnit> next = Optional.of(start);
        while (next.isPresent() && !depths.containsKey(next.get().code())) {
            AdministrativeUnit unit = next.get();
            if (!onPath.add(unit.code())) {
                reportCycle(path.subList(path.indexOf(unit), path.size()), diagnostics);
                onPath.forEach(code -> depths.put(code, 0));
                return;
            }
            path.add(unit);
            next = unit.parent().flatMap(units::find);
        }
        int depth = next.map(known -> depths.getOrDefault(known.code(), 0)).orElse(0);
        for (int i = path.size() - 1; i >= 0; i--) {
            AdministrativeUnit unit = path.get(i);
            depth++;
            depths.put(unit.code(), depth);
            if (depth == MAX_DEPTH + 1) {
                diagnostics.add(
                        DiagnosticCode.TREE_TOO_DEEP,
                        Places.cell(unit.origin(), "truc_thuoc", parentOf(unit)),
                        Integer.toString(MAX_DEPTH));
            }
        }
    }

    private static void reportCycle(List<AdministrativeUnit> cycle, Diagnostics diagnostics) {
        AdministrativeUnit first = cycle.get(0);
        String shown =
                cycle.stream().limit(MAX_SHOWN).map(unit -> unit.code().text()).collect(Collectors.joining(" → "));
        String omitted = cycle.size() > MAX_SHOWN ? " → …" : "";
        diagnostics.add(
                DiagnosticCode.UNIT_CYCLE,
                Places.cell(first.origin(), "truc_thuoc", parentOf(first)),
                shown + omitted + " → " + first.code());
    }

    private static String parentOf(AdministrativeUnit unit) {
        return unit.parent().map(AdminUnitCode::text).orElse("");
    }
}
