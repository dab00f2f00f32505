package vn.tiendo.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import vn.tiendo.folder.OpenFolder;
import vn.tiendo.folder.Patience;

/** A disk on which renaming and deleting are tried again where a file is in use for a moment. */
final class PatientDisk implements Disk {

    private final Disk disk;
    private final Patience patience;

    PatientDisk(Disk disk, Patience patience) {
        this.disk = disk;
        this.patience = patience;
    }

    /** The disk of this machine. */
    static Disk ofThisMachine() {
        return new PatientDisk(new RealDisk(), Patience.ofThisMachine());
    }

    @Override
    public void rename(OpenFolder folder, Path name, OpenFolder newFolder, Path newName) throws IOException {
        patience.run(() -> disk.rename(folder, name, newFolder, newName));
    }

    @Override
    public void delete(OpenFolder folder, Path name) throws IOException {
        patience.run(() -> disk.delete(folder, name));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
    }

    @Override
    public OutputStream createFile(Path file) throws IOException {
        return disk.createFile(file);
    }

    @Override
    public FileChannel openLock(Path file) throws IOException {
        return disk.openLock(file);
    }

    @Override
    public boolean link(Path file, Path secondName) throws IOException {
        return disk.link(file, secondName);
    }

    @Override
    public void copy(Path file, Path target) throws IOException {
        disk.copy(file, target);
    }

    @Override
    public void force(Path file) throws IOException {
        disk.force(file);
    }
}
