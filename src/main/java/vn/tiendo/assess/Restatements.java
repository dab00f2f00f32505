package vn.tiendo.assess;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReorganisationScope;

/**
 * Adds up what the old units of a new one had published, so that its figures can be compared with earlier years. Only
 * counts are added, of indicators that are summed ({@code tong_hop} is {@code cong}), and only if every old unit went
 * into the new one whole. It reads only figures that may be published, so it reveals nothing that readers could not add
 * up themselves. Nothing is judged by these sums.
 */
public final class Restatements {

    private final AdministrativeUnits units;
    private final Figures figures;
    private final Map<AdminUnitCode, List<Reorganisation>> byNew = new HashMap<>();
    private final Map<AdminUnitCode, List<Reorganisation>> byOld = new HashMap<>();

    public Restatements(Dataset dataset, Figures figures) {
        this.units = dataset.units();
        this.figures = figures;
        for (Reorganisation one : dataset.reorganisations()) {
            byNew.computeIfAbsent(one.newUnit(), unit -> new ArrayList<>()).add(one);
            byOld.computeIfAbsent(one.oldUnit(), unit -> new ArrayList<>()).add(one);
        }
    }

    /**
     * The sums for a unit, indicator and disaggregation, for the years in which the unit has no figure itself.
     *
     * @return empty if the unit did not begin with a reorganisation, the indicator is not summed, or the old units
     *     published nothing
     */
    public Optional<Restatement> of(AdministrativeUnit unit, Indicator indicator, SeriesKey key) {
        List<Reorganisation> beginnings = beginningsOf(unit);
        if (beginnings.isEmpty() || indicator.aggregation() != Aggregation.SUM) {
            return Optional.empty();
        }
        List<Series> old = seriesBefore(unit, key, new LinkedHashSet<>());
        Set<Integer> years = new TreeSet<>();
        old.forEach(series -> series.assessed().forEach(figure -> years.add(figure.year())));
        LocalDate since = unit.validFrom().orElseThrow();
        years.removeIf(year -> !endOf(year).isBefore(since));
        figures.find(key)
                .ifPresent(own -> own.assessed().stream()
                        .filter(Figure::isReported)
                        .forEach(figure -> years.remove(figure.year())));
        if (years.isEmpty()) {
            return Optional.empty();
        }
        String version = figures.find(key)
                .map(Series::assessedVersion)
                .orElseGet(() -> old.get(0).assessedVersion());
        List<AdminUnitCode> split = beginnings.stream()
                .filter(one -> !isWhole(one))
                .map(Reorganisation::oldUnit)
                .toList();
        List<Figure> sums = new ArrayList<>();
        for (int year : years) {
            if (hasGrownSince(unit, year)) {
                continue; // the old units had not all of this area yet
            }
            sum(unit, indicator, key, new FigureEdition(year, version)).ifPresent(sums::add);
        }
        return split.isEmpty() && sums.isEmpty()
                ? Optional.empty()
                : Optional.of(new Restatement(
                        since,
                        beginnings.stream().map(Reorganisation::oldUnit).toList(),
                        split,
                        List.copyOf(years),
                        sums));
    }

    /**
     * The reorganisations on the first day of a unit; none if there is one on another day, since the unit was a
     * different one before that.
     */
    private List<Reorganisation> beginningsOf(AdministrativeUnit unit) {
        List<Reorganisation> changes = byNew.getOrDefault(unit.code(), List.of());
        boolean all = changes.stream()
                .allMatch(one -> unit.validFrom().equals(Optional.of(one.date()))
                        && units.find(one.oldUnit())
                                .filter(old -> !old.isInForceOn(one.date()))
                                .isPresent());
        return all ? changes : List.of();
    }

    /** Whether an old unit of a year was given something by others later, before it went into this one. */
    private boolean hasGrownSince(AdministrativeUnit unit, int year) {
        return beginningsOf(unit).stream()
                .map(change -> units.find(change.oldUnit()).orElseThrow())
                .anyMatch(old -> beganAfter(old, year)
                        ? hasGrownSince(old, year)
                        : byNew.getOrDefault(old.code(), List.of()).stream()
                                .anyMatch(gain -> gain.date().isAfter(endOf(year))));
    }

    private static boolean beganAfter(AdministrativeUnit unit, int year) {
        return unit.validFrom().filter(from -> endOf(year).isBefore(from)).isPresent();
    }

    /** Whether the old unit went nowhere else. */
    private boolean isWhole(Reorganisation change) {
        return change.scope() == ReorganisationScope.WHOLE
                && byOld.getOrDefault(change.oldUnit(), List.of()).size() == 1;
    }

    /** The series of the old units, and of the units that these came from. */
    private List<Series> seriesBefore(AdministrativeUnit unit, SeriesKey key, Set<AdminUnitCode> seen) {
        List<Series> found = new ArrayList<>();
        for (Reorganisation change : beginningsOf(unit)) {
            if (seen.add(change.oldUnit())) {
                figures.find(ofUnit(key, change.oldUnit())).ifPresent(found::add);
                units.find(change.oldUnit()).ifPresent(old -> found.addAll(seriesBefore(old, key, seen)));
            }
        }
        return found;
    }

    /** What the old units add up to; empty if one also went elsewhere, or none has a figure. */
    private Optional<Figure> sum(AdministrativeUnit unit, Indicator indicator, SeriesKey key, FigureEdition edition) {
        List<Reorganisation> beginnings = beginningsOf(unit);
        if (beginnings.isEmpty() || !beginnings.stream().allMatch(this::isWhole)) {
            return Optional.empty();
        }
        SumTally sum = new SumTally();
        boolean withheld = false;
        for (Reorganisation change : beginnings) {
            AdministrativeUnit old = units.find(change.oldUnit()).orElseThrow();
            Optional<Figure> figure = figure(old, indicator, key, edition);
            withheld |= figure.filter(Figure::isWithheld).isPresent();
            sum.add(old.code(), figure.map(Restatements::asReported), 1);
        }
        Optional<Figure> result = sum.result(indicator, edition);
        return withheld ? result.map(Figure::withheld) : result;
    }

    /** A withheld figure counts as reported; it reveals nothing, since the sum is withheld with it. */
    private static Figure asReported(Figure figure) {
        return figure.isWithheld()
                ? new Figure(
                        figure.year(),
                        Measurement.Absence.DID_NOT_OCCUR,
                        figure.provenance(),
                        figure.line(),
                        figure.coverage(),
                        Optional.empty())
                : figure;
    }

    private Optional<Figure> figure(AdministrativeUnit old, Indicator indicator, SeriesKey key, FigureEdition edition) {
        if (beganAfter(old, edition.year())) {
            return sum(old, indicator, key, edition);
        }
        return figures.find(ofUnit(key, old.code())).stream()
                .flatMap(series -> series.figures().stream())
                .filter(figure -> figure.edition().equals(edition))
                .findFirst();
    }

    private static SeriesKey ofUnit(SeriesKey key, AdminUnitCode unit) {
        return new SeriesKey(unit, key.indicator(), key.disaggregation());
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
