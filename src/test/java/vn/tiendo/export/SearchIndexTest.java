package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.Page;
import vn.tiendo.plan.SearchEntry;
import vn.tiendo.plan.SitePath;
import vn.tiendo.plan.SitePlan;

class SearchIndexTest {

    private static String text(Download download) throws IOException {
        StringWriter text = new StringWriter();
        download.content().writeTo(text);
        return text.toString();
    }

    private static SitePlan plan(String... paths) {
        return new SitePlan(List.of(paths).stream()
                .map(path -> new Page(SitePath.of(path), () -> {
                    throw new AssertionError("no page is made for a list of addresses");
                }))
                .toList());
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

    @Test
    void theSitemapHoldsTheFullAddressOfEveryPageButTheMissingOne() throws IOException {
        Download sitemap =
                Sitemap.of(plan("index.html", "don-vi/A.html", "404.html"), Optional.of("https://a.vn/x&y/"));

        assertThat(text(sitemap)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://a.vn/x&amp;y/index.html</loc></url>
                <url><loc>https://a.vn/x&amp;y/don-vi/A.html</loc></url>
                </urlset>
                """);
    }

    @Test
    void withoutAnAddressTheSitemapIsEmpty() throws IOException {
        assertThat(text(Sitemap.of(plan("index.html"), Optional.empty())))
                .endsWith("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n</urlset>\n");
    }
}
