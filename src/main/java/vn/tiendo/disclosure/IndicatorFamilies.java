package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;

/**
 * Groups indicators into families: those that share the name of a count with a sensitive one, directly or through
 * others, so that it could be worked out from them.
 */
final class IndicatorFamilies {

    private final Map<IndicatorCode, Integer> families = new HashMap<>();
    private final Map<IndicatorCode, Named> indicators = new HashMap<>();

    /**
     * An indicator and the folded names of its counts. Folding evens out spaces and letter case; it is done once, not
     * for each of many figures.
     */
    private record Named(Indicator indicator, List<String> numerator, Optional<String> denominator) {}

    IndicatorFamilies(Collection<Indicator> all) {
        Map<String, List<Indicator>> byName = new TreeMap<>();
        for (Indicator indicator : all) {
            Named named = new Named(indicator, foldedNumerators(indicator), foldedDenominator(indicator));
            indicators.put(indicator.code(), named);
            List<String> names = new ArrayList<>(named.numerator());
            named.denominator().ifPresent(names::add);
            names.forEach(
                    name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(indicator));
        }
        Map<IndicatorCode, IndicatorCode> leaders = new LinkedHashMap<>();
        all.forEach(indicator -> leaders.put(indicator.code(), indicator.code()));
        byName.values()
                .forEach(same -> same.forEach(one -> leaders.put(
                        leader(leaders, one.code()), leader(leaders, same.get(0).code()))));
        Map<IndicatorCode, Integer> numbers = new TreeMap<>();
        for (Indicator indicator : all) {
            if (indicator.sensitive()) {
                numbers.putIfAbsent(leader(leaders, indicator.code()), numbers.size());
            }
        }
        leaders.keySet()
                .forEach(code -> Optional.ofNullable(numbers.get(leader(leaders, code)))
                        .ifPresent(number -> families.put(code, number)));
    }

    private static IndicatorCode leader(Map<IndicatorCode, IndicatorCode> leaders, IndicatorCode code) {
        IndicatorCode at = code;
        while (true) {
            IndicatorCode above = leaders.getOrDefault(at, at);
            if (above.equals(at)) {
                return at;
            }
            at = above;
        }
    }

    /** The number of the family; empty if the indicator shares no name with a sensitive one. */
    Optional<Integer> familyOf(IndicatorCode code) {
        return Optional.ofNullable(families.get(code));
    }

    Indicator get(IndicatorCode code) {
        return named(code).indicator();
    }

    private Named named(IndicatorCode code) {
        return Optional.ofNullable(indicators.get(code)).orElseThrow();
    }

    /** The folded names of the numerator or plain count; a plain count may have several. */
    List<String> numeratorNames(IndicatorCode code) {
        return named(code).numerator();
    }

    Optional<String> denominatorName(IndicatorCode code) {
        return named(code).denominator();
    }

    private static List<String> foldedNumerators(Indicator indicator) {
        List<String> names = new ArrayList<>();
        if (indicator.kind() == IndicatorKind.COUNT) {
            names.add(folded(indicator.name()));
            names.add(folded(indicator.shortName()));
        }
        if (indicator.kind() == IndicatorKind.COUNT || indicator.kind() == IndicatorKind.RATE) {
            names.add(folded(indicator.numeratorName()));
        }
        return names.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static Optional<String> foldedDenominator(Indicator indicator) {
        return Optional.of(folded(indicator.denominatorName()))
                .filter(name -> !name.isEmpty() && indicator.kind() == IndicatorKind.RATE);
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
