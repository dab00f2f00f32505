package vn.tiendo.syntax;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.tiendo.model.ToneMarks;

/**
 * Finds entries by name: as written, wherever its tone marks are; else without the kind of place in front ({@code Xã},
 * {@code P.}); else without diacritics.
 *
 * @param <K> the type of the code
 */
public final class NameIndex<K> {

    private final Map<String, Set<K>> byName = new HashMap<>();
    private final Map<String, Set<K>> byNameWithoutKind = new HashMap<>();
    private final Map<String, Set<K>> byFoldedName = new HashMap<>();
    private final Map<String, Set<K>> byBareName = new HashMap<>();

    /** Adds an entry under its name; an empty name is ignored. */
    public void add(K key, String name) {
        if (!name.isEmpty()) {
            add(byName, spelling(name), key);
            add(byNameWithoutKind, spelling(KindOfPlace.removedFrom(name)), key);
            add(byFoldedName, Characters.folded(name), key);
            add(byBareName, Characters.folded(KindOfPlace.removedFrom(name)), key);
        }
    }

    /** Thousands of entries may have one name. */
    private static <K> void add(Map<String, Set<K>> index, String name, K key) {
        index.computeIfAbsent(name, first -> new LinkedHashSet<>(1)).add(key);
    }

    /** The codes of entries with this name, in file order; empty if there is none. */
    public List<K> find(String name) {
        String spelling = spelling(name);
        Set<K> found = byName.getOrDefault(spelling, Set.of());
        if (found.isEmpty()) {
            found = byNameWithoutKind.getOrDefault(spelling, Set.of());
        }
        if (found.isEmpty()) {
            found = byFoldedName.getOrDefault(Characters.folded(name), Set.of());
        }
        if (found.isEmpty()) {
            found = byBareName.getOrDefault(Characters.folded(KindOfPlace.removedFrom(name)), Set.of());
        }
        return List.copyOf(found);
    }

    private static String spelling(String name) {
        return ToneMarks.afterSyllables(name.toLowerCase(Locale.ROOT));
    }
}
