package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.assess.Restatement.Gap;
import vn.tiendo.assess.Restatement.Obstacle;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;

/**
 * Adds up what the old units of a new one had published, so that its figures can be compared with earlier years. Only
 * counts are added, of indicators that are summed ({@code tong_hop} is {@code cong}), and only for years in which the old
 * units had the area of the new one and no other. It reads only figures that may be published, so it reveals nothing that
 * readers could not add up themselves. Nothing is judged by these sums.
 */
public final class Restatements {

    private final FormerAreas areas;
    private final Figures figures;

    public Restatements(Dataset dataset, Figures figures) {
        this.areas = new FormerAreas(dataset);
        this.figures = figures;
    }

    /**
     * The sums for a unit, indicator and disaggregation, for the years in which the unit has no figure itself.
     *
     * @return empty if the unit did not begin with a reorganisation, the indicator is not summed, or the old units
     *     published nothing
     */
    public Optional<Restatement> of(AdministrativeUnit unit, Indicator indicator, SeriesKey key) {
        List<AdministrativeUnit> oldUnits = areas.oldUnitsOf(unit);
        if (oldUnits.isEmpty() || indicator.aggregation() != Aggregation.SUM) {
            return Optional.empty();
        }
        List<Series> old = seriesBefore(unit, key, new LinkedHashSet<>());
        String version = figures.find(key)
                .map(Series::assessedVersion)
                .orElseGet(() -> old.isEmpty() ? "" : old.get(0).assessedVersion());
        List<Figure> sums = new ArrayList<>();
        Map<Obstacle, List<Integer>> gaps = new LinkedHashMap<>();
        for (int year : yearsBefore(unit, key, old)) {
            Optional<Obstacle> obstacle = areas.obstacle(unit, year);
            if (obstacle.isPresent()) {
                gaps.computeIfAbsent(obstacle.get(), one -> new ArrayList<>()).add(year);
            } else {
                sum(unit, indicator, key, new FigureEdition(year, version)).ifPresent(sums::add);
            }
        }
        return sums.isEmpty() && gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Restatement(
                        unit.validFrom().orElseThrow(),
                        oldUnits.stream().map(AdministrativeUnit::code).toList(),
                        sums,
                        gaps.entrySet().stream()
                                .map(gap -> new Gap(gap.getKey(), gap.getValue()))
                                .toList()));
    }

    /** The years before the unit began for which old units have figures and it has none itself, in order. */
    private Set<Integer> yearsBefore(AdministrativeUnit unit, SeriesKey key, List<Series> old) {
        Set<Integer> years = new TreeSet<>();
        old.forEach(series -> series.assessed().forEach(figure -> years.add(figure.year())));
        years.removeIf(year -> !FormerAreas.beganAfter(unit, year));
        figures.find(key)
                .ifPresent(own -> own.assessed().stream()
                        .filter(Figure::isReported)
                        .forEach(figure -> years.remove(figure.year())));
        return years;
    }

    /** The series of the old units, and of the units that these came from. */
    private List<Series> seriesBefore(AdministrativeUnit unit, SeriesKey key, Set<AdminUnitCode> seen) {
        List<Series> found = new ArrayList<>();
        for (AdministrativeUnit old : areas.oldUnitsOf(unit)) {
            if (seen.add(old.code())) {
                figures.find(ofUnit(key, old.code())).ifPresent(found::add);
                found.addAll(seriesBefore(old, key, seen));
            }
        }
        return found;
    }

    /** What the old units add up to; empty if there are none, or none has a figure. */
    private Optional<Figure> sum(AdministrativeUnit unit, Indicator indicator, SeriesKey key, FigureEdition edition) {
        SumTally sum = new SumTally();
        boolean withheld = false;
        for (AdministrativeUnit old : areas.oldUnitsOf(unit)) {
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
        if (FormerAreas.beganAfter(old, edition.year())) {
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
}
