package vn.tiendo.deflate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Writes a ZIP file (APPNOTE 6.3.10) with the same bytes everywhere: compressed by our own code, every entry dated 1
 * January 1980, the first day that a ZIP file can state. An entry is held in memory, compressed, until it is whole.
 */
public final class ZipWriter {

    /** The content of an entry, written on request. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything; leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short STORED = 0;
    private static final short DEFLATED = 8;
    private static final short UNIX = 3 << 8;
    private static final int NO_ATTRIBUTES = 0;
    private static final int READABLE_FILE = 0100644 << 16;
    private static final int RUNNABLE_FILE = 0100755 << 16;
    private static final short FIRST_DAY = (1 << 5) | 1;

    private final OutputStream out;
    private final DeflateStream.Workspace workspace = new DeflateStream.Workspace();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private long written;
    private int entries;

    /** @param out left open */
    public ZipWriter(OutputStream out) {
        this.out = out;
    }

    /** An entry compressed in advance, for all files that contain the same one. */
    public static final class Entry {

        private final String name;
        private final long sum;
        private final long size;
        private final byte[] compressed;

        private Entry(String name, long sum, long size, byte[] compressed) {
            this.name = name;
            this.sum = sum;
            this.size = size;
            this.compressed = compressed;
        }

        /** @param name of ASCII letters */
        public static Entry of(String name, Content content) throws IOException {
            return of(name, content, new DeflateStream.Workspace());
        }

        private static Entry of(String name, Content content, DeflateStream.Workspace workspace) throws IOException {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            CRC32 sum = new CRC32();
            CountingStream counted;
            try (DeflateStream deflate = new DeflateStream(compressed, workspace)) {
                counted = new CountingStream(new CheckedOutputStream(deflate, sum));
                content.writeTo(counted);
            }
            return new Entry(name, sum.getValue(), counted.count(), compressed.toByteArray());
        }
    }

    /** @param name of ASCII letters */
    public void add(String name, Content content) throws IOException {
        add(Entry.of(name, content, workspace));
    }

    public void add(Entry entry) throws IOException {
        put(entry.name, DEFLATED, entry.sum, entry.size, entry.compressed, NO_ATTRIBUTES);
    }

    /**
     * Adds a file uncompressed: faster, for files that would hardly become smaller.
     *
     * @param name of ASCII letters
     * @param executable whether to mark it as executable, on systems that know such a mark
     */
    public void store(String name, byte[] content, boolean executable) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        put(name, STORED, sum.getValue(), content.length, content, executable ? RUNNABLE_FILE : READABLE_FILE);
    }

    private void put(String name, short method, long sum, long size, byte[] content, int attributes)
            throws IOException {
        byte[] nameBytes = name.getBytes(StandardCharsets.US_ASCII);
        byte[] facts = facts(method, sum, content.length, size, nameBytes.length);

        directory.write(littleEndian(6)
                .putInt(CENTRAL_HEADER)
                .putShort(attributes == NO_ATTRIBUTES ? VERSION : (short) (UNIX | VERSION))
                .array());
        directory.write(facts);
        // No comment, one disk, attributes, where the local header begins.
        directory.write(littleEndian(14)
                .position(6)
                .putInt(attributes)
                .putInt(Math.toIntExact(written))
                .array());
        directory.write(nameBytes);
        entries++;

        put(littleEndian(4).putInt(LOCAL_HEADER).array());
        put(facts);
        put(nameBytes);
        put(content);
    }

    /** The fields that both headers of an entry share. */
    private static byte[] facts(short method, long sum, int compressed, long size, int nameLength) {
        return littleEndian(26)
                .putShort(VERSION)
                .putShort((short) 0)
                .putShort(method)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt((int) sum)
                .putInt(compressed)
                .putInt(Math.toIntExact(size))
                .putShort((short) nameLength)
                .putShort((short) 0)
                .array();
    }

    /** Writes the directory; add nothing after it. */
    public void finish() throws IOException {
        directory.writeTo(out);
        put(littleEndian(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt(Math.toIntExact(written))
                .array());
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Counts the bytes that pass through. */
    private static final class CountingStream extends OutputStream {

        private final OutputStream out;
        private long count;

        CountingStream(OutputStream out) {
            this.out = out;
        }

        long count() {
            return count;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }
    }
}
