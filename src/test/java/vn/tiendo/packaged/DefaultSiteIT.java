package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds on every page of the default site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefaultSiteIT {

    private static Path site;

    private final Map<String, Document> pages = new TreeMap<>();

    @BeforeAll
    void build() throws IOException {
        site = DefaultSite.folder();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                // What snapshots hold was right when it was made, and is not changed for what is asked of pages since.
                if (!path(file).matches("luu-tru/[0-9.]+/.*")) {
                    pages.put(path(file), Jsoup.parse(Files.readString(file), ""));
                }
            }
        }
        assertThat(pages).containsKeys("index.html", "404.html", "phuong-phap.html", "tim-kiem.html");
    }

    private String path(Path file) {
        return site.relativize(file).toString().replace('\\', '/');
    }

    @Test
    void everyPageIsValidHtml() {
        HtmlChecker checker = new HtmlChecker();

        assertThat(pages.keySet().stream().flatMap(page -> checker.complaints(site.resolve(page)).stream()))
                .isEmpty();
    }

    @Test
    void everyLinkLeadsToAFileAndEveryAnchorToAnElement() {
        Set<String> broken = new TreeSet<>();
        pages.forEach((page, document) -> {
            for (Element link : document.select("[href], [src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!address.matches("(?i)(https?|mailto|tel):.*") && !leadsSomewhere(page, address)) {
                    broken.add(page + " → " + address);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private boolean leadsSomewhere(String page, String address) {
        int hash = address.indexOf('#');
        String anchor = hash < 0 ? "" : address.substring(hash + 1);
        String file = hash < 0 ? address : address.substring(0, hash);
        Path base = site.resolve(page).getParent();
        Path target = file.isEmpty() ? site.resolve(page) : base.resolve(file).normalize();
        if (file.startsWith("/") || !target.startsWith(site) || !Files.isRegularFile(target)) {
            return false;
        }
        Document document = pages.get(path(target));
        return anchor.isEmpty() || document == null || document.getElementById(anchor) != null;
    }

    @Test
    void everyPageCanBeReachedFromTheHomePage() {
        Set<String> reached = new HashSet<>(Set.of("index.html"));
        List<String> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            String page = open.remove(open.size() - 1);
            for (Element link : pages.get(page).select("a[href], form[action]")) {
                String file =
                        link.attr(link.hasAttr("href") ? "href" : "action").replaceFirst("#.*", "");
                if (!file.isEmpty() && !file.matches("(?i)[a-z]+:.*")) {
                    String target =
                            path(site.resolve(page).getParent().resolve(file).normalize());
                    if (pages.containsKey(target) && reached.add(target)) {
                        open.add(target);
                    }
                }
            }
        }
        Set<String> orphans = new TreeSet<>(pages.keySet());
        orphans.removeAll(reached);
        assertThat(orphans).containsExactly("404.html");
    }

    @Test
    void noPageLoadsAnythingFromElsewhere() {
        Set<String> loads = new TreeSet<>();
        pages.forEach((page, document) -> document.select(
                        "script[src], link[href], img[src], iframe[src], use[href], source[src], object[data], form[action]")
                .forEach(element -> List.of("src", "href", "data", "action").forEach(attribute -> {
                    if (element.attr(attribute).matches("(?i)([a-z][a-z0-9+.-]*:|//).*")) {
                        loads.add(page + ": " + element.attr(attribute));
                    }
                })));
        assertThat(loads).isEmpty();
    }

    @Test
    void noPageHasInlineStyleScriptOrHandlers() {
        Set<String> found = new TreeSet<>();
        pages.forEach((page, document) -> {
            document.select("style, [style], script:not([src]):not([type])").forEach(e -> found.add(page + ": " + e));
            document.getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        if (attribute.getKey().startsWith("on")) {
                            found.add(page + ": " + attribute);
                        }
                    }));
        });
        assertThat(found).isEmpty();
    }

    @Test
    void idsAreUniqueOnEachPage() {
        Set<String> repeated = new TreeSet<>();
        pages.forEach((page, document) -> {
            Set<String> ids = new HashSet<>();
            document.select("[id]").forEach(element -> {
                if (!ids.add(element.id())) {
                    repeated.add(page + "#" + element.id());
                }
            });
        });
        assertThat(repeated).isEmpty();
    }

    @Test
    void everyPageIsVietnameseWithATitleOneHeadingAndAMain() {
        Set<String> titles = new HashSet<>();
        pages.forEach((page, document) -> {
            assertThat(document.selectFirst("html").attr("lang")).as(page).isEqualTo("vi");
            assertThat(document.select("h1")).as(page).hasSize(1);
            assertThat(document.select("main")).as(page).hasSize(1);
            assertThat(titles.add(document.title()))
                    .as(page + ": " + document.title())
                    .isTrue();
        });
    }

    @Test
    void noTextOfAPageShowsAValueThatIsNone() {
        pages.forEach((page, document) -> assertThat(document.body().text())
                .as(page)
                .doesNotContainPattern("\\bnull\\b|NaN|∞|Optional\\[|\\?\\?\\?"));
    }

    @Test
    void unitPagesCarryTheAssessmentsOfTheTable() throws IOException {
        Map<String, String> statusInTable = new TreeMap<>();
        List<String> lines = Files.readAllLines(site.resolve("tai-ve/danh-gia.csv"), StandardCharsets.UTF_8);
        assertThat(lines.get(0))
                .isEqualTo("\uFEFFdon_vi;chi_tieu;muc_tieu;moc;nam;gia_tri;muc_tieu_gia_tri;trang_thai;khoang_cach");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            // a yearly target has a row for each year: the last one stands on the page
            statusInTable.put(cells[0] + " " + cells[1] + " " + cells[2], cells[7]);
        }
        Map<String, String> statusOnPages = new TreeMap<>();
        pages.forEach((page, document) -> {
            if (page.startsWith("don-vi/")) {
                String unit = page.substring("don-vi/".length(), page.length() - ".html".length());
                for (Element element : document.select("[data-chi-tieu][data-muc-tieu][data-trang-thai]")) {
                    String key = unit + " " + element.attr("data-chi-tieu") + " " + element.attr("data-muc-tieu");
                    assertThat(statusOnPages.put(key, element.attr("data-trang-thai")))
                            .as("a second element for " + key)
                            .isNull();
                }
            }
        });
        assertThat(statusOnPages).isEqualTo(statusInTable);
    }

    @Test
    void aUnitIsComparedOnlyWhereAnotherHasFigures() throws IOException {
        int alone = 0;
        for (String page : pages.keySet()) {
            for (Element section : pages.get(page).select("section.ind:has(> .sub)")) {
                Element link = section.selectFirst(".more a");
                if (link == null) {
                    alone++;
                    continue;
                }
                String unit = page.replaceFirst("don-vi/(.*)\\.html", "$1");
                String indicator = link.attr("href").replaceFirst("\\.\\./chi-tieu/(.*)\\.html#so-sanh", "$1");
                List<String> keys = Files.readAllLines(site.resolve("tai-san/so-sanh/" + indicator + ".js")).stream()
                        .filter(line -> line.startsWith("[\""))
                        .map(line -> line.substring(2, line.indexOf('"', 2)))
                        .toList();
                assertThat(keys)
                        .as(page)
                        .contains(link.attr("data-k"))
                        .anyMatch(key -> !key.split("~")[0].equals(unit));
                assertThat(link.attr("data-k").split("~")[0]).isEqualTo(unit);
            }
        }
        assertThat(alone).as("units that are alone on an indicator").isPositive();
    }

    /** Data that scripts load when they need them are scripts by their form alone: a page opened by double click can read no other. */
    @Test
    void allScriptsTogetherKeepToTheirWeight() throws IOException {
        assertThat(weight("tai-san", ".*\\.js") - weight("tai-san", ".*/(chi-muc[0-9-]*|so-sanh/[^/]+|phong-chu)\\.js"))
                .isBetween(10_000L, 25_000L);
        assertThat(weight("", ".*\\.js") - weight("luu-tru", ".*\\.js"))
                .as("scripts elsewhere")
                .isEqualTo(weight("tai-san", ".*\\.js"));
    }

    @Test
    void pagesKeepToTheirWeight() throws IOException {
        assertThat(weight("tai-san", ".*\\.css")).as("the stylesheet").isLessThanOrEqualTo(25 * 1024);
        long stylesAndFonts = weight("tai-san", ".*\\.(css|woff2)");
        for (String page : pages.keySet()) {
            long scripts = 0;
            for (String script :
                    pages.get(page).select("script[src*=tai-san/js/]").eachAttr("src")) {
                scripts += Files.size(site.resolve(page).resolveSibling(script));
            }
            assertThat(scripts).as("scripts of " + page).isLessThanOrEqualTo(25 * 1024);
            if (page.startsWith("don-vi/") && !page.endsWith("index.html")) {
                assertThat(scripts + stylesAndFonts + Files.size(site.resolve(page)))
                        .as(page)
                        .isLessThanOrEqualTo(300 * 1024);
            }
        }
    }

    private static long weight(String folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve(folder))) {
            long bytes = 0;
            for (Path file : files.filter(
                            one -> one.toString().replace('\\', '/').matches(pattern))
                    .toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }

    @Test
    void chartsAreSmallNamedAndWithoutStyles() {
        pages.forEach((page, document) -> document.select("svg[role=img]:not([aria-label])")
                .forEach(chart -> {
                    String markup = chart.outerHtml();
                    assertThat(markup.getBytes(StandardCharsets.UTF_8).length)
                            .as(page)
                            .isLessThanOrEqualTo(chart.closest("figure.map") == null ? 8 * 1024 : 12 * 1024);
                    assertThat(chart.selectFirst("title")).as(page).isNotNull();
                    assertThat(markup).as(page).doesNotContain("style=");
                }));
    }
}
