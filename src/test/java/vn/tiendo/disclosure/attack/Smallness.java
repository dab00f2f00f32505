package vn.tiendo.disclosure.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.disclosure.attack.Count.Part;

/**
 * Keeps small what is small: other values of a walk must leave the same counts, and the same differences between
 * counts, below the threshold as the true ones.
 */
final class Smallness {

    private final Map<Count, Integer> places = new HashMap<>();
    private final Map<Count, Long> truth;
    private final List<Form> forms = new ArrayList<>();

    /** A sum of counts that is below a bound, or is not, and must stay so. */
    private record Form(int[] places, long[] factors, long constant, long bound, boolean below) {

        boolean isKept(long[] values) {
            long sum = constant;
            for (int i = 0; i < places.length; i++) {
                sum += factors[i] * values[places[i]];
            }
            return (sum < bound) == below;
        }
    }

    /**
     * @param counts those that walk, in the order of their values
     * @param rests parts and their total, of which the parts leave a rest
     */
    Smallness(List<Count> counts, Collection<Relation> rests, Map<Count, Long> truth, int threshold) {
        this.truth = truth;
        counts.forEach(count -> places.put(count, places.size()));
        for (Count count : counts) {
            if (!count.part().isBeside()) {
                addFigure(count.withPart(Part.NUMERATOR), count.withPart(Part.DENOMINATOR), threshold);
            }
        }
        for (Relation rest : rests) {
            Map<Count, Long> left = new HashMap<>();
            rest.terms().forEach((count, factor) -> left.put(count, (long) -factor));
            add(left, threshold);
        }
    }

    private void addFigure(Count above, Count below, int threshold) {
        add(Map.of(above, 1L), threshold);
        if (truth.containsKey(below)) {
            add(Map.of(below, 1L), threshold);
            add(Map.of(below, 1L), 1);
            add(Map.of(below, 1L, above, -1L), threshold);
        }
    }

    private void add(Map<Count, Long> terms, long bound) {
        List<Map.Entry<Count, Long>> moving = terms.entrySet().stream()
                .filter(term -> places.containsKey(term.getKey()))
                .toList();
        long sum = 0;
        long constant = 0;
        for (Map.Entry<Count, Long> term : terms.entrySet()) {
            long part = term.getValue() * truth.get(term.getKey());
            sum += part;
            constant += places.containsKey(term.getKey()) ? 0 : part;
        }
        forms.add(new Form(
                moving.stream().mapToInt(term -> places.get(term.getKey())).toArray(),
                moving.stream().mapToLong(Map.Entry::getValue).toArray(),
                constant,
                bound,
                sum < bound));
    }

    /** @param values those of the counts that walk, in order */
    boolean isKept(long[] values) {
        for (Form form : forms) {
            if (!form.isKept(values)) {
                return false;
            }
        }
        return true;
    }
}
