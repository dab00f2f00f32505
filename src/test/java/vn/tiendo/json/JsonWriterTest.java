package vn.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private final StringWriter text = new StringWriter();
    private final JsonWriter json;

    JsonWriterTest() throws IOException {
        json = new JsonWriter(text);
    }

    @Test
    void setsCommasBetweenMembersAndElementsOnly() throws IOException {
        json.beginObject();
        json.name("ten").value("Hà Nội");
        json.name("so").beginArray().value(1).value(-2).number("3.50").endArray();
        json.name("rong").beginObject().endObject();
        json.name("co").value(true);
        json.endObject();

        assertThat(text).hasToString("{\"ten\":\"Hà Nội\",\"so\":[1,-2,3.50],\"rong\":{},\"co\":true}");
    }

    @Test
    void breaksLinesAfterTheComma() throws IOException {
        json.beginArray();
        json.onNewLine().value("a");
        json.onNewLine().value("b");
        json.onNewLine().endArray();

        assertThat(text).hasToString("[\n\"a\",\n\"b\"\n]");
    }

    @Test
    void breaksLinesInsideEmptyBracketsAndBeforeNames() throws IOException {
        json.beginObject();
        json.onNewLine().name("a").beginArray().onNewLine().endArray();
        json.onNewLine().name("b").value(false);
        json.onNewLine().endObject();

        assertThat(text).hasToString("{\n\"a\":[\n],\n\"b\":false\n}");
    }

    @Test
    void handsEverythingOnWhenTheOutermostBracketCloses() throws IOException {
        text.write("f(");
        json.beginArray().value("x").endArray();
        text.write(");");

        assertThat(text).hasToString("f([\"x\"]);");
    }

    @Test
    void escapesWhatATerminalCouldMisread() throws IOException {
        json.beginObject()
                .name("\u0085\u202E")
                .value("\b\f\u001B\u007F\u00AD\u200B\u2066\uFEFF&")
                .endObject();

        assertThat(text)
                .hasToString("{\"\\u0085\\u202e\":"
                        + "\"\\u0008\\u000c\\u001b\\u007f\\u00ad\\u200b\\u2066\\ufeff\\u0026\"}");
    }

    @Test
    void escapesWhatJsonOrAScriptElementCouldStumbleOver() throws IOException {
        json.beginArray()
                .value("\"\\\n\r\t\u0001</script>\u2028\u2029 – đ \uD83D\uDE00")
                .endArray();

        assertThat(text)
                .hasToString("[\"\\\"\\\\\\n\\r\\t\\u0001\\u003c/script\\u003e\\u2028\\u2029 – đ \uD83D\uDE00\"]");
    }
}
