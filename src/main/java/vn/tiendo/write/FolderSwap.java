package vn.tiendo.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Replaces the former site by the staged one with two renames. The names beside the folder are the journal: they show
 * how far an interrupted run had come.
 */
final class FolderSwap {

    private final OutputFolder folder;
    private final Disk disk;

    FolderSwap(OutputFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Replaces the former site.
     *
     * @return whether that was possible; if not, the former site is in its place
     * @throws IOException if the former site could not be put back; {@link #mend} will do that
     */
    boolean run() throws IOException {
        boolean replaces = exists(folder.path());
        if (exists(folder.former()) || (replaces && !renamed(folder.path(), folder.former()))) {
            return false;
        }
        if (renamed(folder.staging(), folder.path())) {
            return true;
        }
        if (replaces) {
            disk.rename(folder.former(), folder.path());
        }
        return false;
    }

    private boolean renamed(Path path, Path newName) {
        try {
            disk.rename(path, newName);
            return true;
        } catch (IOException e) {
            return false; // a program has opened a file in it, or it is a mount point
        }
    }

    /** The new site is already in place: what cannot be deleted now waits for the next build. */
    Optional<Path> deleteFormer() {
        try {
            FolderTree.delete(folder.former(), disk);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(folder.former());
        }
    }

    /** Checks everything that {@link #mend} will rely on, so that nothing is touched if any of it is faulty. */
    void requireSound() throws IOException {
        ListedPaths.requireFolder(folder.former());
        if (!exists(folder.path())) {
            SiteManifest.ofSite(folder.former());
        }
    }

    /** Puts the former site back, or clears what an interrupted run has left. */
    void mend() throws IOException {
        FolderTree.delete(folder.staging(), disk);
        if (!exists(folder.former())) {
            return;
        }
        if (!exists(folder.path())) {
            disk.rename(folder.former(), folder.path());
        } else if (exists(folder.path().resolve(SiteManifest.FILE_NAME))) {
            deleteFormer();
        }
        // Somebody has created a folder in the place of the former site, which may be the only copy: it stays.
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
