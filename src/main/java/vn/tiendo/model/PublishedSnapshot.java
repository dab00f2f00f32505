package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A site as published as of a day, and kept unchanged.
 *
 * @param name such as {@code 2024}, or {@code 2024.1} for a correction
 * @param scope the unit whose own site it is; empty for all
 * @param reason of a correction; empty for a year's first snapshot
 * @param corrects the snapshot that it corrects
 * @param fingerprint the hash that stands for all its files
 * @param unitsWithPage codes of the units that have a page in it
 * @param program name and version of the program that made it
 */
public record PublishedSnapshot(
        String name,
        LocalDate asOf,
        Optional<AdminUnitCode> scope,
        String reason,
        Optional<String> corrects,
        String fingerprint,
        Set<String> unitsWithPage,
        String program) {

    public PublishedSnapshot {
        unitsWithPage = Copies.set(unitsWithPage);
    }
}
