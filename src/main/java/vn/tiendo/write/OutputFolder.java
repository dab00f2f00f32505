package vn.tiendo.write;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import vn.tiendo.write.RefusedFolderException.Reason;

/**
 * A folder that a site may be written to, with the names beside it that a build uses. Its own path may lead through
 * links, but it is none itself.
 */
record OutputFolder(Path path) {

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
        if (real.getParent() == null || real.equals(real(home.toAbsolutePath().normalize()))) {
            throw new RefusedFolderException(Reason.TOO_HIGH, folder);
        }
        for (Path input : inputs) {
            Path realInput = real(input.toAbsolutePath().normalize());
            if (real.startsWith(realInput) || realInput.startsWith(real)) {
                throw new RefusedFolderException(Reason.HOLDS_INPUT, folder);
            }
        }
        if (Files.exists(real)) {
            if (!Files.isDirectory(real)) {
                throw new RefusedFolderException(Reason.NOT_A_FOLDER, folder);
            }
            if (!Files.isRegularFile(real.resolve(SiteManifest.FILE_NAME), LinkOption.NOFOLLOW_LINKS)
                    && holdsFiles(real)) {
                throw new RefusedFolderException(Reason.FOREIGN_FILES, folder);
            }
        }
        return new OutputFolder(real);
    }

    /** The path with every link in it followed, as far as it exists. */
    private static Path real(Path absolute) throws IOException {
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        return parent == null || name == null ? absolute : real(parent).resolve(name);
    }

    /** Whether there is anything but names with a leading dot, such as {@code .gitkeep}. */
    private static boolean holdsFiles(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, entry -> !isDotName(entry.getFileName().toString()))) {
            return entries.iterator().hasNext();
        }
    }

    static boolean isDotName(String name) {
        return name.startsWith(".");
    }

    /** Where the new site grows. */
    Path staging() {
        return beside(".dang-dung");
    }

    /** Where the former site goes while the new one takes its place. */
    Path former() {
        return beside(".ban-cu");
    }

    Path lock() {
        return beside(".khoa");
    }

    /**
     * Creates the folders above, those not there yet.
     *
     * @return what was created, the highest first
     */
    List<Path> createParents() throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path parent = path.getParent(); parent != null && !Files.exists(parent); parent = parent.getParent()) {
            missing.addFirst(parent);
        }
        for (Path parent : missing) {
            Files.createDirectory(parent);
        }
        return List.copyOf(missing);
    }

    /** Takes back {@link #createParents}. */
    static void deleteParents(List<Path> created) throws IOException {
        for (int i = created.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(created.get(i));
        }
    }

    private Path beside(String ending) {
        return path.resolveSibling("." + path.getFileName() + ending);
    }
}
