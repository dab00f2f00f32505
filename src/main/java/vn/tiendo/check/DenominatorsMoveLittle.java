package vn.tiendo.check;

import java.util.Map;
import java.util.NavigableMap;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Measurement.Share;
import vn.tiendo.model.Observation;
import vn.tiendo.model.ObservationStatus;

/**
 * From one year to the next a denominator changes by no more than a third, and it does not equal the former one minus
 * the numerator, such as the number of men in place of all.
 */
final class DenominatorsMoveLittle implements SeriesRule {

    /** Below this, one or two people are already a third. */
    private static final long LEAST = 15;

    /** With few people such sums occur by chance. */
    private static final long LEAST_OF_REST = 10;

    /** On 1 July 2025 every place in the country changed, or its parts did. */
    private static final int LAST_YEAR_OF_OLD_UNITS = 2024;

    @Override
    public void check(
            AdminUnitCode unit,
            Map<SeriesRule.Key, NavigableMap<Integer, Observation>> series,
            Dataset data,
            Diagnostics diagnostics) {
        for (NavigableMap<Integer, Observation> years : series.values()) {
            for (Map.Entry<Integer, Observation> entry : years.entrySet()) {
                Observation before = years.get(entry.getKey() - 1);
                Observation now = entry.getValue();
                if (before != null
                        && !isMadeUp(before)
                        && !isMadeUp(now)
                        && before.measurement() instanceof Share former
                        && now.measurement() instanceof Share share) {
                    compare(before, former, now, share, data, diagnostics);
                }
            }
        }
    }

    /** Illustrative figures were counted by nobody who could have confused two columns. */
    private static boolean isMadeUp(Observation observation) {
        return observation.provenance().status() == ObservationStatus.ILLUSTRATIVE;
    }

    private static void compare(
            Observation before, Share former, Observation now, Share share, Dataset data, Diagnostics diagnostics) {
        long whole = share.denominator();
        SourceLocation place = Places.cell(now.origin(), "mau_so", Long.toString(whole));
        String year = Integer.toString(before.year());
        if (isRestOf(former, share)) {
            diagnostics.add(
                    DiagnosticCode.DENOMINATOR_OF_THE_REST,
                    place,
                    year,
                    Long.toString(former.denominator()),
                    Long.toString(share.numerator()),
                    Long.toString(share.numerator() + whole));
            return;
        }
        long larger = Math.max(whole, former.denominator());
        boolean moved = Math.abs(whole - former.denominator()) > larger / 3;
        if (moved && larger >= LEAST && !isReorganised(now, data)) {
            diagnostics.add(DiagnosticCode.DENOMINATOR_MOVED, place, year, Long.toString(former.denominator()));
        }
    }

    /**
     * Whether numerator and denominator add up to the former denominator, and the numerator was about the same part of
     * that.
     */
    private static boolean isRestOf(Share former, Share share) {
        long sum = share.numerator() + share.denominator();
        long whole = former.denominator();
        boolean sameSum = whole >= LEAST_OF_REST && Math.abs(sum - whole) <= whole / 25;
        boolean samePart = Math.abs(share.numerator() - former.numerator()) <= Math.max(2, former.numerator() / 5);
        return sameSum && samePart && share.denominator() * 20 <= whole * 17;
    }

    private static boolean isReorganised(Observation now, Dataset data) {
        return now.year() == LAST_YEAR_OF_OLD_UNITS + 1
                || data.reorganisations().stream()
                        .anyMatch(one -> one.newUnit().equals(now.unit())
                                && one.date().getYear() >= now.year() - 1
                                && one.date().getYear() <= now.year());
    }
}
