package vn.tiendo.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is held open: all operations stay in it, even if somebody meanwhile replaces it or a folder above it by
 * a link. No link in it is ever followed. Where the platform cannot hold a folder open, its real path is compared
 * before each step instead.
 */
public final class OpenFolder implements Closeable {

    private final Path path;
    private final Path realPath;
    private final DirectoryStream<Path> stream;
    private final @Nullable SecureDirectoryStream<Path> secure;

    private OpenFolder(Path path, Path realPath, DirectoryStream<Path> stream, boolean mayHold) {
        this.path = path;
        this.realPath = realPath;
        this.stream = stream;
        this.secure = mayHold && stream instanceof SecureDirectoryStream<Path> held ? held : null;
    }

    /**
     * Opens a folder; links above it are followed.
     *
     * @throws NotDirectoryException if it is a link or not a folder
     */
    public static OpenFolder of(Path folder) throws IOException {
        return of(folder, true);
    }

    /** Opens the folder that contains a file or folder, which need not exist yet. */
    public static OpenFolder above(Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new NotDirectoryException(path.toString());
        }
        return of(parent);
    }

    /** @param mayHold whether to hold it open, if the platform can */
    @SuppressWarnings("StreamResourceLeak") // it is closed with this folder
    static OpenFolder of(Path folder, boolean mayHold) throws IOException {
        BasicFileAttributes standing = requireFolder(folder);
        OpenFolder open = new OpenFolder(folder, folder.toRealPath(), Files.newDirectoryStream(folder), mayHold);
        try {
            open.requireToBe(standing);
            return open;
        } catch (IOException e) {
            open.close();
            throw e;
        }
    }

    private static BasicFileAttributes requireFolder(Path folder) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isDirectory()) {
            throw new NotDirectoryException(folder.toString());
        }
        return attributes;
    }

    /** Between looking and opening, somebody may have put a link there. */
    private void requireToBe(BasicFileAttributes standing) throws IOException {
        if (secure != null) {
            BasicFileAttributes opened =
                    secure.getFileAttributeView(BasicFileAttributeView.class).readAttributes();
            if (!Objects.equals(opened.fileKey(), standing.fileKey())) {
                throw new NotDirectoryException(path.toString());
            }
        }
    }

    /**
     * Opens a folder in this one.
     *
     * @throws NotDirectoryException if it is a link or not a folder
     */
    @SuppressWarnings("StreamResourceLeak") // it is closed with that folder
    public OpenFolder folder(Path name) throws IOException {
        Path below = path.resolve(name);
        Path realBelow = realPath.resolve(name);
        if (secure == null) {
            requireToBeHere();
            requireFolder(below);
            if (!below.toRealPath().equals(realBelow)) {
                throw new NotDirectoryException(below.toString());
            }
            return new OpenFolder(below, realBelow, Files.newDirectoryStream(below), false);
        }
        if (!isFolder(name)) {
            throw exists(name)
                    ? new NotDirectoryException(below.toString())
                    : new NoSuchFileException(below.toString());
        }
        return new OpenFolder(below, realBelow, secure.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS), true);
    }

    /** Where the folder was when it was opened. */
    public Path path() {
        return path;
    }

    /** The names of its entries, sorted. */
    public List<Path> names() throws IOException {
        Path itself = path.getFileSystem().getPath(".");
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = secure == null
                ? Files.newDirectoryStream(requireToBeHere())
                : secure.newDirectoryStream(itself, LinkOption.NOFOLLOW_LINKS)) {
            entries.forEach(entry -> names.add(entry.getFileName()));
        }
        Collections.sort(names);
        return names;
    }

    public boolean exists(Path name) throws IOException {
        return attributes(name).isPresent();
    }

    /** Whether it has a folder of that name; a link to a folder does not count. */
    public boolean isFolder(Path name) throws IOException {
        return attributes(name).filter(BasicFileAttributes::isDirectory).isPresent();
    }

    /** Attributes of a file, a folder or a link itself; empty if nothing has that name. */
    public Optional<BasicFileAttributes> attributes(Path name) throws IOException {
        try {
            return Optional.of(
                    secure == null
                            ? Files.readAttributes(
                                    requireToBeHere().resolve(name),
                                    BasicFileAttributes.class,
                                    LinkOption.NOFOLLOW_LINKS)
                            : secure.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                                    .readAttributes());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Deletes a file, a link itself or an empty folder. */
    public void delete(Path name) throws IOException {
        if (secure == null) {
            Files.delete(requireToBeHere().resolve(name));
        } else if (isFolder(name)) {
            secure.deleteDirectory(name);
        } else {
            secure.deleteFile(name);
        }
    }

    /** A way to delete one file, link or empty folder. */
    @FunctionalInterface
    public interface Deletion {
        void delete(OpenFolder folder, Path name) throws IOException;
    }

    /**
     * Deletes a file, a link itself or a folder with everything in it, deepest entries first; never the target of a
     * link.
     */
    public void deleteWithAll(Path name, Deletion deletion) throws IOException {
        if (isFolder(name)) {
            try (OpenFolder below = folder(name)) {
                for (Path entry : below.names()) {
                    below.deleteWithAll(entry, deletion);
                }
            }
        }
        deletion.delete(this, name);
    }

    /**
     * Renames a file, a link itself or a folder with its content, in one step on the same volume. Replaces a file or
     * link that has the new name.
     */
    public void move(Path name, OpenFolder target, Path newName) throws IOException {
        if (secure == null || target.secure == null) {
            Files.move(
                    requireToBeHere().resolve(name),
                    target.requireToBeHere().resolve(newName),
                    StandardCopyOption.ATOMIC_MOVE);
        } else {
            secure.move(name, target.secure, newName);
        }
    }

    private Path requireToBeHere() throws IOException {
        if (!path.toRealPath().equals(realPath)) {
            throw new NotDirectoryException(path.toString());
        }
        return path;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
