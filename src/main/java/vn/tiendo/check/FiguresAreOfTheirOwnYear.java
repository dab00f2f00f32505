package vn.tiendo.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Count;
import vn.tiendo.model.Measurement.Share;
import vn.tiendo.model.Observation;

/**
 * A unit's numbers are not all the same as in the year before: else somebody copied the rows and changed only the year.
 */
final class FiguresAreOfTheirOwnYear implements SeriesRule {

    /** Small counts often stay the same; so many larger ones do not. */
    private static final int LEAST_TELLING = 2;

    private static final long LEAST_DENOMINATOR = 20;
    private static final long LEAST_COUNT = 10;

    @Override
    public void check(
            AdminUnitCode unit,
            Map<SeriesRule.Key, NavigableMap<Integer, Observation>> series,
            Dataset data,
            Diagnostics diagnostics) {
        Map<Integer, List<Observation>> numbersByYear = new TreeMap<>();
        Map<Integer, List<Observation>> formerByYear = new TreeMap<>();
        for (NavigableMap<Integer, Observation> years : series.values()) {
            years.forEach((year, observation) -> {
                Observation before = years.get(year - 1);
                if (isNumber(observation.measurement()) && before != null && isNumber(before.measurement())) {
                    numbersByYear
                            .computeIfAbsent(year, first -> new ArrayList<>())
                            .add(observation);
                    formerByYear
                            .computeIfAbsent(year, first -> new ArrayList<>())
                            .add(before);
                }
            });
        }
        numbersByYear.forEach((year, numbers) -> {
            List<Measurement> measurements =
                    numbers.stream().map(Observation::measurement).toList();
            List<Measurement> former = formerByYear.getOrDefault(year, List.of()).stream()
                    .map(Observation::measurement)
                    .toList();
            long telling = measurements.stream()
                    .filter(FiguresAreOfTheirOwnYear::isTelling)
                    .count();
            if (telling >= LEAST_TELLING && measurements.equals(former)) {
                report(unit, numbers, data, diagnostics);
            }
        });
    }

    private static boolean isNumber(Measurement measurement) {
        return measurement.number().isPresent();
    }

    private static boolean isTelling(Measurement measurement) {
        if (measurement instanceof Share share) {
            return share.denominator() >= LEAST_DENOMINATOR && share.numerator() > 0;
        }
        return measurement instanceof Count count && count.value() >= LEAST_COUNT;
    }

    private static void report(AdminUnitCode unit, List<Observation> numbers, Dataset data, Diagnostics diagnostics) {
        Observation first = numbers.stream()
                .min(Comparator.comparing((Observation one) -> one.origin().file())
                        .thenComparing(Observation::line))
                .orElseThrow();
        diagnostics.add(
                DiagnosticCode.LAST_YEARS_FIGURES,
                Places.cell(first.origin(), "nam", Integer.toString(first.year())),
                data.units().find(unit).map(AdministrativeUnit::name).orElseGet(unit::text),
                Integer.toString(first.year() - 1),
                Integer.toString(numbers.size()));
    }
}
