package vn.tiendo.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

/** The counts of one publication, found the ways in which they can add up. */
final class CountTable {

    private final Map<Layer, Map<AdminUnitCode, CountCell>> layers = new TreeMap<>();
    private final Map<Sheet, Map<Disaggregation, CountCell>> sheets = new TreeMap<>();

    /** Figures of several units that may be added up. */
    record Layer(IndicatorCode indicator, String definitionVersion, Disaggregation disaggregation)
            implements Comparable<Layer> {
        @Override
        public int compareTo(Layer other) {
            int byIndicator = indicator.compareTo(other.indicator);
            int byVersion = byIndicator != 0 ? byIndicator : definitionVersion.compareTo(other.definitionVersion);
            return byVersion != 0 ? byVersion : disaggregation.compareTo(other.disaggregation);
        }
    }

    /** Figures of one unit that may be added up. */
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
        for (CountCell cell : cells) {
            FigureKey key = cell.key();
            layers.computeIfAbsent(
                            new Layer(key.indicator(), key.definitionVersion(), key.disaggregation()),
                            layer -> new TreeMap<>())
                    .put(key.unit(), cell);
            sheets.computeIfAbsent(
                            new Sheet(key.unit(), key.indicator(), key.definitionVersion()), sheet -> new TreeMap<>())
                    .put(key.disaggregation(), cell);
        }
    }

    /** By unit, for each indicator, version and disaggregation. */
    Collection<Map<AdminUnitCode, CountCell>> layers() {
        return Collections.unmodifiableCollection(layers.values());
    }

    /** The figures beside one, by unit. */
    Map<AdminUnitCode, CountCell> layerOf(FigureKey key) {
        return layers.getOrDefault(new Layer(key.indicator(), key.definitionVersion(), key.disaggregation()), Map.of());
    }

    /** By disaggregation, for each unit, indicator and version that has more than one. */
    List<Map<Disaggregation, CountCell>> sheets() {
        return sheets.values().stream().filter(sheet -> sheet.size() > 1).toList();
    }

    /** The units above those of a layer. */
    static Set<AdminUnitCode> unitsAbove(Map<AdminUnitCode, CountCell> layer, AdministrativeUnits units) {
        Set<AdminUnitCode> above = new HashSet<>();
        for (AdminUnitCode code : layer.keySet()) {
            Optional<AdminUnitCode> parent = units.find(code).flatMap(AdministrativeUnit::parent);
            while (parent.isPresent() && above.add(parent.get())) {
                parent = units.find(parent.get()).flatMap(AdministrativeUnit::parent);
            }
        }
        return above;
    }

    /** The cells of one disaggregation and more, by the categories that they have beyond it. */
    static Map<Disaggregation, Map<String, String>> categoriesOf(Map<Disaggregation, CountCell> sheet) {
        Map<Disaggregation, Map<String, String>> categories = new HashMap<>();
        sheet.keySet().forEach(disaggregation -> categories.put(disaggregation, disaggregation.cells()));
        return categories;
    }
}
