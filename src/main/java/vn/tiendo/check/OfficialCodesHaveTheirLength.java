package vn.tiendo.check;

import java.util.EnumMap;
import java.util.Map;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.UnitKind;

/** The official code of a place has as many digits as Decision 124/2004/QĐ-TTg gives its level. */
final class OfficialCodesHaveTheirLength implements Rule {

    private static final Map<AdministrativeLevel, Integer> DIGITS = new EnumMap<>(
            Map.of(AdministrativeLevel.PROVINCE, 2, AdministrativeLevel.DISTRICT, 3, AdministrativeLevel.COMMUNE, 5));

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (AdministrativeUnit unit : data.units().all()) {
            Integer digits = DIGITS.get(unit.level());
            String code = unit.officialCode();
            if (digits != null
                    && unit.kind() == UnitKind.AUTHORITY
                    && !code.isEmpty()
                    && !code.matches("[0-9]{" + digits + "}")) {
                boolean lostZeros = code.length() < digits && code.matches("[0-9]+");
                diagnostics.add(
                        DiagnosticCode.OFFICIAL_CODE_LENGTH,
                        Places.cell(unit.origin(), "ma_hanh_chinh", code),
                        Places.level(unit.level()),
                        digits.toString(),
                        lostZeros ? "0".repeat(digits - code.length()) + code : "");
            }
        }
    }
}
