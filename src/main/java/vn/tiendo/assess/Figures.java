package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.Measurement.Percent;

/** Every series that may be published, own and computed. */
public final class Figures {

    private final List<Series> all;
    private final Map<AdminUnitCode, List<Series>> byUnit = new HashMap<>();
    private final Map<IndicatorCode, List<Series>> byIndicator = new HashMap<>();

    public Figures(Collection<Series> series) {
        for (Series one : series) {
            byUnit.computeIfAbsent(one.key().unit(), unit -> new ArrayList<>()).add(one);
        }
        byUnit.values().parallelStream().forEach(ofUnit -> ofUnit.sort(Comparator.comparing(Series::key)));
        List<Series> sorted = new ArrayList<>(series.size());
        byUnit.keySet().stream().sorted().map(this::ofUnit).forEach(sorted::addAll);
        this.all = Collections.unmodifiableList(sorted);
        for (Series one : sorted) {
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
        List<Series> ofUnit = byUnit.getOrDefault(key.unit(), List.of());
        int from = 0;
        int to = ofUnit.size() - 1;
        while (from <= to) {
            int middle = (from + to) / 2;
            int order = ofUnit.get(middle).key().compareTo(key);
            if (order == 0) {
                return Optional.of(ofUnit.get(middle));
            }
            from = order < 0 ? middle + 1 : from;
            to = order > 0 ? middle - 1 : to;
        }
        return Optional.empty();
    }

    /** Why a unit is missing from a computed figure: it may have reported something that cannot be added up. */
    public WhyMissing whyMissing(AdminUnitCode unit, IndicatorCode reported, SeriesKey computed, Figure figure) {
        List<Figure> answers = find(new SeriesKey(unit, reported, computed.disaggregation())).stream()
                .flatMap(series -> series.figures().stream())
                .filter(other -> other.year() == figure.year() && hasAnswered(other))
                .toList();
        if (answers.stream().anyMatch(other -> !other.definitionVersion().equals(figure.definitionVersion()))) {
            return WhyMissing.OTHER_VERSION;
        }
        return answers.stream().anyMatch(other -> other.measurement() instanceof Percent)
                ? WhyMissing.NO_COUNTS
                : WhyMissing.SILENT;
    }

    /** As in sums, {@code -} and {@code x} are answers. */
    private static boolean hasAnswered(Figure figure) {
        return figure.isReported()
                || figure.measurement() == Absence.DID_NOT_OCCUR
                || figure.measurement() == Absence.NOT_APPLICABLE;
    }

    /** The series as they were known at the end of a year. */
    Figures upTo(int lastYear) {
        return new Figures(all.stream()
                .map(series -> series.upTo(lastYear))
                .filter(series -> !series.figures().isEmpty())
                .toList());
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
