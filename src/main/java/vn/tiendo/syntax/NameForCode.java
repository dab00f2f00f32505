package vn.tiendo.syntax;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer to somebody who wrote a name in place of a code.
 *
 * @param codesOfNames each entry with that name and its code, such as {@code Xã An Bình (Tỉnh Sông Lam) có mã X1}
 * @param codes only the codes
 */
public record NameForCode(String codesOfNames, String codes) {

    private static final int MOST_NAMED = 5;

    /** The codes that a name may mean, at most five of them. */
    public static <K extends Comparable<K>> NameForCode of(String name, List<K> keys, KnownCodes<K> book) {
        List<K> shown = keys.subList(0, Math.min(keys.size(), MOST_NAMED));
        String more = keys.size() > MOST_NAMED ? ", …" : "";
        String codesOfNames = shown.stream()
                .map(key -> {
                    String description = book.descriptionOf(key);
                    return (description.isEmpty() ? name : description) + " có mã " + key;
                })
                .collect(Collectors.joining(", "));
        return new NameForCode(
                codesOfNames + more, shown.stream().map(Object::toString).collect(Collectors.joining(" hoặc ")) + more);
    }
}
