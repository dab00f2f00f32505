package vn.tiendo.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.disclosure.attack.Count.Part;

/** Other data that could stand behind the same site: other withheld values, in every sum as right as the true ones. */
final class Twins {

    private static final int STEPS_FOR_EACH_UNKNOWN = 30;

    private Twins() {}

    /** Empty where the walk came upon none. */
    static Optional<List<RawData>> of(
            List<RawData> moments, Knowledge knowledge, Attack attack, int threshold, long seed) {
        Problem problem = attack.problem();
        Map<Count, Long> values = new TreeMap<>(knowledge.values());
        for (List<Integer> component : problem.components()) {
            Problem part = problem.of(component);
            List<Count> counts =
                    component.stream().map(one -> attack.unknowns().get(one)).toList();
            Walk walk = new Walk(
                    part, new Elimination(part), solution -> isAsSmall(counts, solution, knowledge, threshold), seed);
            long[] other = part.truth();
            for (int i = 0; i < STEPS_FOR_EACH_UNKNOWN * component.size(); i++) {
                long[] next = walk.next();
                other = Arrays.equals(next, part.truth()) ? other : next;
            }
            for (int i = 0; i < other.length; i++) {
                values.put(counts.get(i), other[i]);
            }
        }
        if (values.equals(knowledge.values())) {
            return Optional.empty();
        }
        List<RawData> twins = new ArrayList<>();
        for (int moment = 0; moment < moments.size(); moment++) {
            twins.add(with(values, moments.get(moment), moment));
        }
        return sums(Knowledge.of(twins)).equals(sums(knowledge)) ? Optional.of(twins) : Optional.empty();
    }

    private static Set<Map<Count, Integer>> sums(Knowledge knowledge) {
        return knowledge.relations().stream().map(Relation::terms).collect(Collectors.toSet());
    }

    /** Each figure small where it was small, by either count or what is left between them. */
    private static boolean isAsSmall(List<Count> counts, long[] solution, Knowledge knowledge, int threshold) {
        Map<Count, Long> others = new TreeMap<>();
        for (int i = 0; i < solution.length; i++) {
            others.put(counts.get(i), solution[i]);
        }
        for (Count count : counts) {
            if (!smallness(count, Map.of(), knowledge, threshold)
                    .equals(smallness(count, others, knowledge, threshold))) {
                return false;
            }
        }
        return true;
    }

    private static List<Boolean> smallness(Count count, Map<Count, Long> others, Knowledge knowledge, int threshold) {
        if (count.part().isBeside()) {
            return List.of();
        }
        Count below = count.withPart(Part.DENOMINATOR);
        Count above = count.withPart(Part.NUMERATOR);
        long numerator = others.getOrDefault(above, knowledge.values().get(above));
        if (!knowledge.values().containsKey(below)) {
            return List.of(numerator < threshold);
        }
        long denominator = others.getOrDefault(below, knowledge.values().get(below));
        return List.of(
                numerator < threshold, denominator < threshold, denominator - numerator < threshold, denominator == 0);
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
