package vn.tiendo.model;

import java.util.List;
import java.util.Optional;

/**
 * What was published before.
 *
 * @param snapshots in order
 * @param revisions from each snapshot to the next, and from the last to today
 * @param names of what these tell of and today's data no longer have
 * @param frozen the name of the snapshot that the site itself becomes; empty for today's site
 * @param lastHash the hash that stands for all snapshots; empty if there is none
 */
public record PublicationHistory(
        List<PublishedSnapshot> snapshots,
        List<Revision> revisions,
        FormerNames names,
        Optional<String> frozen,
        String lastHash) {

    /** Nothing was published before. */
    public static final PublicationHistory NONE =
            new PublicationHistory(List.of(), List.of(), FormerNames.NONE, Optional.empty(), "");

    public PublicationHistory {
        snapshots = List.copyOf(snapshots);
        revisions = List.copyOf(revisions);
    }

    /** The history for a site that is itself a snapshot: it does not mention others. */
    public static PublicationHistory frozen(String name) {
        return new PublicationHistory(List.of(), List.of(), FormerNames.NONE, Optional.of(name), "");
    }
}
