package vn.tiendo.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/** A snapshot in the archive. Nothing can be read from it that has been altered. */
public final class StoredSnapshot {

    /** The folders of the payload, and the table of the original names of inputs. */
    public static final String SITE = "site/";

    public static final String INPUTS = "dau-vao/";
    public static final String TEMPLATES = "mau/";
    public static final String TABLES = "chuan-hoa/";
    static final String INPUT_NAMES = "ten-dau-vao.csv";

    private final String label;
    private final Path folder;
    private final SealedBag bag;
    private final Map<String, String> lines;
    private final String tagManifest;

    private StoredSnapshot(String label, Path folder, SealedBag bag, Map<String, String> lines, String tagManifest) {
        this.label = label;
        this.folder = folder;
        this.bag = bag;
        this.lines = lines;
        this.tagManifest = tagManifest;
    }

    /** @throws AlteredArchiveException if it was altered, as far as can be seen without reading all of it */
    static StoredSnapshot read(String label, Path folder, Optional<String> tagManifest, VerifiedBags known)
            throws IOException {
        SealedBag bag = SealedBag.open(label, folder, tagManifest, known);
        Map<String, String> lines =
                bag.hash(BagPaths.INFO).isPresent() ? BagInfo.parse(bag.text(BagPaths.INFO)) : Map.of();
        return new StoredSnapshot(label, folder, bag, lines, tagManifest.orElse(""));
    }

    /**
     * A bag in a folder outside any archive, checked against its own lists.
     *
     * @throws AlteredArchiveException if it was altered, as far as can be seen without reading all of it
     */
    public static StoredSnapshot read(Path folder) throws IOException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return read(name == null ? "" : name.toString(), folder, Optional.empty(), VerifiedBags.NONE);
    }

    /** Its name, or that of its folder. */
    public String label() {
        return label;
    }

    public Path folder() {
        return folder;
    }

    /** What it says of itself; empty if this program did not make it. */
    public Optional<SnapshotInfo> info() {
        return SnapshotInfo.of(lines);
    }

    /** The hash that the chain has for it; empty if there is none. */
    public String tagManifest() {
        return tagManifest;
    }

    /** The paths of all its files, in plain text order. */
    public SortedSet<String> paths() {
        return bag.paths();
    }

    /**
     * Copies one of its files.
     *
     * @throws AlteredArchiveException after the last byte, if the file was altered
     */
    public void copy(String path, OutputStream out) throws IOException {
        bag.copy(path, out);
    }

    /**
     * Notes that every file was read and had the right hash; the next build need not hash files that have not changed
     * since.
     */
    public void remember() throws IOException {
        bag.remember();
    }

    /** The hash over all files of the site, as the bag's own description states it. */
    public Optional<String> siteTree() {
        return SnapshotInfo.siteTree(lines);
    }

    /** All tables by name, such as {@code quan-sat}. */
    public Map<String, CanonicalTable> tables() throws IOException {
        String prefix = BagPaths.PAYLOAD + TABLES;
        Map<String, CanonicalTable> tables = new TreeMap<>();
        for (String path : paths()) {
            if (path.startsWith(prefix) && path.endsWith(".csv")) {
                tables.put(
                        path.substring(prefix.length(), path.length() - ".csv".length()),
                        CanonicalTable.parse(bag.text(path)));
            }
        }
        return tables;
    }

    /** One table; empty if the snapshot has none of that name. */
    public CanonicalTable table(String name) throws IOException {
        String path = BagPaths.PAYLOAD + TABLES + name + ".csv";
        return bag.hash(path).isPresent() ? CanonicalTable.parse(bag.text(path)) : CanonicalTable.EMPTY;
    }

    /**
     * The text of a file; empty if there is no such file.
     *
     * @param path in the bag
     * @throws AlteredArchiveException if the file was altered
     */
    public Optional<String> text(String path) throws IOException {
        return bag.hash(path).isPresent() ? Optional.of(bag.text(path)) : Optional.empty();
    }

    /** The place in the bag of one of the user's own templates. */
    public static String template(String name) {
        return BagPaths.PAYLOAD + TEMPLATES + name;
    }

    /** The place in the bag of a file of the site. */
    public static String inBag(String sitePath) {
        return BagPaths.PAYLOAD + SITE + sitePath;
    }
}
