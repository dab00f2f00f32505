package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Plan;

/** Counts how complete the figures are that plans ask for. Withheld figures count as present. */
public final class CompletenessCount {

    private final Dataset dataset;
    private final Progress progress;
    private final Predicate<AdminUnitCode> isInScope;

    /** @param isInScope which units are counted */
    public CompletenessCount(Dataset dataset, Progress progress, Predicate<AdminUnitCode> isInScope) {
        this.dataset = dataset;
        this.progress = progress;
        this.isInScope = isInScope;
    }

    /** Counts for one level: how many of its units each year had a figure, and of how many. */
    private static final class Tally {

        private final int[] expected;
        private final int[] reported;
        private final boolean[] illustrative;

        Tally(int years) {
            illustrative = new boolean[years];
            expected = new int[years];
            reported = new int[years];
        }
    }

    /** By indicator and disaggregation in plain text order, level and year; years without any figure are left out. */
    public List<Completeness> of(Plan plan) {
        int last = Math.min(plan.lastYear(), progress.asOf().getYear());
        int years = last - plan.firstYear() + 1;
        if (years <= 0) {
            return List.of();
        }
        Map<SeriesKey, Map<AdministrativeLevel, Tally>> tallies = new TreeMap<>();
        Set<SeriesKey> seen = new HashSet<>();
        Optional<AdminUnitCode> latest = Optional.empty();
        for (Assessment assessment : progress.ofPlan(plan.code())) {
            if (!latest.equals(Optional.of(assessment.unit()))) {
                latest = Optional.of(assessment.unit());
                seen.clear(); // assessments come unit by unit, and there may be millions
            }
            SeriesKey key = new SeriesKey(
                    assessment.unit(),
                    assessment.target().indicator(),
                    assessment.target().disaggregation());
            Optional<AdministrativeUnit> unit = dataset.units().find(assessment.unit());
            if (unit.isPresent() && isInScope.test(assessment.unit()) && seen.add(key)) {
                // One key for all units: the issuer's code stands for any of them.
                SeriesKey asked = new SeriesKey(plan.issuingUnit(), key.indicator(), key.disaggregation());
                Tally tally = tallies.computeIfAbsent(asked, one -> new TreeMap<>())
                        .computeIfAbsent(unit.get().level(), level -> new Tally(years));
                count(unit.get(), key, plan.firstYear(), tally);
            }
        }
        List<Completeness> counted = new ArrayList<>();
        tallies.forEach((key, levels) -> levels.forEach((level, tally) -> {
            for (int i = 0; i < years; i++) {
                if (tally.reported[i] > 0) {
                    counted.add(new Completeness(
                            plan.code(),
                            key.indicator(),
                            key.disaggregation(),
                            level,
                            plan.firstYear() + i,
                            tally.expected[i],
                            tally.reported[i],
                            tally.illustrative[i]));
                }
            }
        }));
        return counted;
    }

    /** The day by whose units a year is counted: its last, or the as-of date if that is earlier. */
    private LocalDate lastDay(int year) {
        return AsOf.isOver(year, progress.asOf()) ? AsOf.endOf(year) : progress.asOf();
    }

    private void count(AdministrativeUnit unit, SeriesKey key, int firstYear, Tally tally) {
        if (!unit.hasBegunBy(progress.asOf())) {
            return;
        }
        boolean[] has = new boolean[tally.reported.length];
        progress.figures().find(key).ifPresent(series -> {
            for (Figure figure : series.figures()) {
                int i = figure.year() - firstYear;
                if (i >= 0 && i < has.length && figure.measurement() != Measurement.Absence.NOT_REPORTED) {
                    has[i] = true;
                    tally.illustrative[i] |= figure.status() == ObservationStatus.ILLUSTRATIVE;
                }
            }
        });
        for (int i = 0; i < has.length; i++) {
            if (has[i] || unit.isInForceOn(lastDay(firstYear + i))) {
                tally.expected[i]++;
                tally.reported[i] += has[i] ? 1 : 0;
            }
        }
    }
}
