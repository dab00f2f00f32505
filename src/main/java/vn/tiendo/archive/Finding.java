package vn.tiendo.archive;

/**
 * One thing that is wrong with an archive.
 *
 * @param bag the name of the bag; empty for the archive as a whole
 * @param path the file in the bag, or in the archive
 * @param detail what else the message names: another path, a line number; may be empty
 */
public record Finding(FindingKind kind, String bag, String path, String detail) implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
        int byBag = bag.compareTo(other.bag);
        int byPath = byBag != 0 ? byBag : path.compareTo(other.path);
        int byKind = byPath != 0 ? byPath : kind.compareTo(other.kind);
        return byKind != 0 ? byKind : detail.compareTo(other.detail);
    }
}
