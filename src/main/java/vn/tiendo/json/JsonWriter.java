package vn.tiendo.json;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes one JSON text as it goes. The caller keeps names, values and brackets in step; this class sets the commas and
 * escapes. Its output may also be put inside a {@code <script>} element.
 */
public final class JsonWriter {

    private final Appendable out;
    private boolean needsComma;
    private boolean needsLineBreak;

    public JsonWriter(Appendable out) {
        this.out = out;
    }

    public JsonWriter beginObject() throws IOException {
        return open('{');
    }

    public JsonWriter endObject() throws IOException {
        return close('}');
    }

    public JsonWriter beginArray() throws IOException {
        return open('[');
    }

    public JsonWriter endArray() throws IOException {
        return close(']');
    }

    /** A name that is written many times, escaped only once. */
    public record Name(String literal) {

        public static Name of(String name) {
            StringBuilder literal = new StringBuilder();
            try {
                new JsonWriter(literal).name(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Name(literal.toString());
        }
    }

    /** The name of the value that comes next. */
    public JsonWriter name(Name name) throws IOException {
        separate();
        out.append(name.literal());
        needsComma = false;
        return this;
    }

    /** The name of the value that comes next. */
    public JsonWriter name(String name) throws IOException {
        separate();
        quote(name);
        out.append(':');
        needsComma = false;
        return this;
    }

    public JsonWriter value(String text) throws IOException {
        separate();
        quote(text);
        needsComma = true;
        return this;
    }

    public JsonWriter value(long number) throws IOException {
        return number(Long.toString(number));
    }

    public JsonWriter value(boolean truth) throws IOException {
        return number(Boolean.toString(truth));
    }

    /** Writes a number, {@code true} or {@code false} that is already in JSON's form. */
    public JsonWriter number(CharSequence literal) throws IOException {
        separate();
        out.append(literal);
        needsComma = true;
        return this;
    }

    /** Returns where the caller must append a number in JSON's form at once. */
    public Appendable number() throws IOException {
        separate();
        needsComma = true;
        return out;
    }

    /** Puts the next value, name or closing bracket on a line of its own. */
    public JsonWriter onNewLine() {
        needsLineBreak = true;
        return this;
    }

    private JsonWriter open(char bracket) throws IOException {
        separate();
        out.append(bracket);
        needsComma = false;
        return this;
    }

    private JsonWriter close(char bracket) throws IOException {
        breakLine();
        out.append(bracket);
        needsComma = true;
        return this;
    }

    private void separate() throws IOException {
        if (needsComma) {
            out.append(',');
        }
        breakLine();
    }

    private void breakLine() throws IOException {
        if (needsLineBreak) {
            out.append('\n');
            needsLineBreak = false;
        }
    }

    private void quote(String text) throws IOException {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            if (mustBeEscaped(text, i)) {
                out.append(text, written, i);
                escape(text.charAt(i));
                written = i + 1;
            }
        }
        if (written == 0) {
            out.append(text);
        } else {
            out.append(text, written, text.length());
        }
        out.append('"');
    }

    /**
     * Whether JSON requires an escape, or a terminal or web page could misread the character, or it is half of a pair.
     */
    private static boolean mustBeEscaped(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x7F) {
            return c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&';
        }
        if ((c >= '\u00C0' && c < '\u0250') || (c >= '\u1E00' && c < '\u1F00')) {
            return false; // Vietnamese letters, without looking into Unicode's tables
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SURROGATE -> !isPaired(text, index);
            default -> false;
        };
    }

    private static boolean isPaired(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }

    private void escape(char c) throws IOException {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit(c >> shift & 0xF, 16));
                }
            }
        }
    }
}
