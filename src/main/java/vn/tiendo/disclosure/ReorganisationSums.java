package vn.tiendo.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReorganisationScope;

/**
 * Adds the equations of reorganisations: old units add up to the restated figure of a new one, new units to the figure
 * of an old one, and several old units to the several new ones that they were divided among.
 */
final class ReorganisationSums {

    private final Sums sums;
    private final ReorganisationWay restated;
    private final ReorganisationWay joined;
    private final List<ThereAndBack> ways;
    private final List<UnitDivision> divisions;
    private final Set<FigureKey> toldElsewhere;
    private final Set<AdminUnitCode> reporting = new HashSet<>();

    /** @param toldElsewhere figures with a count of a name that another figure has, too */
    ReorganisationSums(List<Reorganisation> reorganisations, Sums sums, Set<FigureKey> toldElsewhere) {
        this.sums = sums;
        this.toldElsewhere = toldElsewhere;
        List<Reorganisation> whole = reorganisations.stream()
                .filter(one -> one.scope() == ReorganisationScope.WHOLE)
                .toList();
        this.restated = ReorganisationWay.toOldUnits(whole);
        this.joined = ReorganisationWay.toOldUnits(reorganisations);
        ReorganisationWay divided = ReorganisationWay.toNewUnits(reorganisations);
        this.ways = List.of(
                new ThereAndBack(joined, divided),
                new ThereAndBack(restated, divided),
                new ThereAndBack(divided, joined),
                new ThereAndBack(ReorganisationWay.toNewUnits(whole), joined));
        this.divisions = UnitDivision.of(joined, divided);
    }

    /** A way along which figures add up, and the way back, which may lead to more units. */
    private record ThereAndBack(ReorganisationWay there, ReorganisationWay back) {}

    void addAll(CountTable table) {
        table.layers().forEach(layer -> reporting.addAll(layer.keySet()));
        for (Map<AdminUnitCode, CountCell> layer : table.layers()) {
            for (ThereAndBack way : ways) {
                for (AdminUnitCode unit : way.there().units()) {
                    Optional.ofNullable(layer.get(unit)).ifPresent(total -> add(total, way, layer));
                }
            }
            divisions.forEach(division -> add(division, layer));
        }
    }

    /** The figures of the old units that went whole into the unit of a rate without counts, whose rate it may be. */
    List<CountCell> partsOf(CountCell rate, CountTable table) {
        return restated.nearest(rate.key().unit(), table.layerOf(rate.key()));
    }

    private void add(UnitDivision division, Map<AdminUnitCode, CountCell> layer) {
        List<CountCell> olds = cells(division.olds(), layer);
        List<CountCell> news = cells(division.news(), layer);
        if (olds.size() == division.olds().size()
                && news.size() == division.news().size()) {
            sums.addIfBalanced(olds, news);
        }
    }

    private static List<CountCell> cells(Set<AdminUnitCode> units, Map<AdminUnitCode, CountCell> layer) {
        return units.stream()
                .flatMap(unit -> Optional.ofNullable(layer.get(unit)).stream())
                .filter(cell -> cell.kind() != Kind.PERCENT)
                .toList();
    }

    private void add(CountCell total, ThereAndBack both, Map<AdminUnitCode, CountCell> layer) {
        ReorganisationWay way = both.there();
        List<CountCell> parts = way.nearest(total.key().unit(), layer);
        if (parts.isEmpty() || total.kind() == Kind.PERCENT) {
            return;
        }
        if (parts.stream().anyMatch(part -> hasOthers(part, total, both.back()))) {
            return; // would hold only by accident, if the others have nothing; the division adds what holds for all
        } else if (total.kind() == Kind.COUNT && !way.isCovered(total.key().unit(), layer)) {
            return; // to know that one count fits without a unit is to know that this unit has nothing
        } else if (parts.size() > 1 || isComplete(total, way, layer)) { // one of several fits only by accident
            if (leavesOut(total, way, layer)) {
                return;
            }
            boolean added = sums.addIfAllAgree(total, parts);
            if (!added && way == restated && isComplete(total, way, layer) && isOfWholeUnits(total)) {
                sums.addWhereAgreed(total, parts);
            }
        }
    }

    /** Whether a part also belongs to units other than that of the total: it was made of them, or became them. */
    private static boolean hasOthers(CountCell part, CountCell total, ReorganisationWay back) {
        Set<AdminUnitCode> others = back.from(part.key().unit());
        return others.contains(total.key().unit()) && others.size() > 1;
    }

    /**
     * Whether all old units of a new one went into it whole. How the figure of a divided unit was divided, nobody
     * knows.
     */
    private boolean isOfWholeUnits(CountCell total) {
        AdminUnitCode unit = total.key().unit();
        return restated.from(unit).equals(joined.from(unit));
    }

    /**
     * Whether one of the units has no figure here but reports elsewhere, if another figure has a count of the total's
     * name. Then the unit is missing here, and a sum fits without it by accident.
     */
    private boolean leavesOut(CountCell total, ReorganisationWay way, Map<AdminUnitCode, CountCell> layer) {
        return toldElsewhere.contains(total.key())
                && way.from(total.key().unit()).stream()
                        .anyMatch(other -> !layer.containsKey(other) && reporting.contains(other));
    }

    private static boolean isComplete(CountCell total, ReorganisationWay way, Map<AdminUnitCode, CountCell> layer) {
        return layer.keySet().containsAll(way.from(total.key().unit()));
    }
}
