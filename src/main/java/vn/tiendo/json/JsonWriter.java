package vn.tiendo.json;

import java.io.IOException;

/**
 * Writes one JSON text as it goes. The caller keeps names, values and brackets in step; this class sets the commas and
 * escapes. What it writes may also stand inside a {@code <script>} element.
 */
public final class JsonWriter {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

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

    /** A number, {@code true} or {@code false} that is already in JSON's form. */
    public JsonWriter number(CharSequence literal) throws IOException {
        separate();
        out.append(literal);
        needsComma = true;
        return this;
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
            char c = text.charAt(i);
            if (needsEscape(c)) {
                out.append(text, written, i);
                escape(c);
                written = i + 1;
            }
        }
        out.append(written == 0 ? text : text.substring(written));
        out.append('"');
    }

    /** The less-than sign would close a script element, the two separators would break its line. */
    private static boolean needsEscape(char c) {
        return c < ' ' || c == '"' || c == '\\' || c == '<' || c == '\u2028' || c == '\u2029';
    }

    private void escape(char c) throws IOException {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default ->
                out.append("\\u")
                        .append(HEX[c >> 12])
                        .append(HEX[c >> 8 & 15])
                        .append(HEX[c >> 4 & 15])
                        .append(HEX[c & 15]);
        }
    }
}
