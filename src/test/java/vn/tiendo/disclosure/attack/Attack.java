package vn.tiendo.disclosure.attack;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.disclosure.attack.Count.Part;
import vn.tiendo.disclosure.attack.Problem.Line;
import vn.tiendo.disclosure.attack.PublishedSite.Judged;
import vn.tiendo.disclosure.attack.PublishedSite.Shown;

/**
 * Works out withheld counts from a published folder. A count falls if it has too few possible values: fewer than the
 * threshold for a small count of a sensitive indicator, fewer than two for any other.
 */
final class Attack {

    private static final String LIMIT = "20s";

    private final Knowledge knowledge;
    private final int threshold;
    private final List<PublishedSite> sites;
    private final List<Count> unknowns = new ArrayList<>();
    private final Map<Count, Integer> places = new TreeMap<>();
    private final List<Line> equations = new ArrayList<>();
    private final List<Line> inequalities = new ArrayList<>();

    /**
     * A withheld count that has too few possible values.
     *
     * @param value the true one
     * @param possible how many values were found, the true one included
     * @param wanted how many there must be
     * @param undecided whether the solver ran out of time before it could exclude more
     */
    record Fall(Count count, long value, int possible, int wanted, boolean undecided) {

        boolean isSmall() {
            return wanted > 2;
        }
    }

    Attack(Knowledge knowledge, int threshold, List<PublishedSite> sites) {
        this.knowledge = knowledge;
        this.threshold = threshold;
        this.sites = sites;
    }

    /** @param snapshots the labels of the snapshots, earliest first */
    static Attack on(Path site, List<String> snapshots, Knowledge knowledge, int threshold) throws IOException {
        List<PublishedSite> sites = new ArrayList<>();
        for (String label : snapshots) {
            Path kept = site.resolve("luu-tru").resolve(label).resolve("data/site");
            if (!Files.isDirectory(kept)) {
                throw new IOException("no snapshot " + kept);
            }
            sites.add(PublishedSite.read(kept, knowledge.dimensions()));
        }
        sites.add(PublishedSite.read(site, knowledge.dimensions()));
        requireThatAllIsRead(sites, knowledge);
        return new Attack(knowledge, threshold, sites);
    }

    /** An attacker that cannot read the site would find nothing, and so prove nothing. */
    private static void requireThatAllIsRead(List<PublishedSite> sites, Knowledge knowledge) throws IOException {
        for (Count count : knowledge.ownFigures()) {
            if (!sites.get(count.moment()).figures().containsKey(count.cell())) {
                throw new IOException(count + " is not in the published tables");
            }
        }
    }

    /** All counts that fall, except those that nothing could protect. */
    List<Fall> falls() {
        List<Fall> falls = falls(problem());
        falls.removeIf(this::isToldByOlderSnapshots);
        falls.removeIf(fall ->
                isTold(fall, sites.stream().map(PublishedSite::withNothingShown).toList()));
        return falls;
    }

    /** Whether nothing falls. */
    boolean isInVain() {
        return falls().isEmpty();
    }

    /** Whether nothing falls whatever the withheld cells hold, as long as the same counts are small. */
    boolean isInVainWhateverTheValues() {
        return falls(lowered(problem())).isEmpty();
    }

    private List<Fall> falls(Problem problem) {
        List<Fall> falls = new ArrayList<>();
        for (List<Integer> component : problem.components()) {
            int[] wanted = component.stream()
                    .mapToInt(one -> wanted(unknowns.get(one)))
                    .toArray();
            PossibleValues possible = new PossibleValues(problem.of(component), wanted, LIMIT).count();
            for (int i = 0; i < wanted.length; i++) {
                if (possible.of(i) < wanted[i]) {
                    Count count = unknowns.get(component.get(i));
                    falls.add(new Fall(
                            count,
                            problem.truth()[component.get(i)],
                            possible.of(i),
                            wanted[i],
                            possible.isUndecided(i)));
                }
            }
        }
        return falls;
    }

    /** The cells that the latest publication withholds. */
    SortedSet<Cell> withheld() {
        SortedSet<Cell> withheld = new TreeSet<>();
        sites.get(sites.size() - 1).figures().forEach((cell, shown) -> {
            if (shown.isWithheld()) {
                withheld.add(cell);
            }
        });
        return withheld;
    }

    List<Count> unknowns() {
        return unknowns;
    }

    Problem problem() {
        if (unknowns.isEmpty()) {
            knowledge.values().keySet().stream()
                    .filter(count -> known(count).isEmpty())
                    .forEach(count -> {
                        places.put(count, unknowns.size());
                        unknowns.add(count);
                    });
            knowledge.relations().forEach(relation -> addSum(relation, 1, equations));
            knowledge.rests().forEach(relation -> addSum(relation, -1, inequalities));
            knowledge.values().keySet().forEach(this::addWhatIsKnownOf);
        }
        int[] least = new int[unknowns.size()];
        long[] truth = new long[unknowns.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = knowledge.values().get(unknowns.get(i));
            least[i] =
                    unknowns.get(i).part() == Part.DENOMINATOR && truth[i] > 0 && isWithheld(unknowns.get(i)) ? 1 : 0;
        }
        return new Problem(least, truth, equations, inequalities);
    }

    /**
     * The same problem around the lowest values that the counts can have: what can move from there can move from any.
     */
    private Problem lowered(Problem problem) {
        long[] lowest = new long[unknowns.size()];
        int[] least = new int[lowest.length];
        for (int i = 0; i < lowest.length; i++) {
            lowest[i] = lowest(unknowns.get(i));
            least[i] = (int) Math.min(problem.least()[i], lowest[i]);
        }
        List<Line> sums = problem.equations().stream()
                .map(line -> new Line(line.factors(), line.constant() - line.at(lowest)))
                .toList();
        List<Line> rests = problem.inequalities().stream()
                .map(line ->
                        new Line(line.factors(), line.constant() - line.at(lowest) + lowest(line.at(problem.truth()))))
                .toList();
        return new Problem(least, lowest, sums, rests);
    }

    private long lowest(Count count) {
        long value = knowledge.values().get(count);
        if (!count.part().isDenominator()) {
            return lowest(value);
        }
        Count above = count.withPart(count.part() == Part.DENOMINATOR ? Part.NUMERATOR : Part.COMPUTED_NUMERATOR);
        long numerator = knowledge.values().get(above);
        return lowest(numerator) + lowest(value - numerator);
    }

    private long lowest(long value) {
        return value < threshold ? 0 : threshold;
    }

    private int wanted(Count count) {
        if (!isWithheld(count) || count.part().isBeside()) {
            return 0;
        }
        return knowledge.isSensitive(count) && knowledge.values().get(count) < threshold ? threshold : 2;
    }

    /**
     * Whether the snapshots before a count's publication leave it too few values by themselves: what they disclose,
     * nothing can protect any more. A count that takes a later publication to work out falls all the same.
     */
    private boolean isToldByOlderSnapshots(Fall fall) {
        int moment = fall.count().moment();
        return moment > 0 && isTold(fall, sites.subList(0, moment));
    }

    /**
     * Whether a count has too few values by some publications alone. If they show no figure at all, the site is not to
     * blame: whoever knows such sums knows the count.
     */
    private boolean isTold(Fall fall, List<PublishedSite> sites) {
        Attack older = new Attack(knowledge, threshold, sites);
        Problem problem = older.problem();
        int unknown = older.unknowns.indexOf(fall.count());
        for (List<Integer> component : problem.components()) {
            int place = component.indexOf(unknown);
            if (place >= 0) {
                int[] wanted = new int[component.size()];
                wanted[place] = fall.wanted();
                PossibleValues possible = new PossibleValues(problem.of(component), wanted, LIMIT).count();
                return possible.of(place) < fall.wanted() && !possible.isUndecided(place);
            }
        }
        return false;
    }

    private Optional<Shown> shown(Count count) {
        return count.moment() < sites.size()
                ? Optional.ofNullable(sites.get(count.moment()).figures().get(count.cell()))
                : Optional.empty();
    }

    private boolean isWithheld(Count count) {
        return shown(count).map(Shown::isWithheld).orElse(false);
    }

    private boolean isShare(Count count) {
        return knowledge.values().containsKey(count.withPart(Part.DENOMINATOR))
                || knowledge.values().containsKey(count.withPart(Part.COMPUTED_DENOMINATOR));
    }

    private Optional<Long> known(Count count) {
        if (count.part() == Part.NUMERATOR || count.part() == Part.DENOMINATOR) {
            return shown(count).flatMap(shown -> shown.number(count.part(), isShare(count)));
        }
        long numerator = knowledge.values().get(count.withPart(Part.COMPUTED_NUMERATOR));
        String text = isShare(count)
                ? numerator + "/" + knowledge.values().get(count.withPart(Part.COMPUTED_DENOMINATOR))
                : Long.toString(numerator);
        return count.moment() < sites.size()
                        && sites.get(count.moment()).tellsBeside(count.cell().unit(), text)
                ? Optional.of(knowledge.values().get(count))
                : Optional.empty();
    }

    private void addSum(Relation relation, int sign, List<Line> lines) {
        Map<Integer, Long> factors = new TreeMap<>();
        long constant = 0;
        for (Map.Entry<Count, Integer> term : relation.terms().entrySet()) {
            Optional<Long> known = known(term.getKey());
            if (known.isPresent()) {
                constant += sign * term.getValue() * known.get();
            } else {
                factors.put(places.get(term.getKey()), (long) sign * term.getValue());
            }
        }
        if (!factors.isEmpty()) {
            lines.add(new Line(factors, constant));
        }
    }

    private void addWhatIsKnownOf(Count count) {
        if (!count.part().isDenominator()) {
            return;
        }
        Count above = count.withPart(count.part() == Part.DENOMINATOR ? Part.NUMERATOR : Part.COMPUTED_NUMERATOR);
        addInequality(count, 1, above, -1, 0);
        if (count.part() == Part.DENOMINATOR && count.moment() < sites.size()) {
            shown(count).flatMap(Shown::rateAlone).ifPresent(rate -> addRate(above, count, rate));
            for (Judged judged : sites.get(count.moment()).assessments()) {
                if (judged.unit().equals(count.cell().unit())
                        && judged.indicator().equals(count.cell().indicator())
                        && judged.year() == count.cell().year()
                        && count.cell().categories().isEmpty()
                        && isWithheld(count)) {
                    addRate(above, count, judged.value());
                }
            }
        }
    }

    /** Adds that the quotient of two counts, rounded half up, is the rate. */
    private void addRate(Count numerator, Count denominator, BigDecimal rate) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(rate.scale()).divide(BigDecimal.valueOf(2));
        long scale = BigDecimal.TEN.pow(rate.scale() + 1).longValueExact();
        long lower = rate.subtract(half).multiply(BigDecimal.valueOf(scale)).longValueExact();
        long upper = rate.add(half).multiply(BigDecimal.valueOf(scale)).longValueExact();
        addInequality(numerator, 100 * scale, denominator, -lower, 0);
        addInequality(numerator, -100 * scale, denominator, upper, 0);
    }

    private void addInequality(Count one, long factor, Count other, long otherFactor, long constant) {
        Map<Integer, Long> factors = new TreeMap<>();
        long sum = constant;
        for (Map.Entry<Count, Long> term :
                Map.of(one, factor, other, otherFactor).entrySet()) {
            Optional<Long> known = known(term.getKey());
            if (known.isPresent()) {
                sum += term.getValue() * known.get();
            } else {
                factors.put(places.get(term.getKey()), term.getValue());
            }
        }
        if (!factors.isEmpty()) {
            inequalities.add(new Line(factors, sum));
        }
    }
}
