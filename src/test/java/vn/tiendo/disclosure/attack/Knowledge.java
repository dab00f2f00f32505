package vn.tiendo.disclosure.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.tiendo.disclosure.attack.Count.Part;
import vn.tiendo.disclosure.attack.RawData.Indicator;
import vn.tiendo.disclosure.attack.RawData.Merger;
import vn.tiendo.disclosure.attack.RawData.Partition;
import vn.tiendo.disclosure.attack.RawData.Unit;

/**
 * What the strongest attacker knows beside the site: which sums hold in the data, of those that the contract promises
 * or that anybody would expect. Values serve only to tell which sums hold, and what must not come out.
 */
final class Knowledge {

    private final List<RawData> moments;
    private final SortedMap<Count, Long> values = new TreeMap<>();
    private final Map<Map<Count, Integer>, Relation> relations = new java.util.LinkedHashMap<>();

    private final List<Relation> rests = new ArrayList<>();

    private Knowledge(List<RawData> moments) {
        this.moments = moments;
    }

    /** @param moments the data at each publication, earliest first */
    static Knowledge of(List<RawData> moments) {
        Knowledge knowledge = new Knowledge(moments);
        for (int moment = 0; moment < moments.size(); moment++) {
            knowledge.learn(moments.get(moment), moment);
        }
        for (int moment = 1; moment < moments.size(); moment++) {
            knowledge.rememberUnchanged(moments.get(moment - 1), moments.get(moment), moment);
        }
        return knowledge;
    }

    /** All counts, computed ones included. */
    SortedMap<Count, Long> values() {
        return values;
    }

    Collection<Relation> relations() {
        return relations.values();
    }

    /** Sums of parts less their total that are not above 0. */
    List<Relation> rests() {
        return rests;
    }

    /** All dimensions that rows have. */
    Set<String> dimensions() {
        Set<String> dimensions = new TreeSet<>();
        moments.forEach(data -> data.rows()
                .keySet()
                .forEach(cell ->
                        dimensions.addAll(Categories.parse(cell.categories()).keySet())));
        return dimensions;
    }

    /** The numerators of the published figures that units report themselves, withheld ones included. */
    List<Count> ownFigures() {
        List<Count> own = new ArrayList<>();
        for (int moment = 0; moment < moments.size(); moment++) {
            for (Map.Entry<Cell, Measured> row : moments.get(moment).rows().entrySet()) {
                if (row.getValue().published() && row.getValue().hasCounts()) {
                    own.add(new Count(row.getKey(), moment, Part.NUMERATOR));
                }
            }
        }
        return own;
    }

    int latest() {
        return moments.size() - 1;
    }

    boolean isSensitive(Count count) {
        return moments.get(count.moment())
                .indicators()
                .get(count.cell().indicator())
                .isSensitive();
    }

    private void learn(RawData data, int moment) {
        Set<Cell> cells = new TreeSet<>();
        for (Cell cell : data.rows().keySet()) {
            for (String unit = cell.unit();
                    !unit.isEmpty();
                    unit = data.units().get(unit).parent()) {
                cells.add(cell.ofUnit(unit));
            }
        }
        for (Cell cell : cells) {
            data.figure(cell).ifPresent(figure -> record(cell, moment, figure));
            data.own(cell).flatMap(own -> data.computed(cell)).ifPresent(beside -> recordBeside(cell, moment, beside));
        }
        for (Cell cell : cells) {
            learnTree(data, moment, cell);
            learnCategories(data, moment, cell);
        }
        learnMergers(data, moment, cells);
        learnDivisions(data, moment, cells);
        learnRatesOfKnownNames(data, moment, cells);
        learnNames(data, moment, cells);
        learnSumsOfNames(data, moment, cells);
        learnWholes(data, moment, cells);
    }

    private void record(Cell cell, int moment, Measured figure) {
        if (figure.addsUp()) {
            values.put(new Count(cell, moment, Part.NUMERATOR), figure.numerator());
            if (figure.denominator() >= 0 && isShare(cell)) {
                values.put(new Count(cell, moment, Part.DENOMINATOR), figure.denominator());
            }
        }
    }

    private void recordBeside(Cell cell, int moment, Measured figure) {
        values.put(new Count(cell, moment, Part.COMPUTED_NUMERATOR), figure.numerator());
        if (isShare(cell)) {
            values.put(new Count(cell, moment, Part.COMPUTED_DENOMINATOR), Math.max(0, figure.denominator()));
        }
    }

    private boolean isShare(Cell cell) {
        return moments.get(0).indicators().get(cell.indicator()).isShare();
    }

    private List<Part> partsOf(Cell cell) {
        return isShare(cell) ? List.of(Part.NUMERATOR, Part.DENOMINATOR) : List.of(Part.NUMERATOR);
    }

    private void learnTree(RawData data, int moment, Cell cell) {
        Optional<Measured> own = data.own(cell);
        if (data.indicators().get(cell.indicator()).isAddedUp()) {
            Set<Cell> added = data.added(cell).keySet();
            for (Part part : partsOf(cell)) {
                Part total = own.isPresent() ? part.beside() : part;
                addSum(new Count(cell, moment, total), added, part, "computed");
            }
            if (own.isEmpty()) {
                learnOtherTimes(data, moment, cell, added);
            }
        }
        if (own.isPresent() && own.get().hasCounts()) {
            learnOwnTotal(data, moment, cell);
        } else if (own.isPresent() && own.get().kind() == Measured.Kind.RATE) {
            learnRate(data, moment, cell, own.get().text());
        }
    }

    /**
     * A total is of all units in force at the end of the year, or of those of another time, or of places or agencies
     * alone. Any choice but the first must show in both counts, or it is an accident.
     */
    private void learnOwnTotal(RawData data, int moment, Cell cell) {
        List<Predicate<Unit>> times = times(cell);
        List<Predicate<Unit>> kinds = List.of(
                unit -> true,
                unit -> !unit.type().equals("co_quan"),
                unit -> unit.type().equals("co_quan"));
        Set<Cell> all = below(data, cell, times.get(0), false);
        boolean found = learnSums(data, moment, cell, times.get(0), true);
        boolean ofSome = false;
        for (Predicate<Unit> kind : kinds) {
            for (Predicate<Unit> time : times) {
                // Further choices fit if the units by which they differ have nothing.
                Set<Cell> some = below(data, cell, time.and(kind), false);
                boolean meant = !(isOfSome(some, all) && haveNothing(all, some, moment))
                        && !(isToldElsewhere(data, cell) && leavesOut(data, cell, cell.unit(), time.and(kind)));
                if (!found && meant && learnSums(data, moment, cell, time.and(kind), false)) {
                    found = true;
                    ofSome = isOfSome(some, all);
                }
            }
        }
        learnOtherTimes(data, moment, cell, all);
        if (!ofSome) {
            partsOf(cell).forEach(part -> addRest(new Count(cell, moment, part), all, part));
        }
    }

    private static boolean isOfSome(Set<Cell> some, Set<Cell> all) {
        return some.size() < all.size() && all.containsAll(some);
    }

    /** Whether the others have nothing: nobody can know that a total is of some alone for that reason. */
    private boolean haveNothing(Set<Cell> all, Set<Cell> some, int moment) {
        Set<Cell> others = new TreeSet<>(all);
        others.removeAll(some);
        return sum(others, moment, Part.NUMERATOR) == 0 && sum(others, moment, Part.DENOMINATOR) == 0;
    }

    /**
     * Whether a unit that is not chosen has no figure here, but reports elsewhere: then it is missing rather than left
     * out on purpose.
     */
    private static boolean leavesOut(RawData data, Cell cell, String above, Predicate<Unit> choice) {
        return data.childrenOf(above).stream()
                .filter(child -> child.isInForceAtTheEndOf(cell.year()))
                .anyMatch(child -> (!choice.test(child)
                                && data.figure(cell.ofUnit(child.code())).isEmpty()
                                && reports(data, child.code(), cell.year()))
                        || leavesOut(data, cell, child.code(), choice));
    }

    private static boolean reports(RawData data, String unit, int year) {
        return data.rows().keySet().stream().anyMatch(row -> row.unit().equals(unit) && row.year() == year);
    }

    /**
     * Whether a unit that took part in no reorganisation has a figure but is none of the others: a sum of other times
     * without it would disclose that it had nothing.
     */
    private static boolean endsWithout(RawData data, Cell cell, Set<Cell> others) {
        return below(data, cell, times(cell).get(0), true).stream()
                .filter(one -> !others.contains(one))
                .filter(one -> data.figure(one).filter(Measured::hasCounts).isPresent())
                .anyMatch(one -> !isReorganised(data, one.unit()));
    }

    private static boolean isReorganised(RawData data, String unit) {
        return data.mergers().stream()
                .anyMatch(merger ->
                        merger.oldUnit().equals(unit) || merger.newUnit().equals(unit));
    }

    private static List<Predicate<Unit>> times(Cell cell) {
        return List.of(
                unit -> unit.isInForceAtTheEndOf(cell.year()),
                unit -> unit.isInForceAtTheStartOf(cell.year()),
                unit -> unit.to().isEmpty(),
                unit -> true);
    }

    /** Both the old units and the new ones, with restated figures, add up to the total. */
    private void learnOtherTimes(RawData data, int moment, Cell cell, Set<Cell> fitting) {
        for (Predicate<Unit> time : times(cell).subList(1, 4)) {
            Set<Cell> others = below(data, cell, time, false);
            Set<Cell> further = new TreeSet<>(others);
            further.removeAll(fitting);
            boolean differ = !others.containsAll(fitting)
                    && (sum(further, moment, Part.NUMERATOR) > 0 || sum(further, moment, Part.DENOMINATOR) > 0);
            boolean leavesOut = isToldElsewhere(data, cell)
                    && leavesOut(
                            data,
                            cell,
                            cell.unit(),
                            time.or(unit -> !below(data, cell.ofUnit(unit.code()), one -> true, true)
                                    .isEmpty()));
            if (differ && !leavesOut && !misses(data, cell, time, false) && !endsWithout(data, cell, others)) {
                addSums(cell, moment, others, !isShare(cell), "units of another time");
            }
        }
    }

    private boolean learnSums(RawData data, int moment, Cell cell, Predicate<Unit> choice, boolean eachAlone) {
        boolean found = false;
        for (boolean deep : new boolean[] {false, true}) {
            Set<Cell> below = below(data, cell, choice, deep);
            boolean complete = !misses(data, cell, choice, deep);
            if (complete && (eachAlone || !isShare(cell))) {
                found |= addSums(cell, moment, below, true, "units below");
            } else if (!eachAlone
                    && isShare(cell)
                    && (complete || (below.size() > 1 && !isToldElsewhere(data, cell)))) {
                found |= addSums(cell, moment, below, false, "units below");
            }
        }
        return found;
    }

    /**
     * Whether another figure of the unit has a count of the same name, too: a unit missing from that one shows that a
     * sum without it is an accident.
     */
    private static boolean isToldElsewhere(RawData data, Cell cell) {
        Set<String> names = data.indicators().get(cell.indicator()).names();
        return data.indicators().values().stream()
                .filter(other -> !other.code().equals(cell.indicator()))
                .filter(other -> other.names().stream().anyMatch(names::contains))
                .map(other -> new Cell(cell.unit(), other.code(), cell.categories(), cell.year(), cell.edition()))
                .flatMap(other -> data.figure(other).stream())
                .anyMatch(figure -> figure.addsUp() || figure.kind() == Measured.Kind.RATE);
    }

    /** Whether a unit below has no figure that could be added; for a deep sum, one of the deepest units. */
    private static boolean misses(RawData data, Cell cell, Predicate<Unit> choice, boolean deep) {
        return data.childrenOf(cell.unit()).stream().filter(choice).anyMatch(child -> {
            Cell below = cell.ofUnit(child.code());
            boolean tells = data.figure(below).filter(Measured::addsUp).isPresent();
            boolean divided = !below(data, below, choice, deep).isEmpty();
            if (tells && !(deep && divided)) {
                return data.own(below).isEmpty() && isMissed(data, below);
            }
            return !divided || misses(data, below, choice, deep);
        });
    }

    /** The nearest cells below that have counts, or the deepest ones. */
    private static Set<Cell> below(RawData data, Cell cell, Predicate<Unit> choice, boolean deep) {
        Set<Cell> found = new TreeSet<>();
        for (Unit child : data.childrenOf(cell.unit())) {
            if (choice.test(child)) {
                Cell below = cell.ofUnit(child.code());
                Set<Cell> further = below(data, below, choice, deep);
                boolean counts = data.own(below).filter(Measured::addsUp).isPresent()
                        || (data.own(below).isEmpty() && data.figure(below).isPresent());
                if (counts && !(deep && !further.isEmpty())) {
                    found.add(below);
                } else {
                    found.addAll(further);
                }
            }
        }
        return found;
    }

    /** A rate without counts is that of the sum of the units below, if it is its rounded quotient. */
    private void learnRate(RawData data, int moment, Cell cell, String rate) {
        Set<Cell> below = below(data, cell, unit -> unit.isInForceAtTheEndOf(cell.year()), false);
        long numerator = sum(below, moment, Part.NUMERATOR);
        long denominator = sum(below, moment, Part.DENOMINATOR);
        BigDecimal written = new BigDecimal(rate.replace(',', '.'));
        if (denominator > 0
                && BigDecimal.valueOf(100 * numerator)
                                .divide(BigDecimal.valueOf(denominator), written.scale(), RoundingMode.HALF_UP)
                                .compareTo(written)
                        == 0) {
            values.put(new Count(cell, moment, Part.NUMERATOR), numerator);
            values.put(new Count(cell, moment, Part.DENOMINATOR), denominator);
            partsOf(cell).forEach(part -> addSum(new Count(cell, moment, part), below, part, "rate of units below"));
        }
    }

    private long sum(Set<Cell> cells, int moment, Part part) {
        return cells.stream()
                .mapToLong(cell -> values.getOrDefault(new Count(cell, moment, part), 0L))
                .sum();
    }

    private void learnCategories(RawData data, int moment, Cell cell) {
        for (Partition partition : data.partitions()) {
            if (!Categories.has(cell.categories(), partition.dimension())) {
                Cell total =
                        cell.ofCategories(Categories.with(cell.categories(), partition.dimension(), partition.total()));
                Set<Cell> parts = new LinkedHashSet<>();
                for (String part : partition.parts()) {
                    Cell one = cell.ofCategories(Categories.with(cell.categories(), partition.dimension(), part));
                    if (values.containsKey(new Count(one, moment, Part.NUMERATOR))) {
                        parts.add(one);
                    }
                }
                boolean complete = parts.size() == partition.parts().size();
                if (complete || parts.size() > 1) {
                    boolean reported = data.own(total).isPresent()
                            && parts.stream().allMatch(one -> data.own(one).isPresent());
                    addSums(total, moment, parts, complete && (reported || !isShare(total)), "categories");
                }
            }
        }
        for (String dimension : Categories.parse(cell.categories()).keySet()) {
            Cell whole = cell.ofCategories(Categories.with(cell.categories(), dimension, ""));
            partsOf(cell).forEach(part -> addRest(new Count(whole, moment, part), Set.of(cell), part));
        }
    }

    private void learnMergers(RawData data, int moment, Set<Cell> cells) {
        for (Cell cell : cells) {
            List<Merger> into = data.mergersSideBySide().stream()
                    .filter(merger -> merger.newUnit().equals(cell.unit()))
                    .toList();
            // What came from a unit that was divided nobody knows.
            if (!into.isEmpty() && into.stream().allMatch(Merger::whole)) {
                Set<Cell> old = new TreeSet<>();
                into.forEach(merger -> old.add(cell.ofUnit(merger.oldUnit())));
                boolean accident = isToldElsewhere(data, cell)
                        && old.stream()
                                .anyMatch(one -> data.figure(one).isEmpty() && reports(data, one.unit(), cell.year()));
                old.removeIf(one -> !values.containsKey(new Count(one, moment, Part.NUMERATOR)));
                if (!accident
                        && (old.size() == into.size() || old.size() > 1)) { // one of several is the whole by accident
                    addSums(cell, moment, old, old.size() == into.size(), "restated");
                }
            }
        }
    }

    /**
     * Old units have the same sum as the new units that they went into, if none of these went into or was made of any
     * other.
     */
    private void learnDivisions(RawData data, int moment, Set<Cell> cells) {
        for (Cell cell : cells) {
            Set<String> olds = new TreeSet<>(Set.of(cell.unit()));
            Set<String> news = new TreeSet<>();
            for (int round = 0; round < data.mergersSideBySide().size(); round++) {
                data.mergersSideBySide().stream()
                        .filter(merger -> olds.contains(merger.oldUnit()) || news.contains(merger.newUnit()))
                        .forEach(merger -> {
                            olds.add(merger.oldUnit());
                            news.add(merger.newUnit());
                        });
            }
            if (!news.isEmpty()) {
                List<Relation> balances = partsOf(cell).stream()
                        .map(part -> Relation.balance(
                                counts(cell, olds, moment, part), counts(cell, news, moment, part), "divided"))
                        .toList();
                if (balances.stream()
                        .allMatch(balance ->
                                values.keySet().containsAll(balance.terms().keySet()) && balance.holdsFor(values))) {
                    balances.forEach(this::add);
                }
            }
        }
    }

    private static List<Count> counts(Cell cell, Set<String> units, int moment, Part part) {
        return units.stream()
                .map(unit -> new Count(cell.ofUnit(unit), moment, part))
                .toList();
    }

    /** A rate without counts has those that another indicator shows under the same two names. */
    private void learnRatesOfKnownNames(RawData data, int moment, Set<Cell> cells) {
        for (Cell cell : cells) {
            Indicator indicator = data.indicators().get(cell.indicator());
            boolean alone =
                    data.own(cell).map(own -> own.kind() == Measured.Kind.RATE).orElse(false);
            for (Indicator other : data.indicators().values()) {
                Count counts = new Count(
                        new Cell(cell.unit(), other.code(), cell.categories(), cell.year(), cell.edition()),
                        moment,
                        Part.DENOMINATOR);
                if (alone
                        && !other.equals(indicator)
                        && !other.numeratorName().isEmpty()
                        && other.numeratorName().equals(indicator.numeratorName())
                        && other.denominatorName().equals(indicator.denominatorName())
                        && values.containsKey(counts)) {
                    for (Part part : partsOf(cell)) {
                        values.putIfAbsent(new Count(cell, moment, part), values.get(counts.withPart(part)));
                    }
                }
            }
        }
    }

    /**
     * Equal counts of one name, unit and categories that cover the same units are one count, whatever the indicator.
     */
    private void learnNames(RawData data, int moment, Set<Cell> cells) {
        Map<List<Object>, Count> first = new TreeMap<>(java.util.Comparator.comparing(Object::toString));
        for (Cell cell : cells) {
            Indicator indicator = data.indicators().get(cell.indicator());
            for (Part part : partsOf(cell)) {
                Count count = new Count(cell, moment, part);
                String name = part.isDenominator() ? indicator.denominatorName() : indicator.firstName();
                if (!name.isEmpty() && values.containsKey(count)) {
                    Count other = first.putIfAbsent(
                            List.of(
                                    cell.unit(),
                                    cell.year(),
                                    cell.categories(),
                                    name,
                                    coverage(data, cell),
                                    values.get(count)),
                            count);
                    if (other != null) {
                        add(Relation.same(count, other, "same name"));
                    }
                }
            }
        }
    }

    /**
     * A total may stand in one indicator, its parts under the same name in another. Units with two numbers of the name
     * are left out.
     */
    private void learnSumsOfNames(RawData data, int moment, Set<Cell> cells) {
        Map<List<String>, SortedMap<String, Count>> byName =
                new TreeMap<>(java.util.Comparator.comparing(Object::toString));
        Set<Count> ambiguous = new TreeSet<>();
        for (Cell cell : cells) {
            Indicator indicator = data.indicators().get(cell.indicator());
            for (Part part : partsOf(cell)) {
                Count count = new Count(cell, moment, part);
                String name = part.isDenominator() ? indicator.denominatorName() : indicator.firstName();
                if (!name.isEmpty() && values.containsKey(count)) {
                    List<String> key = List.of(name, "" + cell.year(), cell.categories());
                    Count first = byName.computeIfAbsent(key, one -> new TreeMap<>())
                            .computeIfAbsent(cell.unit(), unit -> count);
                    if (!coverage(data, cell).isEmpty() || !values.get(first).equals(values.get(count))) {
                        ambiguous.add(first);
                    }
                }
            }
        }
        byName.values().forEach(counts -> {
            counts.values().removeAll(ambiguous);
            counts.forEach((unit, total) -> {
                List<Count> parts = new ArrayList<>();
                if (collectNamed(data, total, unit, counts, parts)) {
                    Relation relation = Relation.sum(total, parts, "sum of a name");
                    if (relation.holdsFor(values) && !parts.stream().allMatch(this::isOfNothing)) {
                        add(relation);
                    }
                }
            });
        });
    }

    /** Collects the counts of a name below a unit. Returns whether there are units below and none is missing. */
    private static boolean collectNamed(
            RawData data, Count total, String unit, SortedMap<String, Count> counts, List<Count> parts) {
        boolean complete = true;
        boolean some = false;
        for (Unit child : data.childrenOf(unit)) {
            if (child.isInForceAtTheEndOf(total.cell().year())) {
                some = true;
                Count count = counts.get(child.code());
                if (count != null) {
                    parts.add(count);
                } else {
                    complete &= collectNamed(data, total, child.code(), counts, parts);
                }
            }
        }
        return complete && some;
    }

    /** A whole without a figure has the same sum in each of two dimensions. */
    private void learnWholes(RawData data, int moment, Set<Cell> cells) {
        Set<Cell> wholes = new TreeSet<>();
        cells.forEach(cell -> wholes.add(cell.ofCategories("")));
        wholes.removeIf(whole -> data.figure(whole).isPresent());
        for (Cell whole : wholes) {
            List<List<Cell>> ways = data.partitions().stream()
                    .filter(partition -> partition.total().isEmpty())
                    .map(partition -> partition.parts().stream()
                            .map(part -> whole.ofCategories(Categories.with("", partition.dimension(), part)))
                            .toList())
                    .filter(parts -> parts.stream()
                            .allMatch(part -> values.containsKey(new Count(part, moment, Part.NUMERATOR))))
                    .toList();
            for (int i = 1; i < ways.size(); i++) {
                List<Cell> other = ways.get(i);
                List<Relation> balances = partsOf(whole).stream()
                        .map(part -> Relation.balance(
                                counts(ways.get(0), moment, part), counts(other, moment, part), "two dimensions"))
                        .toList();
                if (balances.stream().allMatch(balance -> balance.holdsFor(values))) {
                    balances.forEach(this::add);
                }
            }
        }
    }

    private static List<Count> counts(List<Cell> cells, int moment, Part part) {
        return cells.stream().map(cell -> new Count(cell, moment, part)).toList();
    }

    /**
     * The units that a sum with missing units rests on, as its page says; empty for an own figure or a sum of all
     * units. With missing units it is another count.
     */
    private static Set<String> coverage(RawData data, Cell cell) {
        if (data.own(cell).isPresent() || !isMissed(data, cell)) {
            return Set.of();
        }
        Set<String> units = new TreeSet<>();
        collectReported(data, cell, units);
        return units;
    }

    private static boolean isMissed(RawData data, Cell cell) {
        Set<Cell> added = data.added(cell).keySet();
        return data.childrenOf(cell.unit()).stream()
                .filter(child -> child.isInForceAtTheEndOf(cell.year()))
                .map(child -> cell.ofUnit(child.code()))
                .anyMatch(child -> !added.contains(child) || (data.own(child).isEmpty() && isMissed(data, child)));
    }

    private static void collectReported(RawData data, Cell cell, Set<String> units) {
        for (Cell added : data.added(cell).keySet()) {
            if (data.own(added).isPresent()) {
                units.add(added.unit());
            } else {
                collectReported(data, added, units);
            }
        }
    }

    private void rememberUnchanged(RawData before, RawData after, int moment) {
        after.rows().forEach((cell, row) -> {
            if (row.published() && row.hasCounts() && row.equals(before.rows().get(cell))) {
                partsOf(cell)
                        .forEach(part -> add(Relation.same(
                                new Count(cell, moment, part), new Count(cell, moment - 1, part), "unchanged")));
            }
        });
    }

    /**
     * Adds sums of all counts. If something is missing, both counts must add up: that a single one does is an accident,
     * which nobody can know of. Returns whether any was added.
     */
    private boolean addSums(Cell total, int moment, Set<Cell> cells, boolean isComplete, String why) {
        List<Part> parts = partsOf(total);
        boolean found = false;
        if (isComplete
                || (parts.size() > 1
                        && parts.stream().allMatch(part -> addsUp(new Count(total, moment, part), cells, part)))) {
            for (Part part : parts) {
                found |= addSum(new Count(total, moment, part), cells, part, why);
            }
        }
        return found;
    }

    /** Adds that parts are at most their total. */
    private void addRest(Count total, Set<Cell> cells, Part part) {
        if (!cells.isEmpty() && values.containsKey(total) && sum(cells, total.moment(), part) <= values.get(total)) {
            List<Count> parts = cells.stream()
                    .map(cell -> new Count(cell, total.moment(), part))
                    .filter(values::containsKey)
                    .toList();
            rests.add(Relation.sum(total, parts, "at most the total"));
        }
    }

    private boolean addsUp(Count total, Set<Cell> cells, Part part) {
        return sum(cells, total.moment(), part) == values.getOrDefault(total, -1L);
    }

    private boolean addSum(Count total, Set<Cell> cells, Part part, String why) {
        if (cells.isEmpty() || !values.containsKey(total) || cells.contains(total.cell())) {
            return false;
        }
        List<Count> parts = new ArrayList<>();
        for (Cell cell : cells) {
            Count one = new Count(cell, total.moment(), part);
            if (!values.containsKey(one)) {
                return false;
            }
            parts.add(one);
        }
        Relation relation = Relation.sum(total, parts, why);
        boolean holds = relation.holdsFor(values) && !isAccident(total, cells);
        if (holds) {
            add(relation);
        }
        return holds;
    }

    /**
     * Whether nothing occurred in a figure or else in all of its parts. Then these are not the whole of it, and nobody
     * can know that the numerators are 0 on both sides.
     */
    private boolean isAccident(Count total, Set<Cell> cells) {
        boolean own = total.part() == Part.NUMERATOR || total.part() == Part.DENOMINATOR;
        return own && isShare(total.cell()) && isOfNothing(total) != haveNothing(cells, Set.of(), total.moment());
    }

    private boolean isOfNothing(Count count) {
        return isShare(count.cell()) && haveNothing(Set.of(count.cell()), Set.of(), count.moment());
    }

    private void add(Relation relation) {
        relations.putIfAbsent(relation.terms(), relation);
    }
}
