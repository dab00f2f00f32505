package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure comes from and how firm it is. Most rows of a file have equal ones and share one object, since a large
 * country has millions of rows.
 *
 * @param file with the row, relative to the data folder, with {@code /}; empty for computed figures
 * @param cutoff the day on which the figure was closed
 * @param published whether it may be published; if not, it is treated as absent
 * @param definitionVersion the version of the definition it was counted by; empty for the first
 */
public record Provenance(
        String file,
        ObservationStatus status,
        Optional<LocalDate> cutoff,
        boolean published,
        String definitionVersion,
        String source,
        String note) {

    /** The same without the note, which could give the value away. */
    public Provenance withoutNote() {
        return note.isEmpty() ? this : new Provenance(file, status, cutoff, published, definitionVersion, source, "");
    }
}
