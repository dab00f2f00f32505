package vn.tiendo.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.folder.FileContent;

/**
 * Writes one file after another and computes its checksum. A file that fits into the buffer is written in one piece, a
 * longer one piece by piece. All files use the same buffer; for one thread at a time.
 *
 * <p>If the former site has the same file, and it fits into the buffer, that gets a second name instead: this is several
 * times as fast, and keeps its date. Nobody ever writes into a published file, so both names keep the same content.
 *
 * <p>Meanwhile it collects what pages link to.
 */
final class FileStager {

    private static final int FIRST_LENGTH = 1 << 16;
    private static final int GREATEST_LENGTH = 1 << 20;

    private final Disk disk;
    private final Checksum checksum = new Checksum();
    private final PageLinks links = new PageLinks();
    private byte[] buffer = new byte[FIRST_LENGTH];

    FileStager(Disk disk) {
        this.disk = disk;
    }

    /**
     * A file of the former site.
     *
     * @param checksum as in its manifest
     */
    record FormerFile(Path path, String checksum) {}

    /**
     * A written file.
     *
     * @param checksum as in the manifest
     * @param mended whether the former site should have had the same, but it had been edited or torn
     */
    record Staged(long bytes, String checksum, boolean mended) {}

    /**
     * @param folder the staging folder
     * @param path of the file in it
     */
    Staged write(Path folder, String path, Optional<FormerFile> former, FileContent content) throws IOException {
        checksum.reset();
        Output out = new Output(folder.resolve(path), path);
        if (out.page) {
            links.beginPage(path);
        }
        try {
            content.writeTo(out);
            return out.finish(former);
        } finally {
            out.closeFile();
        }
    }

    /** The links of the pages written so far. */
    PageLinks links() {
        return links;
    }

    /** One file passing through the buffer. Closing it does nothing, since content leaves its stream open. */
    private final class Output extends OutputStream {

        private final Path target;
        private final String path;
        private final boolean page;
        private @Nullable OutputStream file;
        private int buffered;

        Output(Path target, String path) {
            this.target = target;
            this.path = path;
            this.page = SiteCheck.isPage(path);
        }

        @Override
        public void write(int b) throws IOException {
            reserve(1);
            buffer[buffered++] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int done = 0; done < length; ) {
                int piece = Math.min(length - done, GREATEST_LENGTH);
                reserve(piece);
                System.arraycopy(bytes, offset + done, buffer, buffered, piece);
                buffered += piece;
                done += piece;
            }
        }

        /** Makes room: enlarges the buffer, or else writes out its content. */
        private void reserve(int bytes) throws IOException {
            if (buffered + bytes > GREATEST_LENGTH) {
                spill();
            }
            if (buffered + bytes > buffer.length) {
                buffer = Arrays.copyOf(buffer, Math.max(buffered + bytes, 2 * buffer.length));
            }
        }

        private void spill() throws IOException {
            take();
            writeBuffer();
        }

        /** Processes the buffered bytes; every byte of a file comes here once. */
        private void take() throws IOException {
            checksum.update(buffer, buffered);
            if (page) {
                SiteCheck.requireEnd(path, checksum.length());
                links.take(buffer, buffered);
            }
        }

        private void writeBuffer() throws IOException {
            OutputStream out = file;
            if (out == null) {
                out = disk.createFile(target);
                file = out;
            }
            out.write(buffer, 0, buffered);
            buffered = 0;
        }

        Staged finish(Optional<FormerFile> former) throws IOException {
            take();
            String text = checksum.toString();
            boolean unchanged = former.isPresent() && former.get().checksum().equals(text);
            boolean compared = unchanged && file == null;
            boolean whole = compared && hasBufferedBytes(former.get().path());
            if (!whole || !disk.link(former.get().path(), target)) {
                writeBuffer();
            }
            return new Staged(checksum.length(), text, compared && !whole);
        }

        /** Whether the former file still has the bytes of its manifest; somebody may have changed it. */
        private boolean hasBufferedBytes(Path former) throws IOException {
            try (InputStream in = Files.newInputStream(former, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = in.readNBytes(buffered + 1);
                return Arrays.equals(bytes, 0, bytes.length, buffer, 0, buffered);
            } catch (IOException e) {
                return false; // deleted or replaced by a link: a file that cannot be read is written again
            }
        }

        void closeFile() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }
}
