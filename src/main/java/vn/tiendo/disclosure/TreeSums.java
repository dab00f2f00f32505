package vn.tiendo.disclosure;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.CountCell.Unknowns;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.UnitKind;

/**
 * Adds the equations of the tree of units: the units below add up to the figure of a unit, at whatever depth they have
 * figures.
 */
final class TreeSums {

    private static final List<Predicate<AdministrativeUnit>> KINDS =
            List.of(unit -> true, unit -> unit.kind() == UnitKind.AUTHORITY, unit -> unit.kind() != UnitKind.AUTHORITY);

    private final AdministrativeUnits units;
    private final Sums sums;
    private final Set<FigureKey> toldElsewhere;
    private final Set<AdminUnitCode> reorganised;
    private final UnshownUnits unshown;
    private final Set<AdminUnitCode> reporting = new HashSet<>();
    private final List<Predicate<AdministrativeUnit>> times;

    /**
     * Which units a total may be of, in order of preference: all units of each time, then places of each time, then
     * agencies and other units of each time.
     */
    private final List<Predicate<AdministrativeUnit>> choices;

    /**
     * @param toldElsewhere figures with a count of a name that another figure has, too: a unit that reports there and
     *     not here is missing, and a sum fits without it by accident
     * @param reorganised units that went into others or were made of others
     * @param unshown units without figures here that computed figures may have as parts all the same
     */
    TreeSums(
            AdministrativeUnits units,
            int year,
            Sums sums,
            Set<FigureKey> toldElsewhere,
            Set<AdminUnitCode> reorganised,
            UnshownUnits unshown) {
        this.reorganised = reorganised;
        this.unshown = unshown;
        this.toldElsewhere = toldElsewhere;
        this.units = units;
        this.sums = sums;
        LocalDate firstDay = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        this.times = List.of(
                unit -> unit.isInForceOn(lastDay),
                unit -> unit.isInForceOn(firstDay),
                unit -> unit.validTo().isEmpty(), // today's units, whose figures may be restated
                unit -> true);
        this.choices = KINDS.stream()
                .flatMap(kind -> times.stream().map(time -> time.and(kind)))
                .toList();
    }

    private final Map<AdminUnitCode, Boolean> unchanging = new HashMap<>();

    /**
     * Whether all units below are places that were never founded or dissolved, so that every choice of units is the
     * same.
     */
    private boolean isUnchanging(AdminUnitCode unit) {
        Boolean known = unchanging.get(unit);
        if (known == null) {
            unchanging.put(unit, false); // ends the recursion if the tree has a circle
            known = units.childrenOf(unit).stream()
                    .allMatch(child -> child.kind() == UnitKind.AUTHORITY
                            && child.validFrom().isEmpty()
                            && child.validTo().isEmpty()
                            && isUnchanging(child.code()));
            unchanging.put(unit, known);
        }
        return known;
    }

    /**
     * Figures that may add up to a total.
     *
     * @param complete whether no unit is missing
     */
    record Parts(List<CountCell> cells, boolean complete) {}

    /** A total and the units below it, of which all or some may add up to it. */
    private final class Family {

        private final CountCell total;
        private final List<AdministrativeUnit> children;
        private final Map<AdminUnitCode, CountCell> layer;
        private final Set<AdminUnitCode> above;

        Family(CountCell total, Map<AdminUnitCode, CountCell> layer, Set<AdminUnitCode> above) {
            this.total = total;
            this.layer = layer;
            this.above = above;
            this.children = units.childrenOf(total.key().unit());
        }

        /**
         * @param counted which units may be parts
         * @param deep whether a unit with figures below it is replaced by these, even if it has a figure of its own
         */
        private Parts parts(Predicate<AdministrativeUnit> counted, boolean deep) {
            List<CountCell> cells = new ArrayList<>();
            boolean complete = collect(children, counted, deep, cells, new LinkedHashSet<>());
            return new Parts(cells, complete);
        }

        /** Only one choice if the units never change. */
        private List<Predicate<AdministrativeUnit>> choices() {
            return isUnchanging(total.key().unit()) ? choices.subList(0, 1) : choices;
        }

        /**
         * The parts of a computed figure: the figures of the units directly below that are in force on 31 December. A
         * unit without a figure adds nothing, whatever is below it; one that the publication does not show adds what is
         * below it. Empty if such a one has a figure of its own, or nothing is known that was added.
         */
        Optional<List<CountCell>> added() {
            List<CountCell> parts = new ArrayList<>();
            return addTo(parts, children) && !parts.isEmpty() ? Optional.of(parts) : Optional.empty();
        }

        private boolean addTo(List<CountCell> parts, List<AdministrativeUnit> level) {
            boolean known = true;
            for (AdministrativeUnit unit : level) {
                if (times.get(0).test(unit)) {
                    Optional.ofNullable(layer.get(unit.code()))
                            .filter(cell -> cell.kind() != Kind.PERCENT)
                            .ifPresent(parts::add);
                    known &= !unshown.contains(unit.code())
                            || (!unshown.hasOwn(total.key().of(unit.code()))
                                    && addTo(parts, units.childrenOf(unit.code())));
                }
            }
            return known;
        }

        /** Collects the nearest figures below, or the deepest. Returns whether no unit is missing. */
        private boolean collect(
                List<AdministrativeUnit> level,
                Predicate<AdministrativeUnit> counted,
                boolean deep,
                List<CountCell> parts,
                Set<AdminUnitCode> seen) {
            boolean complete = true;
            for (AdministrativeUnit unit : level) {
                if (!counted.test(unit) || !seen.add(unit.code())) {
                    continue;
                }
                Optional<CountCell> cell =
                        Optional.ofNullable(layer.get(unit.code())).filter(one -> one.kind() != Kind.PERCENT);
                boolean below = above.contains(unit.code());
                if (cell.isPresent() && !(deep && below)) {
                    parts.add(cell.get());
                    complete &= !cell.get().computed() || isOfAll(unit.code());
                } else if (below) {
                    complete &= collect(units.childrenOf(unit.code()), counted, deep, parts, seen);
                } else {
                    complete = false;
                }
            }
            return complete;
        }

        /** Whether no unit is missing from the computed figure of a unit. */
        private boolean isOfAll(AdminUnitCode computed) {
            return units.childrenOf(computed).stream().filter(times.get(0)).allMatch(unit -> {
                Optional<CountCell> cell =
                        Optional.ofNullable(layer.get(unit.code())).filter(one -> one.kind() != Kind.PERCENT);
                return cell.isPresent() && (!cell.get().computed() || isOfAll(unit.code()));
            });
        }

        void add() {
            if (total.computed()) {
                added().ifPresent(parts -> {
                    sums.addWhereAgreed(total, parts);
                    addOfOtherTimes(parts);
                });
            } else if (total.kind() != Kind.PERCENT) {
                addOwn();
            }
        }

        private List<Parts> partsOfRate() {
            return times.stream().map(time -> parts(time, false)).distinct().toList();
        }

        /**
         * Adds the equations of an own figure. If no unit is missing at the end of the year, each count is judged
         * alone. Any other choice of units must fit in all counts: a single number is easily the sum of others by
         * accident, and nobody can know of an accident.
         */
        private void addOwn() {
            Parts all = parts(times.get(0), false);
            Parts deepest = parts(times.get(0), true);
            boolean found = isWhole(all) && sums.addWhereAgreed(total, all.cells());
            found |= isWhole(deepest) && sums.addWhereAgreed(total, deepest.cells());
            boolean ofSome = false;
            boolean fits = false;
            List<Predicate<AdministrativeUnit>> possible = choices();
            for (int i = 0; i < possible.size() && !found; i++) {
                Predicate<AdministrativeUnit> choice = possible.get(i);
                for (boolean deep : new boolean[] {false, true}) {
                    Parts parts = parts(choice, deep);
                    if (allAgree(parts) && isMeant(choice, parts.cells(), all.cells())) {
                        sums.addWhereAgreed(total, parts.cells());
                        ofSome |= isOfSome(parts.cells(), all.cells());
                        fits = true;
                    }
                }
                found = fits; // if later choices fit, too, the units by which they differ have nothing
            }
            addOfOtherTimes(all.cells());
            addRests(all, ofSome);
        }

        /**
         * Adds that the units below are at most the total, for each count that is not known to be their sum.
         *
         * @param ofSome whether the total is known to be of some units alone; the others then do not belong to it
         */
        private void addRests(Parts all, boolean ofSome) {
            for (Measure measure : Measure.values()) {
                if (total.has(measure)
                        && !ofSome
                        && !all.cells().isEmpty()
                        && !(isWhole(all) && sums.agree(total, all.cells(), measure))) {
                    sums.addAtMost(total, all.cells(), measure);
                }
            }
        }

        /**
         * Whether a choice does not fit by accident. If it leaves units out, some of these must have something: to know
         * the choice would otherwise be to know that they have nothing. And if another figure has a count of the
         * total's name, every unit of the year's end that reports elsewhere must be chosen or have a figure here.
         */
        private boolean isMeant(Predicate<AdministrativeUnit> choice, List<CountCell> some, List<CountCell> all) {
            boolean othersHaveNothing = isOfSome(some, all)
                    && all.stream()
                            .filter(cell -> !some.contains(cell))
                            .allMatch(cell -> cell.numerator() == 0 && cell.denominator() == 0);
            return !othersHaveNothing
                    && !(toldElsewhere.contains(total.key())
                            && leavesOut(choice, units.childrenOf(total.key().unit())));
        }

        private static boolean isOfSome(List<CountCell> some, List<CountCell> all) {
            return some.size() < all.size() && all.containsAll(some);
        }

        /** Whether a unit of the year's end is not chosen and has no figure here, but reports elsewhere. */
        private boolean leavesOut(Predicate<AdministrativeUnit> choice, List<AdministrativeUnit> level) {
            return level.stream()
                    .filter(times.get(0))
                    .anyMatch(unit ->
                            (!choice.test(unit) && !layer.containsKey(unit.code()) && reporting.contains(unit.code()))
                                    || leavesOut(choice, units.childrenOf(unit.code())));
        }

        /**
         * Whether there are parts and no unit is missing. If all units have ended, no parts would add up to a total of
         * 0.
         */
        private boolean isWhole(Parts parts) {
            return parts.complete() && !parts.cells().isEmpty();
        }

        /**
         * Adds the equations of units of other times: after a reorganisation both the old units and the new ones, with
         * restated figures, add up to the total.
         */
        private void addOfOtherTimes(List<CountCell> fitting) {
            if (isUnchanging(total.key().unit())) {
                return;
            }
            times.stream()
                    .skip(1)
                    .filter(time -> addsUpToo(parts(time, false), fitting) && !leavesOutWhatEnds(time))
                    .map(time -> parts(time, false))
                    .distinct()
                    .forEach(parts -> sums.addIfAllAgree(total, parts.cells()));
        }

        private boolean addsUpToo(Parts parts, List<CountCell> fitting) {
            return isWhole(parts)
                    && haveOthers(parts.cells(), fitting)
                    && sums.agreeInAll(total, parts.cells())
                    && !endsWithout(parts.cells());
        }

        /**
         * Whether a unit of the year's end that took part in no reorganisation has a figure to hide that is not among
         * these parts; then they fit by accident.
         */
        private boolean endsWithout(List<CountCell> others) {
            return parts(times.get(0), true).cells().stream()
                    .filter(cell -> !cell.unknowns().equals(Unknowns.NONE) && !others.contains(cell))
                    .anyMatch(cell -> !reorganised.contains(cell.key().unit()));
        }

        /** Whether a unit outside that time reports only elsewhere: then it is missing here, not at zero. */
        private boolean leavesOutWhatEnds(Predicate<AdministrativeUnit> time) {
            return toldElsewhere.contains(total.key())
                    && leavesOut(time.or(unit -> above.contains(unit.code())), children);
        }

        /**
         * Whether each of two groups has parts that the other lacks, and those of the first alone have something;
         * otherwise the first fits by accident.
         */
        private static boolean haveOthers(List<CountCell> some, List<CountCell> fitting) {
            return !some.containsAll(fitting)
                    && some.stream()
                            .filter(cell -> !fitting.contains(cell))
                            .anyMatch(cell -> cell.numerator() > 0 || cell.denominator() > 0);
        }

        /**
         * Whether parts add up in all counts. If a unit is missing, only several shares count, and only if no other
         * figure has a count of the total's name.
         */
        private boolean allAgree(Parts parts) {
            boolean enough = parts.complete()
                    || (total.kind() == Kind.SHARE && parts.cells().size() > 1 && !toldElsewhere.contains(total.key()));
            return enough && !parts.cells().isEmpty() && sums.agreeInAll(total, parts.cells());
        }
    }

    /**
     * Counts of one name add up like those of one indicator if no unit is missing. Where nothing occurred in any of the
     * parts, that they do is an accident.
     */
    void addNamed(CountTable table) {
        for (Map<AdminUnitCode, CountCell> layer : table.layers()) {
            Set<AdminUnitCode> above = CountTable.unitsAbove(layer, units);
            layer.forEach((code, total) -> {
                Family family = new Family(total, layer, above);
                Parts parts = family.parts(times.get(0), false);
                if (family.isWhole(parts)
                        && parts.cells().stream()
                                .anyMatch(part -> !part.unknowns().equals(Unknowns.NONE))) {
                    sums.addWhereAgreed(total, parts.cells());
                }
            });
        }
    }

    /** Adds sums printed beside own figures in snapshots; their parts are those of computed figures. */
    void addPrinted(List<CountCell> printed, CountTable table) {
        for (CountCell sum : printed) {
            Map<AdminUnitCode, CountCell> layer = table.layerOf(sum.key());
            new Family(sum, layer, CountTable.unitsAbove(layer, units))
                    .added()
                    .ifPresent(parts -> sums.addWhereAgreed(sum, parts));
        }
    }

    /** The figures of the units of each time, whose rate a rate without counts may be. */
    List<Parts> partsOf(CountCell rate, CountTable table) {
        Map<AdminUnitCode, CountCell> layer = table.layerOf(rate.key());
        return new Family(rate, layer, CountTable.unitsAbove(layer, units)).partsOfRate();
    }

    void addAll(CountTable table) {
        table.layers().forEach(layer -> reporting.addAll(layer.keySet()));
        for (Map<AdminUnitCode, CountCell> layer : table.layers()) {
            Set<AdminUnitCode> above = CountTable.unitsAbove(layer, units);
            layer.forEach((code, total) -> {
                if (above.contains(code)) {
                    new Family(total, layer, above).add();
                }
            });
        }
    }
}
