package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.view.SearchEntry;
import vn.tiendo.view.SitePath;

class SearchIndexTest {

    private static String text(Download download) throws IOException {
        StringWriter text = new StringWriter();
        download.content().writeTo(text);
        return text.toString();
    }

    @Test
    void theSearchIndexIsAScriptThatCallsOneFunction() throws IOException {
        List<Download> scripts = SearchIndex.of(List.of(
                new SearchEntry(
                        "Huyện \"A\" </script>", List.of("Tỉnh\u2028B"), List.of(), SitePath.of("don-vi/A.html")),
                new SearchEntry("Xã C", List.of(), List.of(), SitePath.of("chi-tieu/C.html"))));

        assertThat(scripts).hasSize(1);
        assertThat(scripts.get(0).path().text()).isEqualTo("tai-san/chi-muc.js");
        assertThat(text(scripts.get(0)))
                .startsWith("chiMuc({\"next\":\"\",")
                .endsWith("});\n")
                .contains("0Huyện \\\"A\\\"", "[\"chi-tieu/\",[],[],\"0C 0Xã C\"]")
                .doesNotContain("</script>", "\u2028");
    }

    @Test
    void whatEntriesShareIsWrittenOnce() throws IOException {
        List<String> inForce = List.of("Cấp xã", "Tỉnh B");
        List<String> province = List.of("Tỉnh B");
        List<String> dissolved = List.of("Cấp xã", "Huyện D", "Tỉnh B");

        assertThat(text(SearchIndex.of(List.of(
                                new SearchEntry("Xã Tân An", inForce, province, SitePath.of("don-vi/X00097.html")),
                                new SearchEntry(
                                        "Xã Tân An",
                                        dissolved,
                                        List.of("Huyện D", "Tỉnh B"),
                                        SitePath.of("don-vi/X00098.html")),
                                new SearchEntry("Xã Tân Hòa", inForce, province, SitePath.of("don-vi/X00100.html")),
                                new SearchEntry("Phường 1", inForce, province, SitePath.of("don-vi/X00100-a.html"))))
                        .get(0)))
                .isEqualTo("""
                        chiMuc({"next":"","notes":["Cấp xã","Tỉnh B","Huyện D"],"groups":[
                        ["don-vi/",[0,1],[1],"0X00097 0Xã Tân An\\n3100 7Hòa\\n6-a 0Phường 1"],
                        ["don-vi/",[0,2,1],[2,1],"0X00098 0Xã Tân An"]]});
                        """);
    }

    @Test
    void longIndexesAreSeveralScriptsThatNameTheNext() throws IOException {
        List<Download> scripts = SearchIndex.of(IntStream.range(0, 20_000)
                .mapToObj(i ->
                        new SearchEntry("Xã " + i, List.of("Tỉnh B"), List.of(), SitePath.of("don-vi/X" + i + ".html")))
                .toList());

        assertThat(scripts)
                .extracting(script -> script.path().text())
                .containsExactly("tai-san/chi-muc.js", "tai-san/chi-muc-2.js", "tai-san/chi-muc-3.js");
        assertThat(text(scripts.get(0))).startsWith("chiMuc({\"next\":\"chi-muc-2.js\",");
        assertThat(text(scripts.get(1)))
                .startsWith("chiMuc({\"next\":\"chi-muc-3.js\",")
                .contains("\"0X8000 0Xã 8000");
        assertThat(text(scripts.get(2))).startsWith("chiMuc({\"next\":\"\",");
    }

    @Test
    void aSiteWithoutEntriesHasAnEmptyIndex() throws IOException {
        assertThat(text(SearchIndex.of(List.of()).get(0)))
                .isEqualTo("chiMuc({\"next\":\"\",\"notes\":[],\"groups\":[]});\n");
    }
}
