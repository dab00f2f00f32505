package vn.tiendo.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.plan.SitePath;

/**
 * The list of the files of a site, each with a checksum (CRC-32C, in hexadecimal digits) and its length in bytes: enough
 * to find what was torn or edited since. Proof against forgery is for archives, which have hashes. It stands in the
 * site and marks the folder as one that this program may replace; what it does not list is somebody else's.
 */
public final class SiteManifest {

    /** Its place in the site. */
    public static final String FILE_NAME = ".tiendo-site";

    /** What a line is long, or more. */
    private static final int LINE_LENGTH = 60;

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{8}-[0-9]+)  (.+)");

    private final SortedMap<String, String> checksumByPath;

    private SiteManifest(SortedMap<String, String> checksumByPath) {
        this.checksumByPath = Collections.unmodifiableSortedMap(checksumByPath);
    }

    /** @param checksums of each file */
    static SiteManifest of(Map<SitePath, String> checksums) {
        SortedMap<String, String> sorted = new TreeMap<>();
        checksums.forEach((path, checksum) -> sorted.put(path.text(), checksum));
        return new SiteManifest(sorted);
    }

    /**
     * Reads the manifest of a site; without one, it lists nothing. A line that is none is passed over, so that the file
     * it meant counts as foreign.
     */
    public static SiteManifest ofSite(Path folder) throws IOException {
        SortedMap<String, String> listed = new TreeMap<>();
        Path file = folder.resolve(FILE_NAME);
        if (Files.exists(file)) {
            // Paths are ASCII; whatever else stands there is at least some text in this character set.
            for (String line :
                    Files.readString(file, StandardCharsets.ISO_8859_1).split("\n")) {
                Matcher matcher = LINE.matcher(line);
                if (matcher.matches()) {
                    listed.put(matcher.group(2), matcher.group(1));
                }
            }
        }
        return new SiteManifest(listed);
    }

    /** The text of the file. */
    String toText() {
        StringBuilder text = new StringBuilder(checksumByPath.size() * LINE_LENGTH);
        checksumByPath.forEach((path, checksum) ->
                text.append(checksum).append("  ").append(path).append('\n'));
        return text.toString();
    }

    /** The path of every file, in plain text order. */
    public Set<String> paths() {
        return checksumByPath.keySet();
    }

    /** The checksum and length of a file; empty if it is not the site's. */
    public Optional<String> checksum(String path) {
        return Optional.ofNullable(checksumByPath.get(path));
    }
}
