package vn.tiendo.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.ToneMarks;

/** One name is not spelt in two ways that differ only in where the tone mark stands: {@code Hoà}, {@code Hòa}. */
final class NamesAreSpeltOneWay implements Rule {

    private record Spelling(String name, RowOrigin origin) {}

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Map<String, Spelling> firstByKey = new HashMap<>();
        Map<Optional<AdminUnitCode>, Map<String, Spelling>> firstByParent = new HashMap<>();
        for (AdministrativeUnit unit : data.units().all()) {
            // The official lists spell the names of places far from each other in two ways.
            Map<String, Spelling> ofSiblings = firstByParent.computeIfAbsent(unit.parent(), first -> new HashMap<>());
            compare("ten", unit.name(), unit.origin(), ofSiblings, diagnostics);
            if (!unit.shortName().equals(unit.name())) {
                compare("ten_ngan", unit.shortName(), unit.origin(), ofSiblings, diagnostics);
            }
        }
        data.indicators()
                .values()
                .forEach(indicator -> compare("ten", indicator.name(), indicator.origin(), firstByKey, diagnostics));
    }

    private static void compare(
            String column, String name, RowOrigin origin, Map<String, Spelling> firstByKey, Diagnostics diagnostics) {
        Spelling first = firstByKey.computeIfAbsent(
                ToneMarks.afterSyllables(name.toLowerCase(Locale.ROOT)), key -> new Spelling(name, origin));
        if (!first.name().equals(name) && !first.name().equalsIgnoreCase(name)) {
            diagnostics.add(
                    DiagnosticCode.SPELLING_VARIANT,
                    Places.cell(origin, column, name),
                    first.name(),
                    Places.text(first.origin()));
        }
    }
}
