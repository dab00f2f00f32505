package vn.tiendo.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code cau-hinh.yaml} says about the archive, so that it is noticed if parts of it vanish altogether.
 *
 * @param notedHash the hash of a line of the chain that somebody has noted, or its beginning
 * @param confidentialElsewhere the beginnings of the hashes of confidential bags that are kept elsewhere
 */
public record ArchiveSettings(Optional<String> notedHash, List<String> confidentialElsewhere) {

    /** The archive's settings if nothing is set. */
    public static final ArchiveSettings NONE = new ArchiveSettings(Optional.empty(), List.of());

    public ArchiveSettings {
        confidentialElsewhere = List.copyOf(confidentialElsewhere);
    }
}
