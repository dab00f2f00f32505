package vn.tiendo.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code cau-hinh.yaml} says of the archive, so that what is gone from it altogether is missed.
 *
 * @param notedHash the hash of a line of the chain that somebody has noted, or how it begins
 * @param confidentialElsewhere how the hashes begin of confidential bags that are kept in another place
 */
public record ArchiveSettings(Optional<String> notedHash, List<String> confidentialElsewhere) {

    /** What holds where nothing is set. */
    public static final ArchiveSettings NONE = new ArchiveSettings(Optional.empty(), List.of());

    public ArchiveSettings {
        confidentialElsewhere = List.copyOf(confidentialElsewhere);
    }
}
