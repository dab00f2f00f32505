package vn.tiendo.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/** A snapshot that lies in the archive. Nothing can be read of it that is not as it was. */
public final class StoredSnapshot {

    /** The folders of the payload, and the table of the names that inputs had. */
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

    /** @throws AlteredArchiveException if it is not what it was, as far as can be told without reading all of it */
    static StoredSnapshot read(String label, Path folder, Optional<String> tagManifest, VerifiedBags known)
            throws IOException {
        SealedBag bag = SealedBag.open(label, folder, tagManifest, known);
        Map<String, String> lines =
                bag.hash(BagPaths.INFO).isPresent() ? BagInfo.parse(bag.text(BagPaths.INFO)) : Map.of();
        return new StoredSnapshot(label, folder, bag, lines, tagManifest.orElse(""));
    }

    /**
     * A bag in a folder that is in no archive, held against its own lists.
     *
     * @throws AlteredArchiveException as above
     */
    public static StoredSnapshot read(Path folder) throws IOException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return read(name == null ? "" : name.toString(), folder, Optional.empty(), VerifiedBags.NONE);
    }

    /** Its name, or that of the folder that it lies in. */
    public String label() {
        return label;
    }

    public Path folder() {
        return folder;
    }

    /** What it says of itself; empty if it is no snapshot of this program. */
    public Optional<SnapshotInfo> info() {
        return SnapshotInfo.of(lines);
    }

    /** The hash that the chain has of it; empty where there is none. */
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
     * @throws AlteredArchiveException after the last byte, if they are not what they were
     */
    public void copy(String path, OutputStream out) throws IOException {
        bag.copy(path, out);
    }

    /** Once every file was copied: spares the next build the hashing, as long as the files stay as they are. */
    public void remember() throws IOException {
        bag.remember();
    }

    /** The hash over all files of the site, as the bag's own description has it. */
    public Optional<String> siteTree() {
        return SnapshotInfo.siteTree(lines);
    }

    /** Every table, by name, such as {@code quan-sat}. */
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

    /** One table; empty where the snapshot has none of that name. */
    public CanonicalTable table(String name) throws IOException {
        String path = BagPaths.PAYLOAD + TABLES + name + ".csv";
        return bag.hash(path).isPresent() ? CanonicalTable.parse(bag.text(path)) : CanonicalTable.EMPTY;
    }

    /**
     * The text of a file.
     *
     * @param path in the bag; empty where there is no such file
     * @throws AlteredArchiveException if it is not what it was
     */
    public Optional<String> text(String path) throws IOException {
        return bag.hash(path).isPresent() ? Optional.of(bag.text(path)) : Optional.empty();
    }

    /** The place in the bag of a template that the site was made with, and that was not built in. */
    public static String template(String name) {
        return BagPaths.PAYLOAD + TEMPLATES + name;
    }

    /** The place in the bag of a file of the site. */
    public static String inBag(String sitePath) {
        return BagPaths.PAYLOAD + SITE + sitePath;
    }
}
