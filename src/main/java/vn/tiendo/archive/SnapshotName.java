package vn.tiendo.archive;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.YearOfRecord;

/**
 * The name of a snapshot: {@code 2024}, or {@code 2024.1} for the first correction of that year.
 *
 * @param correction 0 for the year's first snapshot
 */
public record SnapshotName(int year, int correction) implements Comparable<SnapshotName> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:\\.([1-9][0-9]{0,2}))?");

    private static final Comparator<SnapshotName> ORDER =
            Comparator.comparingInt(SnapshotName::year).thenComparingInt(SnapshotName::correction);

    /** Empty if the text is not such a name. */
    public static Optional<SnapshotName> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || !YearOfRecord.isPossible(Integer.parseInt(matcher.group(1)))) {
            return Optional.empty();
        }
        String correction = matcher.group(2);
        return Optional.of(new SnapshotName(
                Integer.parseInt(matcher.group(1)), correction == null ? 0 : Integer.parseInt(correction)));
    }

    /** The snapshot that this one corrects; empty for the year's first. */
    public Optional<SnapshotName> corrected() {
        return correction == 0 ? Optional.empty() : Optional.of(new SnapshotName(year, correction - 1));
    }

    @Override
    public int compareTo(SnapshotName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return correction == 0 ? Integer.toString(year) : year + "." + correction;
    }
}
