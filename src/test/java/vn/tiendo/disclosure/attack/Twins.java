package vn.tiendo.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.disclosure.attack.Count.Part;

/**
 * Finds other data that could be behind the same site: other withheld values for which the same sums hold and the same
 * counts are small.
 */
final class Twins {

    private static final int STEPS_FOR_EACH_UNKNOWN = 30;

    /** How many times the walks are tried, each time with fewer steps, so that fewer values change. */
    private static final int ATTEMPTS = 12;

    private Twins() {}

    /** Other data for each moment; empty if no walk found any. */
    static Optional<List<RawData>> of(
            List<RawData> moments, Knowledge knowledge, Attack attack, int threshold, long seed) {
        Problem problem = attack.problem();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int steps = Math.max(1, STEPS_FOR_EACH_UNKNOWN >> attempt);
            Map<Count, Long> values = new TreeMap<>(knowledge.values());
            for (List<Integer> component : problem.components()) {
                if (attempt < ATTEMPTS / 2 || (component.get(0) + attempt) % 3 == 0) {
                    walk(problem, component, steps, seed + attempt, attack, knowledge, threshold, values);
                }
            }
            List<RawData> twins = new ArrayList<>();
            for (int moment = 0; moment < moments.size(); moment++) {
                twins.add(with(values, moments.get(moment), moment));
            }
            Knowledge other = Knowledge.of(twins);
            if (!values.equals(knowledge.values())
                    && terms(other.relations()).equals(terms(knowledge.relations()))
                    && terms(other.rests()).equals(terms(knowledge.rests()))) {
                return Optional.of(twins);
            }
        }
        return Optional.empty();
    }

    private static void walk(
            Problem problem,
            List<Integer> component,
            int steps,
            long seed,
            Attack attack,
            Knowledge knowledge,
            int threshold,
            Map<Count, Long> values) {
        Problem part = problem.of(component);
        List<Count> counts =
                component.stream().map(one -> attack.unknowns().get(one)).toList();
        Smallness small = new Smallness(counts, restsAmong(counts, knowledge), knowledge.values(), threshold);
        Walk walk = new Walk(part, new Elimination(part), Walk.SHORT, small::isKept, seed);
        long[] other = part.truth();
        for (int i = 0; i < steps * component.size(); i++) {
            long[] next = walk.next();
            other = Arrays.equals(next, part.truth()) ? other : next;
        }
        for (int i = 0; i < other.length; i++) {
            values.put(counts.get(i), other[i]);
        }
    }

    private static Set<Map<Count, Integer>> terms(Collection<Relation> relations) {
        return relations.stream().map(Relation::terms).collect(Collectors.toSet());
    }

    private static List<Relation> restsAmong(List<Count> counts, Knowledge knowledge) {
        Set<Count> among = new TreeSet<>(counts);
        return knowledge.rests().stream()
                .filter(rest -> rest.terms().keySet().stream().anyMatch(among::contains))
                .toList();
    }

    private static RawData with(Map<Count, Long> values, RawData data, int moment) {
        SortedMap<Cell, Measured> rows = new TreeMap<>();
        data.rows().forEach((cell, row) -> {
            Count numerator = new Count(cell, moment, Part.NUMERATOR);
            boolean stays = !row.published() || !row.hasCounts() || !values.containsKey(numerator);
            rows.put(
                    cell,
                    stays
                            ? row
                            : row.kind() == Measured.Kind.COUNT
                                    ? Measured.count(values.get(numerator))
                                    : Measured.share(
                                            values.get(numerator), values.get(numerator.withPart(Part.DENOMINATOR))));
        });
        return data.withRows(rows);
    }
}
