package vn.tiendo.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.diagnostic.Nearest;

/**
 * The columns that unknown headers were probably meant for: missing required columns first, and never one that the file
 * already has.
 */
public final class MeantColumns {

    private final Map<String, String> columnByHeader = new LinkedHashMap<>();

    private MeantColumns() {}

    /**
     * @param unknown headers as written
     * @param missing names of required columns that the file lacks
     * @param free names of all columns that the file lacks
     */
    static MeantColumns of(List<String> unknown, List<String> missing, List<String> free) {
        MeantColumns meant = new MeantColumns();
        for (String header : unknown) {
            Nearest.to(header, missing)
                    .or(() -> within(header, missing))
                    .or(() -> Nearest.to(header, free))
                    .or(() -> within(header, free))
                    .ifPresent(column -> meant.columnByHeader.put(header, column));
        }
        return meant;
    }

    /** The longest name with which a header begins: {@code Tên đơn vị} begins with {@code ten}. */
    private static Optional<String> within(String header, List<String> names) {
        String folded = Characters.folded(header);
        return names.stream()
                .filter(name -> folded.startsWith(Characters.folded(name)))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    /** Empty if none is near. */
    String columnFor(String header) {
        return columnByHeader.getOrDefault(header, "");
    }

    /** The header that was probably meant for the column; empty if there is none. */
    String headerFor(String column) {
        return columnByHeader.entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
