package vn.tiendo.disclosure.attack;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Counts that, each times its factor, add up to 0.
 *
 * @param why what the attacker knows it from
 */
record Relation(Map<Count, Integer> terms, String why) {

    Relation {
        terms = Map.copyOf(terms);
    }

    static Relation sum(Count total, Collection<Count> parts, String why) {
        Map<Count, Integer> terms = new TreeMap<>();
        terms.put(total, -1);
        parts.forEach(part -> terms.merge(part, 1, Integer::sum));
        return new Relation(terms, why);
    }

    static Relation balance(Collection<Count> some, Collection<Count> others, String why) {
        Map<Count, Integer> terms = new TreeMap<>();
        some.forEach(one -> terms.merge(one, -1, Integer::sum));
        others.forEach(one -> terms.merge(one, 1, Integer::sum));
        return new Relation(terms, why);
    }

    static Relation same(Count one, Count other, String why) {
        return new Relation(Map.of(one, 1, other, -1), why);
    }

    boolean holdsFor(Map<Count, Long> values) {
        return rest(values::get) == 0;
    }

    /** What the parts leave of the total. */
    long rest(ToLongFunction<Count> values) {
        long rest = 0;
        for (Map.Entry<Count, Integer> term : terms.entrySet()) {
            rest -= term.getValue() * values.applyAsLong(term.getKey());
        }
        return rest;
    }
}
