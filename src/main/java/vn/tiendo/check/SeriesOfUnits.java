package vn.tiendo.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Observation;

/**
 * Rules about how the figures of one unit go on from year to year. Looks at one unit after the other: there may be
 * millions of rows.
 */
final class SeriesOfUnits implements Rule {

    /** What the rows of one series share. */
    record Key(IndicatorCode indicator, Disaggregation cells, String version) {}

    /** A rule for the series of one unit. */
    interface SeriesRule {

        /** @param series by what their rows share, each by year; of two rows of one year the first */
        void check(
                AdminUnitCode unit,
                Map<Key, NavigableMap<Integer, Observation>> series,
                Dataset data,
                Diagnostics diagnostics);
    }

    private static final List<SeriesRule> RULES = List.of(new DenominatorsMoveLittle(), new FiguresAreOfTheirOwnYear());

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Map<AdminUnitCode, List<Observation>> byUnit = new LinkedHashMap<>();
        for (Observation observation : data.observations()) {
            byUnit.computeIfAbsent(observation.unit(), first -> new ArrayList<>())
                    .add(observation);
        }
        byUnit.forEach((unit, observations) -> {
            Map<Key, NavigableMap<Integer, Observation>> series = seriesOf(observations);
            RULES.forEach(rule -> rule.check(unit, series, data, diagnostics));
        });
    }

    private static Map<Key, NavigableMap<Integer, Observation>> seriesOf(List<Observation> observations) {
        Map<Key, NavigableMap<Integer, Observation>> series = new LinkedHashMap<>();
        for (Observation observation : observations) {
            Key key = new Key(
                    observation.indicator(),
                    observation.disaggregation(),
                    observation.provenance().definitionVersion());
            series.computeIfAbsent(key, first -> new TreeMap<>()).putIfAbsent(observation.year(), observation);
        }
        return series;
    }
}
