package vn.tiendo.check;

import java.text.Normalizer;
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

/** One name is not spelt in two ways that differ only in where the tone mark stands: {@code Hoà}, {@code Hòa}. */
final class NamesAreSpeltOneWay implements Rule {

    /** The tone marks of Vietnamese; the marks that make another letter (ă, â, ơ) are not among them. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

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
        Spelling first = firstByKey.computeIfAbsent(keyOf(name), key -> new Spelling(name, origin));
        if (!first.name().equals(name) && !first.name().equalsIgnoreCase(name)) {
            diagnostics.add(
                    DiagnosticCode.SPELLING_VARIANT,
                    Places.cell(origin, column, name),
                    first.name(),
                    Places.text(first.origin()));
        }
    }

    /** The name with the tone of each syllable moved to the syllable's end. */
    private static String keyOf(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(decomposed.length());
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
            } else {
                if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                    key.append(tones);
                    tones.setLength(0);
                }
                key.append(c);
            }
        }
        return key.append(tones).toString();
    }
}
