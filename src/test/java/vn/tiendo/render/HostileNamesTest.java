package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.json.Json;

class HostileNamesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='x",
                "</title><script>",
                "javascript:alert(1)",
                "${7*7}",
                "<#assign x=1>",
                "[=1+1]",
                "#{3}",
                "{{7*7}}",
                "${\"freemarker.template.utility.Execute\"? new()(\"id\")}",
                "-->",
                "]]>",
                "<!--<script>",
                "</script>",
                "\\u2028",
                "*{0}*"
            })
    void namesOfTheDataStayText(String name) throws IOException {
        String cell = "\"" + name.replace("\"", "\"\"") + "\"";
        RenderedSite site = new RenderedSite()
                .file(
                        "don-vi.csv",
                        "ma_don_vi;ten;cap;loai;truc_thuoc\nVN;Việt Nam;quoc_gia;chinh_quyen;\nT1;" + cell
                                + ";tinh;chinh_quyen;VN\nX1;" + cell
                                + ";xa;chinh_quyen;T1\nX2;Xã Hai;xa;chinh_quyen;T1\n")
                .file("sap-xep.csv", "ma_cu;ma_moi;ngay;pham_vi;can_cu\n")
                .render(folder);
        site.pages().forEach((path, html) -> {
            Document page = site.document(path);
            assertThat(
                            page.select(
                                    "script:not([src^=tai-san/]):not([src^=../tai-san/]):not([type=application/ld+json]), img, [onerror], [onmouseover], title script"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("a[href^=javascript]")).as(path).isEmpty();
            page.select("script[type=application/ld+json]")
                    .forEach(block -> assertThat(Json.parse(block.data()).text("@type"))
                            .as(path)
                            .isEqualTo("Dataset"));
            assertThat(html).as(path).doesNotContain("uid=");
        });
        Document unit = site.document("don-vi/X1.html");
        assertThat(unit.select("h1").text()).isEqualTo(name);
        assertThat(unit.title()).contains(name);
        assertThat(unit.select("main figure svg title").eachText()).anyMatch(title -> title.contains(name));
    }
}
