package vn.tiendo.intake;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;

/** What one row of a form is about, apart from unit and year. */
public record RowKey(IndicatorCode indicator, Disaggregation disaggregation, String version)
        implements Comparable<RowKey> {

    private static final String BETWEEN = "|";
    private static final Comparator<RowKey> ORDER = Comparator.comparing(RowKey::indicator)
            .thenComparing(RowKey::disaggregation)
            .thenComparing(RowKey::version);

    /** The text in the hidden column. */
    public String text() {
        return indicator.text() + BETWEEN + disaggregation.text() + BETWEEN + version;
    }

    /** Reads what {@link #text} has written; empty if somebody has changed it. */
    static Optional<RowKey> parse(String text) {
        String[] parts = text.split("\\|", 3);
        if (parts.length < 3 || !Codes.isValid(parts[0])) {
            return Optional.empty();
        }
        Map<String, String> cells = new TreeMap<>();
        if (!parts[1].isEmpty()) {
            for (String pair : parts[1].split(";", -1)) {
                int equals = pair.indexOf('=');
                if (equals < 1) {
                    return Optional.empty();
                }
                cells.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return Optional.of(new RowKey(new IndicatorCode(parts[0]), Disaggregation.of(cells), parts[2]));
    }

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
