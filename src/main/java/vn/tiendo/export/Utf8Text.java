package vn.tiendo.export;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 on a stream; to be flushed, not closed. */
final class Utf8Text {

    private static final int BUFFER_CHARS = 8192;

    private Utf8Text() {}

    static Writer on(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARS);
    }
}
