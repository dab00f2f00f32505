package vn.tiendo.disclosure.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Unknown whole numbers and what is known of them: linear equations, linear inequalities and lower bounds.
 *
 * @param least the lower bound of each unknown
 * @param truth one solution
 * @param equations lines that are 0
 * @param inequalities lines that are not below 0
 */
record Problem(int[] least, long[] truth, List<Line> equations, List<Line> inequalities) {

    /** A sum of unknowns times their factors, and a constant. */
    record Line(Map<Integer, Long> factors, long constant) {

        long at(long[] values) {
            long sum = constant;
            for (Map.Entry<Integer, Long> factor : factors.entrySet()) {
                sum += factor.getValue() * values[factor.getKey()];
            }
            return sum;
        }
    }

    int size() {
        return truth.length;
    }

    /** The unknowns in groups connected by equations and inequalities. */
    Collection<List<Integer>> components() {
        int[] group = new int[size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        List<Line> lines = new ArrayList<>(equations);
        lines.addAll(inequalities);
        for (Line line : lines) {
            int first = -1;
            for (int unknown : new TreeSet<>(line.factors().keySet())) {
                if (first >= 0) {
                    group[root(group, unknown)] = root(group, first);
                }
                first = unknown;
            }
        }
        Map<Integer, List<Integer>> components = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            components.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(i);
        }
        return components.values();
    }

    private static int root(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    /** The same problem for one group of connected unknowns. */
    Problem of(List<Integer> component) {
        Map<Integer, Integer> place = new HashMap<>();
        component.forEach(unknown -> place.put(unknown, place.size()));
        int[] leastOfThese =
                component.stream().mapToInt(unknown -> least[unknown]).toArray();
        long[] truthOfThese =
                component.stream().mapToLong(unknown -> truth[unknown]).toArray();
        return new Problem(leastOfThese, truthOfThese, within(equations, place), within(inequalities, place));
    }

    private static List<Line> within(List<Line> lines, Map<Integer, Integer> place) {
        List<Line> found = new ArrayList<>();
        for (Line line : lines) {
            if (!line.factors().isEmpty()
                    && place.containsKey(line.factors().keySet().iterator().next())) {
                Map<Integer, Long> factors = new TreeMap<>();
                line.factors().forEach((unknown, factor) -> factors.put(place.get(unknown), factor));
                found.add(new Line(factors, line.constant()));
            }
        }
        return found;
    }
}
