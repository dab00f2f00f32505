package vn.tiendo.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.view.SitePath;

/**
 * The list of the files of a site, each with a checksum (CRC-32C, in hexadecimal digits) and its length in bytes:
 * enough to find torn or edited files. It does not protect against forgery, as the hashes of archives do. It is in the
 * site's folder, and marks that as one that this program may replace; files that it does not list are somebody else's.
 * Its last line is about itself.
 */
public final class SiteManifest {

    /** Its place in the site. */
    public static final String FILE_NAME = ".tiendo-site";

    /** An upper estimate for the length of a line. */
    private static final int LINE_LENGTH = 60;

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{8}-[0-9]+)  (.+)", Pattern.DOTALL);

    private final SortedMap<String, String> checksumByPath;
    private final boolean whole;

    private SiteManifest(SortedMap<String, String> checksumByPath, boolean whole) {
        this.checksumByPath = Collections.unmodifiableSortedMap(checksumByPath);
        this.whole = whole;
    }

    /** @param checksums of each file */
    static SiteManifest of(Map<SitePath, String> checksums) {
        SortedMap<String, String> sorted = new TreeMap<>();
        checksums.forEach((path, checksum) -> sorted.put(path.text(), checksum));
        return new SiteManifest(sorted, true);
    }

    /**
     * Reads the manifest of a site; without one, the result is empty. Malformed lines are skipped; their files then
     * count as foreign.
     *
     * @throws TamperedFileException if it is not a file, or lists a path that no site can have or that leads through a
     *     link
     */
    static SiteManifest ofSite(Path folder) throws IOException {
        return read(folder, folder);
    }

    /**
     * The same for a staged site: its paths must not lead through links in the staging folder, nor in the folder for
     * which they are meant.
     */
    static SiteManifest ofStagedSite(Path staging, Path folder) throws IOException {
        read(staging, folder);
        return ofSite(staging);
    }

    private static SiteManifest read(Path folder, Path target) throws IOException {
        SortedMap<String, String> listed = new TreeMap<>();
        Path file = folder.resolve(FILE_NAME);
        ListedPaths.requireFile(file);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new SiteManifest(listed, true);
        }
        // Paths are ASCII; any other bytes are still some text in this character set.
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        ListedPaths gate = new ListedPaths(file, target);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher matcher = LINE.matcher(lines[i]);
            if (matcher.matches()) {
                String path = matcher.group(2);
                if (!path.equals(FILE_NAME)) {
                    gate.require(path, i + 1, i == lines.length - 1);
                }
                listed.put(path, matcher.group(1));
            }
        }
        String own = listed.remove(FILE_NAME);
        return new SiteManifest(listed, own != null && text.equals(text(listed)));
    }

    /** The text of the file. */
    String toText() {
        return text(checksumByPath);
    }

    private static String text(SortedMap<String, String> checksumByPath) {
        StringBuilder text = new StringBuilder((checksumByPath.size() + 1) * LINE_LENGTH);
        checksumByPath.forEach((path, checksum) -> appendLine(text, checksum, path));
        byte[] lines = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        appendLine(text, Checksum.of(lines), FILE_NAME);
        return text.toString();
    }

    private static void appendLine(StringBuilder text, String checksum, String path) {
        text.append(checksum).append("  ").append(path).append('\n');
    }

    /** The paths of all files, in plain text order. */
    public Set<String> paths() {
        return checksumByPath.keySet();
    }

    /** The checksum and length of a file; empty if the file is not the site's. */
    public Optional<String> checksum(String path) {
        return Optional.ofNullable(checksumByPath.get(path));
    }

    /** Whether the manifest is as it was written: not torn by a power cut, or edited. */
    public boolean isWhole() {
        return whole;
    }
}
