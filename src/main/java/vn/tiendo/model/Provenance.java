package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure comes from and how firm it is. Most rows of a file say the same, and share one object: a large country
 * has millions of rows.
 *
 * @param file that holds the row, relative to the data folder, with {@code /}; empty for what no row says
 * @param cutoff the day on which the figure was closed
 * @param published whether it may be published; where not, it counts as not there
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

    /** The same without the note, which could tell the value. */
    public Provenance withoutNote() {
        return note.isEmpty() ? this : new Provenance(file, status, cutoff, published, definitionVersion, source, "");
    }
}
