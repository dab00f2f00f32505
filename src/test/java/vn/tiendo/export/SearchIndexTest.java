package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.SearchEntry;
import vn.tiendo.plan.SitePath;

class SearchIndexTest {

    private static String text(Download download) throws IOException {
        StringWriter text = new StringWriter();
        download.content().writeTo(text);
        return text.toString();
    }

    @Test
    void theSearchIndexIsAScriptThatSetsOneVariable() throws IOException {
        Download index = SearchIndex.of(List.of(
                new SearchEntry("Huyện \"A\" </script>", "Tỉnh\u2028B", SitePath.of("don-vi/A.html")),
                new SearchEntry("Xã C", "", SitePath.of("don-vi/C.html"))));

        assertThat(index.path().text()).isEqualTo("tai-san/chi-muc.js");
        assertThat(text(index))
                .startsWith("var chiMuc = [")
                .endsWith("];\n")
                .contains("\"Huyện \\\"A\\\"", "[\"Xã C\",\"\",\"don-vi/C.html\"]")
                .doesNotContain("</script>", "\u2028");
    }
}
