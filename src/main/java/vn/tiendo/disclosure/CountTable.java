package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;

/** The counts of one publication, grouped by the ways in which they can add up: over units, and over categories. */
final class CountTable {

    private final Map<Layer, Map<AdminUnitCode, CountCell>> layers = new TreeMap<>();
    private final Map<Sheet, Map<Disaggregation, CountCell>> sheets = new TreeMap<>();

    /** What figures of several units share when they are added up. */
    record Layer(IndicatorCode indicator, String definitionVersion, Disaggregation disaggregation)
            implements Comparable<Layer> {

        static Layer of(FigureKey key) {
            return new Layer(key.indicator(), key.definitionVersion(), key.disaggregation());
        }

        @Override
        public int compareTo(Layer other) {
            int byIndicator = indicator.compareTo(other.indicator);
            int byVersion = byIndicator != 0 ? byIndicator : definitionVersion.compareTo(other.definitionVersion);
            return byVersion != 0 ? byVersion : disaggregation.compareTo(other.disaggregation);
        }
    }

    /** What figures of one unit share when their categories are added up. */
    private record Sheet(AdminUnitCode unit, IndicatorCode indicator, String definitionVersion)
            implements Comparable<Sheet> {
        @Override
        public int compareTo(Sheet other) {
            int byUnit = unit.compareTo(other.unit);
            int byIndicator = byUnit != 0 ? byUnit : indicator.compareTo(other.indicator);
            return byIndicator != 0 ? byIndicator : definitionVersion.compareTo(other.definitionVersion);
        }
    }

    CountTable(Collection<CountCell> cells) {
        List<CountCell> sorted = new ArrayList<>(cells);
        sorted.sort((one, other) -> one.key().compareTo(other.key()));
        for (CountCell cell : sorted) {
            FigureKey key = cell.key();
            layers.computeIfAbsent(Layer.of(key), layer -> new LinkedHashMap<>()) // in the order of the sorted cells
                    .put(key.unit(), cell);
            sheets.computeIfAbsent(
                            new Sheet(key.unit(), key.indicator(), key.definitionVersion()),
                            sheet -> new LinkedHashMap<>())
                    .put(key.disaggregation(), cell);
        }
    }

    /** The counts by unit, for each indicator, definition version and disaggregation. */
    Collection<Map<AdminUnitCode, CountCell>> layers() {
        return Collections.unmodifiableCollection(layers.values());
    }

    /** The counts by unit that share the indicator, definition version and disaggregation of a figure. */
    Map<AdminUnitCode, CountCell> layerOf(FigureKey key) {
        return layers.getOrDefault(Layer.of(key), Map.of());
    }

    /** The counts by disaggregation, for each unit, indicator and definition version that has more than one of them. */
    List<Map<Disaggregation, CountCell>> sheets() {
        return sheets.values().stream().filter(sheet -> sheet.size() > 1).toList();
    }

    /** All units above those of a layer. */
    static Set<AdminUnitCode> unitsAbove(Map<AdminUnitCode, CountCell> layer, AdministrativeUnits units) {
        Set<AdminUnitCode> above = new HashSet<>();
        layer.keySet().forEach(code -> addUnitsAbove(code, units, above));
        return above;
    }

    /**
     * Adds all units above one. The way up ends at the first that is there already.
     *
     * @param above receives the units; with each unit it must hold all units above that
     */
    static void addUnitsAbove(AdminUnitCode unit, AdministrativeUnits units, Set<AdminUnitCode> above) {
        Optional<AdminUnitCode> parent = units.find(unit).flatMap(AdministrativeUnit::parent);
        while (parent.isPresent() && above.add(parent.get())) {
            parent = units.find(parent.get()).flatMap(AdministrativeUnit::parent);
        }
    }

    /** The dimension cells of each disaggregation of a sheet: category by dimension. Parsed once for all divisions. */
    static Map<Disaggregation, Map<String, String>> categoriesOf(Map<Disaggregation, CountCell> sheet) {
        Map<Disaggregation, Map<String, String>> categories = new HashMap<>();
        sheet.keySet().forEach(disaggregation -> categories.put(disaggregation, disaggregation.cells()));
        return categories;
    }
}
