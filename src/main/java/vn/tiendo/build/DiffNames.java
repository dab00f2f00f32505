package vn.tiendo.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.archive.CanonicalTable;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.FormerNames;
import vn.tiendo.model.ToneMarks;

/** The names of units and indicators of two publications; what is added first comes before what is added later. */
final class DiffNames {

    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();

    void addFrom(Dataset dataset) {
        dataset.units().all().forEach(unit -> {
            units.putIfAbsent(unit.code().text(), unit.shortName());
            unit.parent().ifPresent(parent -> parents.putIfAbsent(unit.code().text(), parent.text()));
        });
        dataset.indicators().forEach((code, indicator) -> indicators.putIfAbsent(code.text(), indicator.shortName()));
    }

    void addFrom(Map<String, CanonicalTable> tables) {
        addFrom(tables, "don-vi", "ma_don_vi", "ten_ngan", units);
        addFrom(tables, "don-vi", "ma_don_vi", "truc_thuoc", parents);
        addFrom(tables, "chi-tieu", "ma_chi_tieu", "ten_ngan", indicators);
    }

    /** The same with the names of a later publication, which count first. */
    DiffNames andLater(Map<String, CanonicalTable> tables) {
        DiffNames all = new DiffNames();
        all.addFrom(tables);
        units.forEach(all.units::putIfAbsent);
        parents.forEach(all.parents::putIfAbsent);
        indicators.forEach(all.indicators::putIfAbsent);
        return all;
    }

    private static void addFrom(
            Map<String, CanonicalTable> tables, String table, String code, String column, Map<String, String> names) {
        CanonicalTable found = tables.get(table);
        if (found != null) {
            found.lookup(code, column).forEach(names::putIfAbsent);
        }
    }

    /** The names of what a dataset does not have. */
    FormerNames without(Dataset dataset) {
        Map<String, String> formerUnits = new HashMap<>(units);
        dataset.units().all().forEach(unit -> formerUnits.remove(unit.code().text()));
        Map<String, String> formerIndicators = new HashMap<>(indicators);
        dataset.indicators().keySet().forEach(code -> formerIndicators.remove(code.text()));
        return new FormerNames(formerUnits, formerIndicators);
    }

    /** The name of an indicator, or its code if no publication has one. */
    String indicator(String code) {
        return indicators.getOrDefault(code, code);
    }

    /**
     * Names units so that no two of them read the same: by the unit above if that tells namesakes apart, else by their
     * codes.
     *
     * @param codes of units named together; those without a name are left out
     */
    Map<String, String> units(Set<String> codes, Messages messages) {
        Map<String, String> names = new HashMap<>();
        units.entrySet().stream()
                .filter(unit -> codes.contains(unit.getKey()))
                .collect(Collectors.groupingBy(unit -> ToneMarks.afterSyllables(unit.getValue())))
                .values()
                .forEach(namesakes -> {
                    boolean isTold = namesakes.stream()
                                    .map(unit -> parent(unit.getKey()))
                                    .distinct()
                                    .count()
                            == namesakes.size();
                    namesakes.forEach(unit -> {
                        String code = unit.getKey();
                        String name = unit.getValue();
                        String place = isTold ? parent(code) : code;
                        boolean isAlone = namesakes.size() == 1 || place.isEmpty();
                        names.put(code, isAlone ? name : messages.text("unit.lies_in", name, place));
                    });
                });
        return names;
    }

    private String parent(String code) {
        String parent = parents.getOrDefault(code, "");
        return units.getOrDefault(parent, parent);
    }
}
