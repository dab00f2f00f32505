package vn.tiendo.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.ToneMarks;

/**
 * Two units of the same parent that exist at the same time have different short names, since tables and charts show
 * nothing else.
 */
final class SiblingsHaveNamesOfTheirOwn implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Map<List<Object>, List<AdministrativeUnit>> namesakes = new LinkedHashMap<>();
        for (AdministrativeUnit unit : data.units().all()) {
            List<Object> name = List.of(
                    unit.parent(), ToneMarks.afterSyllables(unit.shortName().toLowerCase(Locale.ROOT)));
            List<AdministrativeUnit> former = namesakes.computeIfAbsent(name, first -> new ArrayList<>(1));
            Optional<AdministrativeUnit> other = unit.parent().isEmpty()
                    ? Optional.empty()
                    : former.stream()
                            .filter(sibling -> isThereWith(sibling, unit))
                            .findFirst();
            other.ifPresent(sibling -> diagnostics.add(
                    DiagnosticCode.SIBLINGS_OF_ONE_NAME,
                    Places.cell(unit.origin(), "ten_ngan", unit.shortName()),
                    sibling.name(),
                    sibling.code().text(),
                    Integer.toString(sibling.origin().line())));
            former.add(unit);
        }
    }

    private static boolean isThereWith(AdministrativeUnit one, AdministrativeUnit other) {
        boolean oneIsOver = one.validTo()
                .flatMap(end -> other.validFrom().map(end::isBefore))
                .orElse(false);
        boolean otherIsOver = other.validTo()
                .flatMap(end -> one.validFrom().map(end::isBefore))
                .orElse(false);
        return !oneIsOver && !otherIsOver;
    }
}
