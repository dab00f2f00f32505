package vn.tiendo.build;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a snapshot is asked for.
 *
 * @param build its as-of day, if there is one, lies in the year; its output is the published site, which may not be older
 *     than the data; there need not be one
 * @param correction the number of the correction; empty for the next one
 * @param reason of a correction; empty for the year's first snapshot
 * @param program name and version of this program
 */
public record SnapshotOptions(
        BuildOptions build, int year, OptionalInt correction, Optional<String> reason, String program) {}
