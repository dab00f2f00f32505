package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Percent;
import vn.tiendo.model.Measurement.Share;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Target;

/**
 * Rates are in percent: a rate below 1 % among larger ones, a series of such rates, or a target below 1 % probably
 * means a share of 1.
 */
final class RatesAreInPercent implements Rule {

    private static final int MOST_SHOWN = 3;

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Set<IndicatorCode> inPercent = indicatorsInPercent(data);
        Map<IndicatorCode, List<Observation>> typed = new LinkedHashMap<>();
        for (Observation observation : data.observations()) {
            if (observation.measurement() instanceof Percent percent
                    && percent.value().signum() > 0) {
                if (!inPercent.contains(observation.indicator())) {
                    typed.computeIfAbsent(observation.indicator(), first -> new ArrayList<>())
                            .add(observation);
                } else if (isBelowOne(percent.value())) {
                    diagnostics.add(
                            DiagnosticCode.PROBABLY_A_SHARE_OF_ONE,
                            Places.cell(observation.origin(), "gia_tri", text(percent.value())));
                }
            }
        }
        typed.forEach((indicator, rates) -> checkSeries(indicator, rates, diagnostics));
        data.targets().values().forEach(target -> checkTarget(target, inPercent, data, diagnostics));
    }

    /** Indicators with at least one figure of 10 % or more. */
    private static Set<IndicatorCode> indicatorsInPercent(Dataset data) {
        Set<IndicatorCode> inPercent = new HashSet<>();
        for (Observation observation : data.observations()) {
            if (isTenPercent(observation.measurement())) {
                inPercent.add(observation.indicator());
            }
        }
        return inPercent;
    }

    private static boolean isTenPercent(Measurement measurement) {
        return (measurement instanceof Percent percent && percent.value().compareTo(BigDecimal.TEN) >= 0)
                || (measurement instanceof Share share && share.numerator() * 10 >= share.denominator());
    }

    private static boolean isRate(Target target, Dataset data) {
        return Optional.ofNullable(data.indicators().get(target.indicator()))
                .map(Indicator::kind)
                .filter(kind -> kind == IndicatorKind.RATE)
                .isPresent();
    }

    private static void checkSeries(IndicatorCode indicator, List<Observation> rates, Diagnostics diagnostics) {
        List<BigDecimal> values = rates.stream()
                .map(Observation::measurement)
                .map(measurement -> ((Percent) measurement).value())
                .toList();
        boolean neverAboveOne = values.stream().allMatch(value -> value.compareTo(BigDecimal.ONE) <= 0);
        if (values.size() > 1 && neverAboveOne && values.stream().anyMatch(RatesAreInPercent::isBelowOne)) {
            Observation first = rates.get(0);
            diagnostics.add(
                    DiagnosticCode.SERIES_OF_SHARES,
                    Places.cell(first.origin(), "gia_tri", text(values.get(0))),
                    indicator.text(),
                    values.stream()
                                    .limit(MOST_SHOWN)
                                    .map(RatesAreInPercent::text)
                                    .collect(Collectors.joining("; "))
                            + (values.size() > MOST_SHOWN ? "; …" : ""));
        }
    }

    /** A target of "at most half a percent" is plausible; "at least half a percent" is not. */
    private static void checkTarget(
            Target target, Set<IndicatorCode> inPercent, Dataset data, Diagnostics diagnostics) {
        if (!isRate(target, data)) {
            return;
        }
        boolean asksForLess = target.comparison() == Comparison.AT_MOST || target.comparison() == Comparison.BELOW;
        if (!asksForLess || inPercent.contains(target.indicator())) {
            target.value().ifPresent(value -> checkValue(target, "gia_tri", value, diagnostics));
            target.baseline().ifPresent(base -> checkValue(target, "gia_tri_goc", base.value(), diagnostics));
        }
    }

    private static void checkValue(Target target, String column, BigDecimal value, Diagnostics diagnostics) {
        if (value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0) {
            diagnostics.add(
                    DiagnosticCode.TARGET_BELOW_ONE,
                    Places.cell(target.origin(), column, text(value)),
                    text(value.movePointRight(2)));
        }
    }

    private static boolean isBelowOne(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) < 0;
    }

    private static String text(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }
}
