package vn.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private final StringBuilder text = new StringBuilder();
    private final JsonWriter json = new JsonWriter(text);

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
    void escapesWhatJsonOrAScriptElementCouldStumbleOver() throws IOException {
        json.value("\"\\\n\r\t\u0001</script>\u2028\u2029 – đ \uD83D\uDE00");

        assertThat(text)
                .hasToString("\"\\\"\\\\\\n\\r\\t\\u0001\\u003c/script\\u003e\\u2028\\u2029 – đ \uD83D\uDE00\"");
    }
}
