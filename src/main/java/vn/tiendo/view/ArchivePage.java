package vn.tiendo.view;

import java.util.List;

/**
 * The page with all publications so far, and what changed between them.
 *
 * @param frozen the statement of a site that is itself a snapshot; empty on today's site
 * @param lastHash the hash that stands for all snapshots; may be empty
 */
public record ArchivePage(
        PageFrame frame, String frozen, List<Snapshot> snapshots, List<RevisionLink> revisions, String lastHash)
        implements PageView {

    public ArchivePage {
        snapshots = List.copyOf(snapshots);
        revisions = List.copyOf(revisions);
    }

    @Override
    public String template() {
        return "archive";
    }

    /**
     * One snapshot.
     *
     * @param anchor its id on the page
     * @param title such as {@code Năm 2024, bản đính chính 1}
     * @param scope whose site it is
     * @param reason of a correction; may be empty
     * @param related the snapshot that it corrects, and the one that corrects it, with a text before each
     * @param files links to open and to check it
     * @param fingerprint the hash that stands for all its files; may be empty
     */
    public record Snapshot(
            String anchor,
            String title,
            String asOf,
            String scope,
            String reason,
            List<Related> related,
            Link open,
            List<Link> files,
            String fingerprint,
            String program) {

        public Snapshot {
            related = List.copyOf(related);
            files = List.copyOf(files);
        }
    }

    /** Another snapshot and its relation to this one. */
    public record Related(String text, Link link) {}

    /** A page of changes, with the number of changes of each kind. */
    public record RevisionLink(Link page, List<String> counts) {

        public RevisionLink {
            counts = List.copyOf(counts);
        }
    }
}
