package vn.tiendo.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.syntax.NameIndex;

/** Finds the units and indicators of a data set by their names, with or without diacritics. */
public final class DatasetNames {

    /** Short forms of the kinds of units, as in narrow tables: P. Đa Mai, TT Cái Rồng. */
    private static final Map<String, String> KINDS = Map.of(
            "P",
            "Phường",
            "X",
            "Xã",
            "TT",
            "Thị trấn",
            "TP",
            "Thành phố",
            "TX",
            "Thị xã",
            "ĐK",
            "Đặc khu",
            "H",
            "Huyện",
            "Q",
            "Quận",
            "T",
            "Tỉnh");

    private static final Pattern ABBREVIATED = Pattern.compile(
            "(P|X|TT|TP|TX|ĐK|H|Q|T)(?:\\.\\s*|\\s+)(\\S.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final NameIndex<AdminUnitCode> units = new NameIndex<>();
    private final NameIndex<IndicatorCode> indicators = new NameIndex<>();

    public DatasetNames(Dataset dataset) {
        for (AdministrativeUnit unit : dataset.units().all()) {
            units.add(unit.code(), unit.name());
            units.add(unit.code(), unit.shortName());
        }
        for (Indicator indicator : dataset.indicators().values()) {
            indicators.add(indicator.code(), indicator.name());
            indicators.add(indicator.code(), indicator.shortName());
        }
    }

    /** The units with this name, also with their kind shortened, former units included, in file order. */
    public List<AdminUnitCode> units(String name) {
        Matcher abbreviated = ABBREVIATED.matcher(name);
        if (abbreviated.matches()) {
            String kind = KINDS.getOrDefault(abbreviated.group(1).toUpperCase(Locale.ROOT), "");
            List<AdminUnitCode> ofThatKind = units.find(kind + " " + abbreviated.group(2));
            if (!ofThatKind.isEmpty()) {
                return ofThatKind;
            }
        }
        return units.find(name);
    }

    /** The indicators with this name, in file order. */
    public List<IndicatorCode> indicators(String name) {
        return indicators.find(name);
    }
}
