package vn.tiendo.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Puts the staged site in the place of the former one by two renames. The names that stand beside the folder are the
 * journal: they say how far a run had come that was cut off.
 */
final class FolderSwap {

    private final OutputFolder folder;
    private final Disk disk;

    FolderSwap(OutputFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Swaps the two.
     *
     * @return whether that was possible; if not, the former site is in its place
     * @throws IOException if the former site had to be left aside; {@link #mend} will put it back
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
            return false; // some program has a file in it open, or it is a mount point
        }
    }

    /** The new site is in its place already: what cannot be deleted now waits for the next build. */
    Optional<Path> deleteFormer() {
        try {
            FolderTree.delete(folder.former(), disk);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(folder.former());
        }
    }

    /** Looks at all that {@link #mend} will go by, so that nothing is touched where any of it is faulty. */
    void requireSound() throws IOException {
        ListedPaths.requireFolder(folder.former());
        if (!exists(folder.path())) {
            SiteManifest.ofSite(folder.former());
        }
    }

    /** Puts back, or clears away, what a run that was cut off has left. */
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
        // Else somebody has made a folder where the former site was, which may be the only one: it stays.
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
