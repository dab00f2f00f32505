package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.SampleData;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.Settings;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.view.Page;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SitePlan;

class SitemapTest {

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

    /** A commune that handed a report in on 5 March 2026. */
    private static Dataset data(Optional<String> baseUrl) {
        return data(baseUrl, LocalDate.of(2026, 6, 30));
    }

    private static Dataset data(Optional<String> baseUrl, LocalDate asOf) {
        Dataset data = new SampleData()
                .unit("T", "", AdministrativeLevel.PROVINCE, "", "")
                .unit("A", "T", "")
                .build();
        Settings none = Settings.DEFAULT;
        return new Dataset(
                new Settings(
                        none.title(),
                        none.description(),
                        none.publisher(),
                        none.contact(),
                        baseUrl,
                        none.focus(),
                        Optional.of(asOf),
                        none.onTrackFrom(),
                        none.behindFrom(),
                        none.smallNumberThreshold(),
                        none.showIllustrative(),
                        none.navigation(),
                        none.licence(),
                        none.identity(),
                        none.archive(),
                        none.reportFiles()),
                data.units(),
                data.reorganisations(),
                data.indicators(),
                data.dimensions(),
                data.plans(),
                data.targets(),
                data.tasks(),
                data.taskResults(),
                data.observations(),
                List.of(new SubmittedReport(
                        new AdminUnitCode("A"),
                        2025,
                        Optional.of(LocalDate.of(2026, 3, 5)),
                        "",
                        false,
                        new RowOrigin("nop-bao-cao.csv", 2))),
                Optional.empty(),
                data.narratives(),
                data.maps());
    }

    private static List<Download> sitemap(SitePlan plan, Dataset data) {
        return Sitemap.of(plan, SiteTables.of(data, ProgressAssessor.assess(data, AsOf.of(data))));
    }

    @Test
    void theSitemapHoldsTheFullAddressOfEveryPageButTheMissingOneAndThoseForFrames() throws IOException {
        List<Download> files = sitemap(
                plan("index.html", "don-vi/A.html", "don-vi/T.html", "404.html", "nhung/C.html"),
                data(Optional.of("https://a.vn/x&y/")));

        assertThat(files).hasSize(1);
        assertThat(text(files.get(0))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://a.vn/x&amp;y/index.html</loc><lastmod>2026-03-05</lastmod></url>
                <url><loc>https://a.vn/x&amp;y/don-vi/A.html</loc><lastmod>2026-03-05</lastmod></url>
                <url><loc>https://a.vn/x&amp;y/don-vi/T.html</loc></url>
                </urlset>
                """);
    }

    @Test
    void aPageWasNotChangedByWhatCameAfterTheAsOfDate() throws IOException {
        Dataset data = data(Optional.of("https://a.vn/"), LocalDate.of(2026, 3, 4));

        assertThat(text(sitemap(plan("don-vi/A.html"), data).get(0))).doesNotContain("<lastmod>");
    }

    @Test
    void withoutAnAddressTheSitemapIsEmpty() throws IOException {
        assertThat(text(sitemap(plan("index.html"), data(Optional.empty())).get(0)))
                .endsWith("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n</urlset>\n");
    }

    @Test
    void moreAddressesThanAListMayHoldAreSplit() throws IOException {
        List<SitemapEntry> entries = new ArrayList<>();
        for (int i = 0; i < 100_001; i++) {
            entries.add(new SitemapEntry("https://a.vn/" + i, Optional.empty()));
        }

        List<Download> files = Sitemap.of(entries, "https://a.vn/");

        assertThat(files)
                .extracting(file -> file.path().text())
                .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
        assertThat(text(files.get(0)).lines().filter(line -> line.startsWith("<url>")))
                .hasSize(50_000);
        assertThat(text(files.get(2))).contains("https://a.vn/100000<");
        assertThat(text(files.get(3)))
                .contains("<sitemapindex ", "<sitemap><loc>https://a.vn/sitemap-3.xml</loc></sitemap>");
    }
}
