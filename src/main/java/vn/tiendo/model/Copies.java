package vn.tiendo.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Copies, which nobody can change, of sets and maps with an entry for each unit. {@link Set#copyOf} and {@link
 * Map#copyOf} are for few entries: they look for a free place one by one, and for 15,000 units numbered in sequence, such
 * as X00000 to X14999, each entry takes a thousand looks.
 */
public final class Copies {

    private Copies() {}

    /** The distinct values, in no order. */
    public static <T> Set<T> set(Collection<? extends T> values) {
        return Collections.unmodifiableSet(new HashSet<>(values));
    }

    /** The same entries, in no order. */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
        return Collections.unmodifiableMap(new HashMap<>(entries));
    }
}
