package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.build.BuildFailure.Reason;

/** The room on a folder's disk; if it does not suffice, says how much there was and how much is needed. */
final class DiskSpace {

    private static final long MEGABYTE = 1_000_000;

    /** What Linux, macOS and Windows say. */
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    private final Path folder;
    private final long before;

    private DiskSpace(Path folder, long before) {
        this.folder = folder;
        this.before = before;
    }

    /** @param folder need not exist yet */
    static DiskSpace of(Path folder) throws IOException {
        return new DiskSpace(folder, free(folder));
    }

    private static long free(Path folder) throws IOException {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return Files.getFileStore(existing).getUsableSpace();
    }

    /**
     * Call it after writing has failed, before the written files are deleted: from the room that they took it estimates
     * how much is needed for all.
     *
     * @param done how many files were written
     * @param all how many there would be
     * @throws BuildFailure if the disk is full
     */
    void explain(IOException failure, int done, int all) throws BuildFailure, IOException {
        String message = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        if (message == null || FULL.stream().noneMatch(message::contains)) {
            return;
        }
        long written = before - free(folder);
        long free = before / MEGABYTE;
        long needed = (long) Math.ceil((double) written / MEGABYTE * all / Math.max(1, done));
        throw new BuildFailure(
                failure,
                Reason.DISK_FULL,
                folder.toString(),
                Long.toString(Math.max(free + 1, needed)),
                Long.toString(free));
    }
}
