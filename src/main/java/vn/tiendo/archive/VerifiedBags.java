package vn.tiendo.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Remembers, for the person who runs the program, which bags were read whole and agreed with the chain, and what the
 * file system said of their files then. These notes are in that person's own cache folder: the archive and the site
 * must not vouch for themselves, since whoever can write there can write anything.
 */
public final class VerifiedBags {

    /** Remembers nothing. */
    public static final VerifiedBags NONE = new VerifiedBags(Optional.empty(), FileStamps.CLOCK);

    private static final int LONGEST_NOTE = 200;

    private final Optional<Path> folder;
    private final InstantSource clock;

    private VerifiedBags(Optional<Path> folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** @param clock by which the file system stamps its files */
    static VerifiedBags in(Path folder, InstantSource clock) {
        return new VerifiedBags(Optional.of(folder), clock);
    }

    /**
     * In the cache folder of whoever runs the program.
     *
     * @param cacheHome the value of {@code XDG_CACHE_HOME}, empty if there is none
     * @param home the home folder, empty if it is not known
     * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a>
     */
    public static VerifiedBags ofUser(String cacheHome, String home) {
        return absolute(cacheHome)
                .or(() -> absolute(home).map(place -> place.resolve(".cache")))
                .map(place -> in(place.resolve("tiendo/ban-luu-da-kiem"), FileStamps.CLOCK))
                .orElse(NONE);
    }

    private static Optional<Path> absolute(String path) {
        try {
            return Optional.of(path)
                    .filter(text -> !text.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty(); // a cache is not worth a failure
        }
    }

    /**
     * The note on a bag, with what the file system says of its files now, before any is read.
     *
     * @param tagManifest the hash that the chain has for it; there are no notes on bags outside of chains
     */
    Note note(Optional<String> tagManifest, FolderBag bag) throws IOException {
        Optional<Path> place = folder.flatMap(cache -> tagManifest.map(cache::resolve));
        return new Note(place, place.isEmpty() ? Optional.empty() : FileStamps.of(bag, clock.instant()));
    }

    /** The note on one bag, if the file system allows any. */
    static final class Note {

        private final Optional<Path> place;
        private final Optional<FileStamps> stamps;
        private final boolean ofWholeBag;

        private Note(Optional<Path> place, Optional<FileStamps> stamps) {
            this.place = place;
            this.stamps = stamps;
            this.ofWholeBag = stamps.isPresent() && read().equals(stamps.map(FileStamps::digest));
        }

        private Optional<String> read() {
            try {
                return place.isPresent()
                                && Files.isRegularFile(place.get(), LinkOption.NOFOLLOW_LINKS)
                                && Files.size(place.get()) <= LONGEST_NOTE
                        ? Optional.of(Files.readString(place.get(), StandardCharsets.ISO_8859_1)
                                .strip())
                        : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        /** Whether the note says that the bag was whole, with files that have not changed since. */
        boolean isOfWholeBag() {
            return ofWholeBag;
        }

        /** Whether a file is unchanged since this note was made. */
        boolean stillHolds(String path) throws IOException {
            return stamps.isPresent() && stamps.get().hold(path);
        }

        /**
         * Notes that the whole bag was read since this note was made, and had the right hashes. If that cannot be
         * noted, or a file has changed within the last two seconds, the bag will be hashed again next time.
         */
        void write() throws IOException {
            if (place.isEmpty()
                    || stamps.isEmpty()
                    || !stamps.get().areSettled()
                    || !stamps.get().hold()) {
                return;
            }
            try {
                Path folder = Files.createDirectories(place.get().getParent());
                Path written = Files.createTempFile(folder, "", "");
                try {
                    Files.writeString(written, stamps.get().digest() + "\n", StandardCharsets.US_ASCII);
                    Files.move(written, place.get(), StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(written);
                }
            } catch (IOException e) {
                return; // a full disk is no FileSystemException
            }
        }
    }
}
