package vn.tiendo.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.diagnostic.Nearest;
import vn.tiendo.model.DataToken;

/**
 * The words that a cell may hold if its choice is closed; like headers, they are read without regard to case and
 * diacritics.
 */
public final class Choices<T extends DataToken> {

    private final Map<String, Optional<T>> byToken = new HashMap<>();
    private final List<String> tokens;

    private Choices(T[] values) {
        tokens = List.of(values).stream().map(DataToken::token).toList();
        for (T value : values) {
            byToken.put(value.token(), Optional.of(value));
            byToken.putIfAbsent(Characters.folded(value.token()), Optional.of(value));
        }
    }

    /** All the values of an enum. */
    public static <T extends Enum<T> & DataToken> Choices<T> of(Class<T> type) {
        return new Choices<>(type.getEnumConstants());
    }

    /** The value that a word names; empty for an unknown or empty word. */
    public Optional<T> find(String written) {
        Optional<T> exact = byToken.getOrDefault(written, Optional.empty());
        return exact.isPresent() || written.isEmpty()
                ? exact
                : byToken.getOrDefault(ComparisonSigns.asTyped(Characters.folded(written)), Optional.empty());
    }

    /** The words, in the order of the contract. */
    public List<String> tokens() {
        return tokens;
    }

    /** The word that was probably meant; empty if none is near. */
    public static String suggestion(String written, List<String> tokens) {
        return UsualWords.meaning(written, tokens)
                .or(() -> Nearest.to(written, tokens))
                .orElse("");
    }
}
