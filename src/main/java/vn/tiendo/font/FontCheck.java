package vn.tiendo.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** Checks the fonts in the jar for damage, before a chart is drawn with letters of the wrong width, or with none. */
public final class FontCheck {

    /** The sum of the words of every sound OpenType font; a word in its table head makes it so. */
    private static final int SUM = 0xB1B0AFBA;

    private FontCheck() {}

    /** The name of a font that is missing, cut off or changed; empty if all are sound. */
    public static Optional<String> damaged() {
        return List.of(FontFile.REGULAR_FILE, FontFile.BOLD_FILE).stream()
                .filter(name -> !isSound(name))
                .findFirst();
    }

    private static boolean isSound(String name) {
        try (InputStream in = FontCheck.class.getResourceAsStream(name)) {
            return in != null && isSound(in.readAllBytes());
        } catch (IOException e) {
            // The jar was readable when the program started, so what cannot be read from it now is damaged.
            return false;
        }
    }

    static boolean isSound(byte[] font) {
        ByteBuffer words =
                ByteBuffer.allocate((font.length + 3) / 4 * 4).put(font).rewind();
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum == SUM;
    }
}
