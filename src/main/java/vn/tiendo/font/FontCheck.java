package vn.tiendo.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** Looks for damage in the fonts of the jar, before a chart is drawn with letters of the wrong width, or with none. */
public final class FontCheck {

    /** What the words of every OpenType font add up to; its table head holds the word that makes them do so. */
    private static final int SUM = 0xB1B0AFBA;

    private FontCheck() {}

    /** The name of a font that is missing, cut off or changed; empty where all are sound. */
    public static Optional<String> damaged() {
        return List.of(FontFile.REGULAR_FILE, FontFile.BOLD_FILE).stream()
                .filter(name -> !isSound(name))
                .findFirst();
    }

    private static boolean isSound(String name) {
        try (InputStream in = FontCheck.class.getResourceAsStream(name)) {
            return in != null && isSound(in.readAllBytes());
        } catch (IOException e) {
            // The jar was opened to start the program: what cannot be read from it now is damaged.
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
