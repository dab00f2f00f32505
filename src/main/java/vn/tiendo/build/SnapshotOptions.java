package vn.tiendo.build;

import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.syntax.OneLine;

/**
 * Options of a snapshot.
 *
 * @param build its as-of day, if set, is in the year; its output is the published site, which need not exist, but must
 *     not be older than the data
 * @param sitePointedOut whether the user has named the published site, so that it must exist
 * @param correction the number of the correction; empty for the next one
 * @param reason of a correction; empty for the year's first snapshot
 * @param program name and version of this program
 */
public record SnapshotOptions(
        BuildOptions build,
        boolean sitePointedOut,
        int year,
        OptionalInt correction,
        Optional<String> reason,
        String program) {

    /**
     * The reason in the form in which it is published; empty if it is blank, or has characters that no cell may have.
     */
    public static Optional<String> parseReason(String text) {
        return OneLine.parse(text);
    }
}
