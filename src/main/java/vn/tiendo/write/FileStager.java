package vn.tiendo.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.write.SiteWriter.Content;

/**
 * Writes one file after the other and takes its checksum. A file that fits the buffer reaches the disk in one piece, a
 * longer one as it comes. The buffer serves every file in turn; for one thread at a time.
 *
 * <p>A file of which the former site has the same is not written but given a second name: that is several times as
 * fast, and leaves its date as it was. Nobody ever writes into a published file, so the two never part.
 */
final class FileStager {

    private static final int FIRST_LENGTH = 1 << 16;
    private static final int GREATEST_LENGTH = 1 << 20;

    private final Disk disk;
    private final CRC32C checksum = new CRC32C();
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
     */
    record Staged(long bytes, String checksum) {}

    Staged write(Path path, Optional<FormerFile> former, Content content) throws IOException {
        checksum.reset();
        Output out = new Output(path);
        try {
            content.writeTo(out);
            return out.finish(former);
        } finally {
            out.closeFile();
        }
    }

    static String checksumOf(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        long length;
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
            length = in.transferTo(OutputStream.nullOutputStream());
        }
        return text(checksum, length);
    }

    private static String text(CRC32C checksum, long length) {
        return HexFormat.of().toHexDigits((int) checksum.getValue()) + "-" + length;
    }

    /** One file on its way through the buffer. Closing it does nothing: the content leaves it open. */
    private final class Output extends OutputStream {

        private final Path path;
        private @Nullable OutputStream file;
        private int buffered;
        private long written;

        Output(Path path) {
            this.path = path;
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
            checksum.update(buffer, 0, buffered);
            writeBuffer();
        }

        private void writeBuffer() throws IOException {
            OutputStream out = file;
            if (out == null) {
                out = disk.createFile(path);
                file = out;
            }
            out.write(buffer, 0, buffered);
            written += buffered;
            buffered = 0;
        }

        Staged finish(Optional<FormerFile> former) throws IOException {
            checksum.update(buffer, 0, buffered);
            long length = written + buffered;
            Staged staged = new Staged(length, text(checksum, length));
            boolean linked = file == null
                    && former.isPresent()
                    && former.get().checksum().equals(staged.checksum())
                    && hasBufferedBytes(former.get().path())
                    && disk.link(former.get().path(), path);
            if (!linked) {
                writeBuffer();
            }
            return staged;
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
