package vn.tiendo.disclosure;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.Sums.Standing;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.UnitKind;

/** Which units below add up to a unit's figure: those in force when it was counted, at whatever depth they have figures. */
final class TreeSums {

    private final AdministrativeUnits units;
    private final Sums sums;
    private final List<Predicate<AdministrativeUnit>> times;

    TreeSums(AdministrativeUnits units, int year, Sums sums) {
        this.units = units;
        this.sums = sums;
        LocalDate firstDay = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        this.times = List.of(
                unit -> unit.isInForceOn(lastDay),
                unit -> unit.isInForceOn(firstDay),
                unit -> unit.validTo().isEmpty(), // figures restated for the units of today
                unit -> true);
    }

    /** The units below a total, some of which add up to it. */
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

        /** @param deep whether a unit with units below it is passed over even where it has a figure of its own */
        List<CountCell> parts(Predicate<AdministrativeUnit> counted, boolean deep) {
            List<CountCell> parts = new ArrayList<>();
            collect(children, counted, deep, parts, new LinkedHashSet<>());
            return parts;
        }

        /** What a computed figure adds up: the units right below, and none for one that says it has no figure. */
        List<CountCell> added() {
            return children.stream()
                    .filter(times.get(0))
                    .flatMap(unit -> Optional.ofNullable(layer.get(unit.code())).stream())
                    .filter(cell -> cell.kind() != Kind.PERCENT)
                    .toList();
        }

        private void collect(
                List<AdministrativeUnit> level,
                Predicate<AdministrativeUnit> counted,
                boolean deep,
                List<CountCell> parts,
                Set<AdminUnitCode> seen) {
            for (AdministrativeUnit unit : level) {
                if (!counted.test(unit) || !seen.add(unit.code())) {
                    continue;
                }
                Optional<CountCell> cell = Optional.ofNullable(layer.get(unit.code()));
                boolean below = above.contains(unit.code());
                if (cell.isPresent() && cell.get().kind() != Kind.PERCENT && !(deep && below)) {
                    parts.add(cell.get());
                } else if (below) {
                    collect(units.childrenOf(unit.code()), counted, deep, parts, seen);
                }
            }
        }

        void add() {
            if (total.computed()) {
                sums.addWhereAgreed(total, added(), Standing.CERTAIN);
                return;
            }
            List<List<CountCell>> whole = candidates(List.of(unit -> true));
            boolean complete = children.stream().filter(times.get(0)).allMatch(this::hasFigures);
            addOneCountAlone();
            if (!addAny(whole, complete) && !addAny(candidates(kinds()), complete)) {
                List<CountCell> all = parts(unit -> true, false);
                if (total.kind() != Kind.PERCENT && all.size() > 1) {
                    SubsetSums.of(total, all.stream().map(List::of).toList())
                            .forEach(some -> sums.addWhereAgreed(
                                    total, some.stream().map(all::get).toList(), Standing.BY_CHANCE));
                }
            }
            if (total.kind() != Kind.PERCENT) {
                addRests(whole.get(0));
            }
        }

        private boolean hasFigures(AdministrativeUnit unit) {
            return layer.containsKey(unit.code()) || above.contains(unit.code());
        }

        /** @param complete whether no unit is missing, so that a sum is no accident */
        private boolean addAny(List<List<CountCell>> candidates, boolean complete) {
            boolean found = false;
            for (List<CountCell> parts : candidates) {
                if (!parts.isEmpty()) {
                    Standing standing = complete && !found ? Standing.CERTAIN : Standing.LIKELY;
                    found |= total.kind() == Kind.PERCENT
                            ? sums.addRate(total, parts)
                            : sums.addIfAllAgree(total, parts, standing);
                }
            }
            return found;
        }

        /** Where nobody is missing, one count may well add up though the other does not. */
        private void addOneCountAlone() {
            for (boolean deep : new boolean[] {false, true}) {
                if (total.kind() == Kind.SHARE && isComplete(children, deep, new LinkedHashSet<>())) {
                    sums.addWhereAgreed(total, parts(times.get(0), deep), Standing.LIKELY);
                }
            }
        }

        private boolean isComplete(List<AdministrativeUnit> level, boolean deep, Set<AdminUnitCode> seen) {
            for (AdministrativeUnit unit : level) {
                if (times.get(0).test(unit) && seen.add(unit.code())) {
                    boolean below = above.contains(unit.code());
                    boolean has = layer.containsKey(unit.code())
                            && layer.get(unit.code()).kind() != Kind.PERCENT;
                    boolean passedOver = below && (deep || !has);
                    boolean complete = passedOver ? isComplete(units.childrenOf(unit.code()), deep, seen) : has;
                    if (!complete) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Units that did not report, or are no part of any unit below, leave a rest. */
        private void addRests(List<CountCell> parts) {
            for (Measure measure : Measure.values()) {
                if (!parts.isEmpty() && !Sums.agree(total, parts, measure) && total.unknown(measure) != -1) {
                    sums.addAtMost(total, parts, measure);
                }
            }
        }

        private List<List<CountCell>> candidates(List<Predicate<AdministrativeUnit>> choices) {
            Set<List<CountCell>> candidates = new LinkedHashSet<>();
            for (Predicate<AdministrativeUnit> choice : choices) {
                for (Predicate<AdministrativeUnit> time : times) {
                    candidates.add(parts(time.and(choice), false));
                    candidates.add(parts(time.and(choice), true));
                }
            }
            return List.copyOf(candidates);
        }

        /** Places without the agencies beside them, one kind alone, one level alone. */
        private List<Predicate<AdministrativeUnit>> kinds() {
            List<Predicate<AdministrativeUnit>> kinds = new ArrayList<>();
            kinds.add(unit -> unit.kind() == UnitKind.AUTHORITY);
            kinds.add(unit -> unit.kind() != UnitKind.AUTHORITY);
            children.stream()
                    .map(AdministrativeUnit::kind)
                    .distinct()
                    .forEach(kind -> kinds.add(unit -> unit.kind() == kind));
            children.stream()
                    .map(AdministrativeUnit::level)
                    .distinct()
                    .forEach(level -> kinds.add(unit -> Objects.equals(unit.level(), level)));
            return kinds;
        }
    }

    /** A note adds up exactly what a computed figure would. */
    void addNotes(CountTable table, List<CountCell> notes) {
        for (CountCell note : notes) {
            Map<AdminUnitCode, CountCell> layer = table.layerOf(note.key());
            List<CountCell> parts = new Family(note, layer, CountTable.unitsAbove(layer, units)).added();
            sums.addWhereAgreed(note, parts, Standing.CERTAIN);
        }
    }

    void addAll(CountTable table) {
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
