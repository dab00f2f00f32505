package vn.tiendo.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {

    private static final String LETTERS = "a<ạđ₫…\uD83D\uDE00\uD83D\uDE00\n";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void writesWhatTheJdkWould(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Utf8Writer writer = new Utf8Writer(bytes)) {
            for (int i = 0; i < 200; i++) {
                String piece = piece(random, random.nextInt(1, i % 20 == 0 ? 9000 : 30));
                text.append(piece);
                switch (random.nextInt(4)) {
                    case 0 -> writer.write(piece);
                    case 1 -> writer.append(new StringBuilder("…").append(piece), 1, piece.length() + 1);
                    case 2 -> writer.write(piece.toCharArray());
                    default -> piece.chars().forEach(c -> writeChar(writer, c));
                }
            }
        }

        assertThat(bytes.toByteArray()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Cuts pairs of surrogates in two, and leaves halves alone. */
    private static String piece(SplittableRandom random, int length) {
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < length; i++) {
            piece.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return piece.toString();
    }

    private static void writeChar(Utf8Writer writer, int c) {
        try {
            writer.write(c);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
