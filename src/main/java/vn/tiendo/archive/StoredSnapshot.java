package vn.tiendo.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A snapshot that lies in the archive, as its own files describe it; whether they still are what they were is another
 * question.
 *
 * @param label its name, or that of the folder that it lies in
 * @param tagManifest the hash that the chain has of it; empty where there is none
 * @param paths of all its files, in plain text order
 */
public record StoredSnapshot(
        String label, Path folder, Optional<SnapshotInfo> info, String tagManifest, SortedSet<String> paths) {

    /** The folders of the payload, and the table of the names that inputs had. */
    public static final String SITE = "site/";

    public static final String INPUTS = "dau-vao/";
    public static final String TEMPLATES = "mau/";
    public static final String TABLES = "chuan-hoa/";
    static final String INPUT_NAMES = "ten-dau-vao.csv";

    static StoredSnapshot read(String label, Path folder, String tagManifest) throws IOException {
        return new StoredSnapshot(
                label,
                folder,
                SnapshotInfo.of(info(folder)),
                tagManifest,
                new TreeSet<>(new FolderBag(folder).sizes().keySet()));
    }

    /** A bag in a folder that is in no archive. */
    public static StoredSnapshot read(Path folder) throws IOException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return read(name == null ? "" : name.toString(), folder, "");
    }

    private static Map<String, String> info(Path folder) throws IOException {
        Path file = folder.resolve(BagPaths.INFO);
        return Files.isRegularFile(file)
                ? BagInfo.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Map.of();
    }

    static Optional<String> readInfo(Path folder, String label) throws IOException {
        return Optional.ofNullable(info(folder).get(label));
    }

    /** The hash over all files of the site, as the bag's own description has it. */
    public Optional<String> siteTree() throws IOException {
        return SnapshotInfo.siteTree(info(folder));
    }

    /** Every table, by name, such as {@code quan-sat}. */
    public Map<String, CanonicalTable> tables() throws IOException {
        String prefix = BagPaths.PAYLOAD + TABLES;
        Map<String, CanonicalTable> tables = new TreeMap<>();
        for (String path : paths) {
            if (path.startsWith(prefix) && path.endsWith(".csv")) {
                tables.put(
                        path.substring(prefix.length(), path.length() - ".csv".length()),
                        CanonicalTable.parse(Files.readString(folder.resolve(path))));
            }
        }
        return tables;
    }

    /** One table; empty where the snapshot has none of that name. */
    public CanonicalTable table(String name) throws IOException {
        String path = BagPaths.PAYLOAD + TABLES + name + ".csv";
        return paths.contains(path)
                ? CanonicalTable.parse(Files.readString(folder.resolve(path)))
                : CanonicalTable.EMPTY;
    }

    /** The place in the bag of a file of the site. */
    public static String inBag(String sitePath) {
        return BagPaths.PAYLOAD + SITE + sitePath;
    }
}
