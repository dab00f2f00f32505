package vn.tiendo.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Changes several files of a data folder, all of them or none. It writes new files into a folder beside them; when all
 * of them are on the disk, it renames that folder, and from then on the change is certain: this run or the next one
 * moves each file to its place, a step that can be repeated.
 */
public final class DataUpdate implements Closeable {

    private static final String WORK = ".nhap";
    private static final String LOCK = ".nhap.khoa";

    private final Path data;
    private final Disk disk;
    private final FolderLock lock;

    private DataUpdate(Path data, Disk disk, FolderLock lock) {
        this.data = data;
        this.disk = disk;
        this.lock = lock;
    }

    /**
     * Locks the folder for one change, and completes one that was cut off.
     *
     * @throws LockedFolderException if another import has locked it
     */
    public static DataUpdate begin(Path data) throws IOException {
        return begin(data, PatientDisk.ofThisMachine());
    }

    static DataUpdate begin(Path data, Disk disk) throws IOException {
        Path real = data.toRealPath();
        DataUpdate update = new DataUpdate(real, disk, FolderLock.acquire(real.resolve(LOCK), disk));
        try {
            update.mend();
            return update;
        } catch (IOException e) {
            update.lock.close();
            throw e;
        }
    }

    /**
     * Completes a change that was cut off while it moved files; else does nothing.
     *
     * @return whether there was one
     * @throws LockedFolderException if an import is at work
     * @throws TamperedFileException if no import can have left the files as they are; nothing was touched
     */
    public static boolean finishInterrupted(Path data) throws IOException {
        if (!Files.exists(data.resolve(WORK).resolve("xong"), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        begin(data).close();
        return true;
    }

    /**
     * Creates a copy of the folder as it would be after the change.
     *
     * @param inputs the files of the folder that are read, by path with {@code /}
     * @param changed files that replace these, or are added
     * @return the copy, which exists until this update is closed
     */
    public Path preview(SortedMap<String, Path> inputs, Map<String, byte[]> changed) throws IOException {
        FolderTree.delete(previewFolder(), disk);
        disk.createFolder(work());
        disk.createFolder(previewFolder());
        for (Map.Entry<String, Path> input : inputs.entrySet()) {
            if (!changed.containsKey(input.getKey())) {
                Path copy = createFoldersOf(previewFolder(), input.getKey());
                if (!disk.link(input.getValue(), copy)) {
                    disk.copy(input.getValue(), copy);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : changed.entrySet()) {
            write(previewFolder(), file.getKey(), file.getValue());
        }
        return previewFolder();
    }

    /**
     * Puts the files in their places.
     *
     * @param files by path with {@code /}
     */
    public void publish(SortedMap<String, byte[]> files) throws IOException {
        disk.createFolder(work());
        disk.createFolder(staging());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            disk.force(write(staging(), file.getKey(), file.getValue()));
        }
        disk.rename(staging(), complete());
        finish();
    }

    private void mend() throws IOException {
        ListedPaths.requireFolder(work());
        ListedPaths.requireFolder(complete());
        if (Files.isDirectory(complete(), LinkOption.NOFOLLOW_LINKS)) {
            finish();
        }
        FolderTree.delete(work(), disk);
    }

    /** Checks every name before it moves the first file: anybody may have put files there. */
    private void finish() throws IOException {
        List<String> paths = StagedNames.of(complete(), data);
        for (String path : paths) {
            disk.rename(complete().resolve(path), createFoldersOf(data, path));
        }
        FolderTree.delete(complete(), disk);
    }

    private Path write(Path root, String path, byte[] bytes) throws IOException {
        Path file = createFoldersOf(root, path);
        try (OutputStream out = disk.createFile(file)) {
            out.write(bytes);
        }
        return file;
    }

    private Path createFoldersOf(Path root, String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            disk.createFolder(root.resolve(path.substring(0, slash)));
        }
        return root.resolve(path);
    }

    private Path work() {
        return data.resolve(WORK);
    }

    private Path previewFolder() {
        return work().resolve("xem-truoc");
    }

    private Path staging() {
        return work().resolve("moi");
    }

    /** The name of the folder of staged files once the change is certain. */
    private Path complete() {
        return work().resolve("xong");
    }

    /** Deletes unpublished files; a change that is certain stays for the next run. */
    @Override
    public void close() throws IOException {
        try (lock) {
            if (!Files.exists(complete(), LinkOption.NOFOLLOW_LINKS)) {
                FolderTree.delete(work(), disk);
            }
        }
    }
}
