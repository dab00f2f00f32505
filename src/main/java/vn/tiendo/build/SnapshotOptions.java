package vn.tiendo.build;

import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.syntax.OneLine;

/**
 * What a snapshot is asked for.
 *
 * @param build its as-of day, if there is one, lies in the year; its output is the published site, which may not be older
 *     than the data; there need not be one
 * @param sitePointedOut whether somebody has said where the published site is, so that it must be there
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

    /** The reason as it is published; empty if it is blank, or has characters that no cell may have. */
    public static Optional<String> parseReason(String text) {
        return OneLine.parse(text);
    }
}
