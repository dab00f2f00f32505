package vn.tiendo.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.DataToken;

/** The words that a cell may hold where the choice is closed. */
final class Choices<T extends DataToken> {

    private final Map<String, Optional<T>> byToken = new LinkedHashMap<>();

    private Choices(T[] values) {
        for (T value : values) {
            byToken.put(value.token(), Optional.of(value));
        }
    }

    static <T extends Enum<T> & DataToken> Choices<T> of(Class<T> type) {
        return new Choices<>(type.getEnumConstants());
    }

    Optional<T> find(String token) {
        return byToken.getOrDefault(token, Optional.empty());
    }

    /** The words, in the order of the contract. */
    List<String> tokens() {
        return List.copyOf(byToken.keySet());
    }
}
