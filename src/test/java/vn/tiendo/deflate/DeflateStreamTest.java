package vn.tiendo.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's own reader is the oracle. */
class DeflateStreamTest {

    private static byte[] compressed(byte[] bytes, int piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflateStream(out)) {
            for (int i = 0; i < bytes.length; i += piece) {
                deflate.write(bytes, i, Math.min(piece, bytes.length - i));
            }
        }
        return out.toByteArray();
    }

    private static byte[] restored(byte[] compressed) throws IOException {
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(compressed), new Inflater(true))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 257, 258, 259, 32_768, 131_071, 131_072, 131_073, 700_000})
    void oneByteOverAndOver(int length) throws IOException {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 200);

        byte[] compressed = compressed(bytes, 10_000);

        assertThat(restored(compressed)).isEqualTo(bytes);
        assertThat(compressed.length).isLessThanOrEqualTo(16 + length / 100);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anythingIsRestored(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = new byte[random.nextInt(500_000)];
        int alphabet = 1 << random.nextInt(1, 9);
        int i = 0;
        while (i < bytes.length) {
            if (i > 0 && random.nextInt(4) == 0) {
                int distance = random.nextInt(1, Math.min(i, 40_000) + 1);
                for (int n = random.nextInt(400); n > 0 && i < bytes.length; n--) {
                    bytes[i] = bytes[i - distance];
                    i++;
                }
            } else {
                bytes[i++] = (byte) random.nextInt(alphabet);
            }
        }

        byte[] compressed = compressed(bytes, random.nextInt(1, 100_000));

        assertThat(restored(compressed)).isEqualTo(bytes);
        assertThat(compressed(bytes, 1 << 20)).isEqualTo(compressed);
    }

    @Test
    void theBytesAreAlwaysThese() throws IOException {
        byte[] compressed = compressed("Lạng Sơn, Lạng Sơn, Lạng Sơn".getBytes(StandardCharsets.UTF_8), 5);

        assertThat(restored(compressed)).asString(StandardCharsets.UTF_8).isEqualTo("Lạng Sơn, Lạng Sơn, Lạng Sơn");
        assertThat(compressed).asHexString().isEqualTo("F379B86B615EBA42F0B185793A0AB83800");
    }
}
