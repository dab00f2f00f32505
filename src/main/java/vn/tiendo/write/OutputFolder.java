package vn.tiendo.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.write.RefusedFolderException.Reason;

/**
 * A folder to which a site may be written, with the names in and beside it that a build uses. Its own path may lead
 * through links, but it is not a link itself.
 *
 * @param renamable whether it can probably be renamed
 */
record OutputFolder(Path path, boolean renamable) {

    private static final String STAGING_WITHIN = ".tiendo.dang-dung";
    private static final String JOURNAL = ".tiendo.nhat-ky";
    private static final String LOCK_WITHIN = ".tiendo.khoa";
    private static final Set<String> WORK_NAMES = Set.of(STAGING_WITHIN, JOURNAL, LOCK_WITHIN);

    /**
     * @param inputs folders that the program reads from
     * @param home the user's home folder
     */
    static OutputFolder check(Path folder, Collection<Path> inputs, Path home) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.isSymbolicLink(absolute)) {
            throw new RefusedFolderException(Reason.SYMBOLIC_LINK, folder);
        }
        Path real = real(absolute);
        Path parent = real.getParent();
        if (parent == null || real.equals(real(home.toAbsolutePath().normalize()))) {
            throw new RefusedFolderException(Reason.TOO_HIGH, folder);
        }
        for (Path input : inputs) {
            Path realInput = real(input.toAbsolutePath().normalize());
            if (real.startsWith(realInput) || realInput.startsWith(real)) {
                throw new RefusedFolderException(Reason.HOLDS_INPUT, folder);
            }
        }
        if (!Files.exists(real)) {
            return new OutputFolder(real, true);
        }
        if (!Files.isDirectory(real)) {
            throw new RefusedFolderException(Reason.NOT_A_FOLDER, folder);
        }
        OutputFolder checked = new OutputFolder(
                real,
                Files.isWritable(parent)
                        && Files.isReadable(parent)
                        && Files.getFileStore(real).equals(Files.getFileStore(parent)));
        if (!checked.isOurs() && holdsFiles(real)) {
            throw new RefusedFolderException(Reason.FOREIGN_FILES, folder);
        }
        if (!Files.isWritable(real)) {
            throw new AccessDeniedException(folder.toString());
        }
        return checked;
    }

    /** Whether a site of this program is there, or was being put there file by file. */
    private boolean isOurs() {
        return Files.exists(path.resolve(SiteManifest.FILE_NAME), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(journal(), LinkOption.NOFOLLOW_LINKS);
    }

    /** The path with all links resolved, as far as it exists. */
    private static Path real(Path absolute) throws IOException {
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        return parent == null || name == null ? absolute : real(parent).resolve(name);
    }

    /** Whether it contains anything but names with a leading dot, such as {@code .gitkeep}. */
    private static boolean holdsFiles(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, entry -> !isDotName(entry.getFileName().toString()))) {
            return entries.iterator().hasNext();
        }
    }

    static boolean isDotName(String name) {
        return name.startsWith(".");
    }

    /** Whether builds use a name in the folder while they work. */
    static boolean isWorkName(String name) {
        return WORK_NAMES.contains(name);
    }

    /** The staging folder, in which the new site is written. */
    Path staging() {
        return renamable ? beside(".dang-dung") : stagingWithin();
    }

    /** The folder from which files of the new site are moved to their places one by one. */
    Path stagingWithin() {
        return path.resolve(STAGING_WITHIN);
    }

    /** The journal, which says that the files in {@link #stagingWithin} are being moved. */
    Path journal() {
        return path.resolve(JOURNAL);
    }

    /** Whether an interrupted or a running build has left anything in or beside a folder. */
    static boolean holdsLeftOvers(Path folder) throws IOException {
        OutputFolder output = new OutputFolder(real(folder.toAbsolutePath().normalize()), true);
        return Stream.of(
                        output.journal(),
                        output.stagingWithin(),
                        output.former(),
                        output.staging(),
                        output.lock(),
                        output.path().resolve(LOCK_WITHIN))
                .anyMatch(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS));
    }

    /** The place of the former site while the new one replaces it. */
    Path former() {
        return beside(".ban-cu");
    }

    Path lock() {
        return renamable ? beside(".khoa") : path.resolve(LOCK_WITHIN);
    }

    /**
     * Creates the missing folders above.
     *
     * @return the created folders, highest first
     */
    List<Path> createParents(Disk disk) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path parent = path.getParent(); parent != null && !Files.exists(parent); parent = parent.getParent()) {
            missing.addFirst(parent);
        }
        for (Path parent : missing) {
            disk.createFolder(parent);
        }
        return List.copyOf(missing);
    }

    /** Undoes {@link #createParents}. */
    static void deleteParents(List<Path> created, Disk disk) throws IOException {
        for (int i = created.size() - 1; i >= 0; i--) {
            if (Files.exists(created.get(i), LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(created.get(i));
            }
        }
    }

    private Path beside(String ending) {
        return path.resolveSibling("." + path.getFileName() + ending);
    }
}
