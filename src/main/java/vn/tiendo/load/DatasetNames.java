package vn.tiendo.load;

import java.util.List;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.syntax.NameIndex;

/** Finds the units and indicators of a data set by what people call them, with or without diacritics. */
public final class DatasetNames {

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

    /** The units called so, those of former years too, in file order. */
    public List<AdminUnitCode> units(String name) {
        return units.find(name);
    }

    /** The indicators called so, in file order. */
    public List<IndicatorCode> indicators(String name) {
        return indicators.find(name);
    }
}
