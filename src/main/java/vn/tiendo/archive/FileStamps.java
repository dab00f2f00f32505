package vn.tiendo.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of each file of a bag: its number, its size, its times. These change whenever the file
 * does. One of them is the time when the file's state last changed: nobody but the system can set that, while anyone
 * who changes a file can set its size and time of writing.
 */
final class FileStamps {

    /** The clock of the machine, by which its file systems stamp files. */
    static final InstantSource CLOCK = InstantSource.system();

    /** No file system has coarser times: a file that is older than this gets another time if it changes again. */
    private static final Duration COARSEST_TICK = Duration.ofSeconds(2);

    private static final List<String> NAMES = List.of("ctime", "dev", "ino", "lastModifiedTime", "size");
    private static final String ATTRIBUTES = "unix:" + String.join(",", NAMES);

    private final Map<String, Path> places;
    private final Map<String, String> stamps;
    private final boolean settled;

    private FileStamps(Map<String, Path> places, Map<String, String> stamps, boolean settled) {
        this.places = places;
        this.stamps = stamps;
        this.settled = settled;
    }

    /**
     * Takes the stamps; empty if the file system does not say when a file's state changed.
     *
     * @param now what the clock says before any stamp is taken
     */
    static Optional<FileStamps> of(FolderBag bag, Instant now) throws IOException {
        if (!bag.folder().getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        Instant settledBefore = now.minus(COARSEST_TICK);
        SortedMap<String, String> stamps = new TreeMap<>();
        boolean settled = true;
        for (Map.Entry<String, Path> place : bag.places().entrySet()) {
            Map<String, Object> attributes = attributes(place.getValue());
            stamps.put(place.getKey(), text(attributes));
            settled &= attributes.get("ctime") instanceof FileTime changed
                    && changed.toInstant().isBefore(settledBefore);
        }
        return Optional.of(new FileStamps(bag.places(), stamps, settled));
    }

    private static Map<String, Object> attributes(Path file) throws IOException {
        return Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    private static String text(Map<String, Object> attributes) {
        StringBuilder text = new StringBuilder();
        for (String name : NAMES) {
            Object value = attributes.get(name);
            text.append(value instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : value)
                    .append(' ');
        }
        return text.toString();
    }

    /** Whether a file still has its stamp. */
    boolean hold(String path) throws IOException {
        Path place = places.get(path);
        return place != null && text(attributes(place)).equals(stamps.get(path));
    }

    /** Whether all files still have their stamps. */
    boolean hold() throws IOException {
        for (String path : stamps.keySet()) {
            if (!hold(path)) {
                return false;
            }
        }
        return true;
    }

    /** Whether any change after these were taken would show in them. */
    boolean areSettled() {
        return settled;
    }

    /** One hash over all of them. */
    String digest() {
        MessageDigest digest = Sha512.digest();
        stamps.forEach((path, stamp) -> digest.update((path + '\n' + stamp + '\n').getBytes(StandardCharsets.UTF_8)));
        return Sha512.text(digest);
    }
}
