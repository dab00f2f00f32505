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
import vn.tiendo.model.Observation;

/**
 * Applies the rules about how a unit's figures continue from year to year. Looks at one unit after another, since there
 * may be millions of rows.
 */
final class SeriesOfUnits implements Rule {

    private static final List<SeriesRule> RULES = List.of(new DenominatorsMoveLittle(), new FiguresAreOfTheirOwnYear());

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Map<AdminUnitCode, List<Observation>> byUnit = new LinkedHashMap<>();
        for (Observation observation : data.observations()) {
            byUnit.computeIfAbsent(observation.unit(), first -> new ArrayList<>())
                    .add(observation);
        }
        byUnit.forEach((unit, observations) -> {
            Map<SeriesRule.Key, NavigableMap<Integer, Observation>> series = seriesOf(observations);
            RULES.forEach(rule -> rule.check(unit, series, data, diagnostics));
        });
    }

    private static Map<SeriesRule.Key, NavigableMap<Integer, Observation>> seriesOf(List<Observation> observations) {
        Map<SeriesRule.Key, NavigableMap<Integer, Observation>> series = new LinkedHashMap<>();
        for (Observation observation : observations) {
            SeriesRule.Key key = new SeriesRule.Key(
                    observation.indicator(),
                    observation.disaggregation(),
                    observation.provenance().definitionVersion());
            series.computeIfAbsent(key, first -> new TreeMap<>()).putIfAbsent(observation.year(), observation);
        }
        return series;
    }
}
