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
 * Writes one file after the other and takes its checksum. A file that fits the buffer reaches the disk in one piece, a
 * longer one as it comes. The buffer serves every file in turn; for one thread at a time.
 *
 * <p>A file of which the former site has the same is not written but given a second name: that is several times as
 * fast, and leaves its date as it was. Nobody ever writes into a published file, so the two never part.
 *
 * <p>What pages link to is collected on the way.
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
     * @param checksum what its manifest says
     */
    record FormerFile(Path path, String checksum) {}

    /**
     * What was written.
     *
     * @param checksum as in the manifest
     * @param mended whether the former site should have had the same, but had been edited or torn
     */
    record Staged(long bytes, String checksum, boolean mended) {}

    /**
     * @param folder where the new site grows
     * @param path the file's place in it
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

    /** What the pages written so far link to. */
    PageLinks links() {
        return links;
    }

    /** One file on its way through the buffer. Closing it does nothing: the content leaves it open. */
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

        /** Makes room: in a longer buffer, or else by writing out what is there. */
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

        /** Every byte of a file passes here once. */
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

        /** Whether the file still is what its manifest says: somebody may have changed it. */
        private boolean hasBufferedBytes(Path former) throws IOException {
            try (InputStream in = Files.newInputStream(former, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = in.readNBytes(buffered + 1);
                return Arrays.equals(bytes, 0, bytes.length, buffer, 0, buffered);
            } catch (IOException e) {
                return false; // gone, or a link by now: what cannot be read is written anew
            }
        }

        void closeFile() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }
}
