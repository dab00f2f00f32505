package vn.tiendo.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A disk on which one step fails, once or from then on. */
final class FaultyDisk implements Disk {

    private final Disk disk = new RealDisk();
    private final int failing;
    private final boolean lasting;
    private int steps;

    /** @param failing the number of the step that fails, from 1 @param lasting whether every later one fails too */
    FaultyDisk(int failing, boolean lasting) {
        this.failing = failing;
        this.lasting = lasting;
    }

    int steps() {
        return steps;
    }

    private void step() throws IOException {
        steps++;
        if (steps == failing || lasting && steps > failing) {
            throw new IOException("step " + steps + " fails");
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        disk.createFolder(folder);
    }

    @Override
    public OutputStream createFile(Path file) throws IOException {
        step();
        return new FilterOutputStream(disk.createFile(file)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length / 2);
                step();
                out.write(bytes, offset + length / 2, length - length / 2);
            }

            @Override
            public void close() throws IOException {
                super.close();
                step();
            }
        };
    }

    @Override
    public void rename(Path folder, Path newName) throws IOException {
        step();
        disk.rename(folder, newName);
    }

    @Override
    public boolean link(Path file, Path secondName) throws IOException {
        step();
        return disk.link(file, secondName);
    }

    @Override
    public void copy(Path file, Path target) throws IOException {
        step();
        disk.copy(file, target);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        disk.delete(path);
    }
}
