package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.IndicatorCode;

/** Every series that may be published, own and computed. */
public final class Figures {

    private final List<Series> all;
    private final Map<SeriesKey, Series> byKey = new HashMap<>();
    private final Map<AdminUnitCode, List<Series>> byUnit = new HashMap<>();
    private final Map<IndicatorCode, List<Series>> byIndicator = new HashMap<>();

    public Figures(Collection<Series> series) {
        List<Series> sorted = new ArrayList<>(series);
        sorted.sort((one, other) -> one.key().compareTo(other.key()));
        this.all = Collections.unmodifiableList(sorted);
        for (Series one : sorted) {
            byKey.put(one.key(), one);
            byUnit.computeIfAbsent(one.key().unit(), unit -> new ArrayList<>()).add(one);
            byIndicator
                    .computeIfAbsent(one.key().indicator(), indicator -> new ArrayList<>())
                    .add(one);
        }
    }

    /** Every series, by unit, indicator and disaggregation in plain text order. */
    public Collection<Series> all() {
        return all;
    }

    public Optional<Series> find(SeriesKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The series of a unit, by indicator and disaggregation in plain text order. */
    public List<Series> ofUnit(AdminUnitCode unit) {
        return Collections.unmodifiableList(byUnit.getOrDefault(unit, List.of()));
    }

    /** The series of an indicator, by unit and disaggregation in plain text order. */
    public List<Series> ofIndicator(IndicatorCode indicator) {
        return Collections.unmodifiableList(byIndicator.getOrDefault(indicator, List.of()));
    }
}
