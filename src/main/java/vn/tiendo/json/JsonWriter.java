package vn.tiendo.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON text, an object or an array, that may also stand inside a {@code <script>} element. Closing the
 * outermost bracket hands everything on to the writer and leaves it open; until then a part waits in a buffer.
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new Escapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private final LineBreaks lineBreaks = new LineBreaks();
    private final JsonGenerator json;

    public JsonWriter(Writer out) throws IOException {
        json = FACTORY.createGenerator(out).setPrettyPrinter(lineBreaks);
    }

    public JsonWriter beginObject() throws IOException {
        json.writeStartObject();
        return this;
    }

    public JsonWriter endObject() throws IOException {
        lineBreaks.beforeNext(json);
        json.writeEndObject();
        return closeIfDone();
    }

    public JsonWriter beginArray() throws IOException {
        json.writeStartArray();
        return this;
    }

    public JsonWriter endArray() throws IOException {
        lineBreaks.beforeNext(json);
        json.writeEndArray();
        return closeIfDone();
    }

    private JsonWriter closeIfDone() throws IOException {
        if (json.getOutputContext().inRoot()) {
            json.close();
        }
        return this;
    }

    /** The name of the value that comes next. */
    public JsonWriter name(String name) throws IOException {
        json.writeFieldName(name);
        return this;
    }

    public JsonWriter value(String text) throws IOException {
        json.writeString(text);
        return this;
    }

    public JsonWriter value(long number) throws IOException {
        json.writeNumber(number);
        return this;
    }

    public JsonWriter value(boolean truth) throws IOException {
        json.writeBoolean(truth);
        return this;
    }

    /** Writes a number that is already in JSON's form. */
    public JsonWriter number(String literal) throws IOException {
        json.writeNumber(literal);
        return this;
    }

    /** Puts the next value, name or closing bracket on a line of its own. */
    public JsonWriter onNewLine() {
        lineBreaks.wanted = true;
        return this;
    }

    /** Line breaks where the caller wants them, after the comma if there is one. */
    private static final class LineBreaks extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1;
        private boolean wanted;

        private void beforeNext(JsonGenerator json) throws IOException {
            if (wanted) {
                json.writeRaw('\n');
                wanted = false;
            }
        }

        @Override
        public void beforeObjectEntries(JsonGenerator json) throws IOException {
            beforeNext(json);
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            json.writeRaw(',');
            beforeNext(json);
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            beforeNext(json);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(',');
            beforeNext(json);
        }
    }

    /** Escapes what JSON requires, and each character that a terminal or web page could misread. */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;
        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            "\b\f<>&\u007F".chars().forEach(c -> ascii[c] = ESCAPE_STANDARD);
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            if ((c >= '\u00C0' && c < '\u0250') || (c >= '\u1E00' && c < '\u1F00')) {
                return null; // Vietnamese letters, without looking into Unicode's tables
            }
            return switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    new SerializedString("\\u" + HexFormat.of().toHexDigits((char) c));
                default -> null;
            };
        }
    }
}
