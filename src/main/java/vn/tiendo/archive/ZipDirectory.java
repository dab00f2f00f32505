package vn.tiendo.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The list of files at the end of a ZIP, read by hand: Java's own reader shows neither that a name occurs twice nor
 * that an entry is a link.
 *
 * @param files paths of the files; folders left out
 */
record ZipDirectory(SortedSet<String> files) {

    static final int MOST_FILES = 60_000;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LARGEST_DIRECTORY = 64 << 20;
    private static final int ENCRYPTED = 1;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0xF000;
    private static final Set<Integer> PLAIN_TYPES = Set.of(0, 0x8000, 0x4000);

    /** @throws UnsafeZipException if the file is not a ZIP, or not one that may be read */
    static ZipDirectory read(Path file) throws IOException, UnsafeZipException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer end = end(in);
            int count = Short.toUnsignedInt(end.getShort(10));
            long length = Integer.toUnsignedLong(end.getInt(12));
            long offset = Integer.toUnsignedLong(end.getInt(16));
            if (count > MOST_FILES) {
                throw new UnsafeZipException(FindingKind.TOO_LARGE, "", Integer.toString(MOST_FILES));
            }
            if (length > LARGEST_DIRECTORY || offset + length > in.length()) {
                throw new UnsafeZipException(FindingKind.UNREADABLE_ZIP, "", "");
            }
            return new ZipDirectory(files(bytes(in, offset, (int) length), count));
        }
    }

    private static ByteBuffer end(RandomAccessFile in) throws IOException, UnsafeZipException {
        long from = Math.max(0, in.length() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = bytes(in, from, (int) (in.length() - from));
        for (int at = tail.capacity() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return tail.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new UnsafeZipException(FindingKind.UNREADABLE_ZIP, "", "");
    }

    private static ByteBuffer bytes(RandomAccessFile in, long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.seek(offset);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static SortedSet<String> files(ByteBuffer directory, int count) throws UnsafeZipException {
        SortedSet<String> files = new TreeSet<>();
        Set<String> folded = new TreeSet<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_LENGTH > directory.capacity() || directory.getInt(at) != ENTRY_SIGNATURE) {
                throw new UnsafeZipException(FindingKind.UNREADABLE_ZIP, "", "");
            }
            int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
            int next = at
                    + ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(directory.getShort(at + 30))
                    + Short.toUnsignedInt(directory.getShort(at + 32));
            if (next > directory.capacity()) {
                throw new UnsafeZipException(FindingKind.UNREADABLE_ZIP, "", "");
            }
            String name = name(directory.slice(at + ENTRY_LENGTH, nameLength));
            boolean folder = name.endsWith("/");
            if (!BagPaths.isSafe(folder ? name.substring(0, name.length() - 1) : name) || isLink(directory, at)) {
                throw new UnsafeZipException(FindingKind.UNSAFE_NAME, name, "");
            }
            if ((directory.getShort(at + 8) & ENCRYPTED) != 0) {
                throw new UnsafeZipException(FindingKind.UNREADABLE_ZIP, name, "");
            }
            // Two names that differ in case alone are one file on Windows.
            if (!folded.add(name.toLowerCase(Locale.ROOT))) {
                throw new UnsafeZipException(FindingKind.DUPLICATE_NAME, name, "");
            }
            if (!folder) {
                files.add(name);
            }
            at = next;
        }
        return files;
    }

    private static String name(ByteBuffer bytes) throws UnsafeZipException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new UnsafeZipException(FindingKind.UNREADABLE_ZIP, "", "", e);
        }
    }

    /** Whether the program that made the ZIP says that an entry is something other than a file or folder. */
    private static boolean isLink(ByteBuffer directory, int entry) {
        boolean unix = directory.get(entry + 5) == UNIX;
        int mode = directory.getInt(entry + 38) >>> 16;
        return unix && !PLAIN_TYPES.contains(mode & FILE_TYPE);
    }
}
