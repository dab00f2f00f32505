package vn.tiendo.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/** CRC-32C and length of a file as written in a {@link SiteManifest}: {@code c1d04330-1}. For one file at a time. */
final class Checksum {

    private final CRC32C crc = new CRC32C();
    private long length;

    static String of(byte[] bytes) {
        Checksum checksum = new Checksum();
        checksum.update(bytes, bytes.length);
        return checksum.toString();
    }

    static String ofFile(Path file) throws IOException {
        Checksum checksum = new Checksum();
        try (InputStream in =
                new CheckedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), checksum.crc)) {
            checksum.length = in.transferTo(OutputStream.nullOutputStream());
        }
        return checksum.toString();
    }

    /** Whether a file of that length can have the checksum, which contains its length. */
    static boolean fits(String checksum, long length) {
        return checksum.endsWith("-" + length);
    }

    void reset() {
        crc.reset();
        length = 0;
    }

    void update(byte[] bytes, int count) {
        crc.update(bytes, 0, count);
        length += count;
    }

    long length() {
        return length;
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits((int) crc.getValue()) + "-" + length;
    }
}
