package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.ReportPart;
import vn.tiendo.view.ReportText;

class MarkdownHtmlTest {

    static final Set<String> ELEMENTS = Set.of(
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "hr",
            "br",
            "a",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a",
            Set.of("href", "rel"),
            "h2",
            Set.of("id"),
            "h3",
            Set.of("id"),
            "h4",
            Set.of("id"),
            "h5",
            Set.of("id"),
            "h6",
            Set.of("id"),
            "th",
            Set.of("scope", "class"),
            "td",
            Set.of("class"),
            "ol",
            Set.of("class", "start"),
            "li",
            Set.of("value"));

    private static final Pattern CANARY = Pattern.compile("CANARY\\d+");

    private final MarkdownHtml markdown = new MarkdownHtml();

    static Stream<Arguments> hostileTexts() throws IOException {
        Matcher cases = Pattern.compile("^## ([^\n]+)\n~~~~\\R(.*?)^~~~~$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(resource("hostile-markdown.md"));
        List<Arguments> found = new ArrayList<>();
        while (cases.find()) {
            found.add(Arguments.of(cases.group(1), cases.group(2)));
        }
        assertThat(found).hasSizeGreaterThan(15);
        return found.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void hostileTextBecomesHarmlessMarkup(String name, String source) {
        Document page = page(html(source));

        for (Element element : page.body().getAllElements()) {
            if (element == page.body()) {
                continue;
            }
            assertThat(ELEMENTS).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES.getOrDefault(element.normalName(), Set.of()))
                        .contains(attribute.getKey());
                if (!attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).doesNotContainPattern(CANARY);
                }
            }
        }
        page.select("[href]")
                .forEach(link -> assertThat(link.attr("href")).satisfies(MarkdownHtmlTest::leadsNowhereElse));
        assertThat(page.head().childrenSize()).isEqualTo(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.parser().getErrors()).isEmpty();
        assertThat(page.text()).doesNotContain("49", "\u0000", "\u0085", "\u202e");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void noTextIsLostWithTheMarkupAroundIt(String name, String source) {
        Set<String> written = canaries(page(html(source)).text());
        Set<String> inText = canaries(source.replaceAll("\\]\\((?:<[^>]*>|[^)]*\\)?)\\)|^\\[a\\]:.*(?:\\R\".*)?", "]"));

        if (name.startsWith("M01") || name.startsWith("M09")) {
            assertThat(written).isEqualTo(inText);
        }
    }

    @Test
    void everyHostileTextMakesAValidPage() throws Exception {
        StringBuilder body = new StringBuilder(
                "<!doctype html><html lang=\"vi\"><head><title>x</title></head><body><h1>x</h1><h2>x</h2>");
        List<Arguments> cases = hostileTexts().toList();
        for (int i = 0; i < cases.size(); i++) {
            String source = (String) cases.get(i).get()[1];
            body.append(part(source, "t" + i, ReportPart.RESULTS)).append('\n');
        }
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String report = validator.validate(new ByteArrayInputStream(
                body.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8)));

        assertThat(report.lines().filter(line -> line.contains("error"))).isEmpty();
    }

    // M06 and M07: each is refused with its limit named, or rendered; neither overflows the stack nor takes long.
    static Stream<Arguments> heavyTexts() {
        StringBuilder stairs = new StringBuilder();
        for (int depth = 0; depth < 300; depth++) {
            stairs.append("  ".repeat(depth)).append("- a\n");
        }
        return Stream.of(
                Arguments.of("quotations in each other", "> ".repeat(2_000), MarkdownProblemKind.TOO_DEEP),
                Arguments.of("lists in each other", "- ".repeat(1_000), MarkdownProblemKind.TOO_DEEP),
                Arguments.of("numbered lists in each other", "1. ".repeat(60), MarkdownProblemKind.TOO_DEEP),
                Arguments.of("a list as a staircase", stairs.toString(), MarkdownProblemKind.TOO_DEEP),
                Arguments.of("open brackets", "[".repeat(20_000), MarkdownProblemKind.TOO_MANY_MARKS),
                Arguments.of("images without end", "![[]()".repeat(10_000), MarkdownProblemKind.TOO_MANY_MARKS),
                Arguments.of("definitions", "[a]: x\n".repeat(30_000), MarkdownProblemKind.TOO_MANY_LINES),
                Arguments.of(
                        "escapes in a link without end", "[" + "\\\"".repeat(40), MarkdownProblemKind.TOO_MANY_ESCAPES),
                Arguments.of(
                        "escapes in a title without end",
                        "[a](b \"" + "\\'".repeat(40),
                        MarkdownProblemKind.TOO_MANY_ESCAPES),
                Arguments.of("one paragraph", "chữ ".repeat(20_000), MarkdownProblemKind.PARAGRAPH_TOO_LONG),
                Arguments.of("a comment of a megabyte", "<!--" + "x".repeat(1_000_000), MarkdownProblemKind.TOO_LARGE),
                Arguments.of("ten megabytes", "chữ\n\n".repeat(2_000_000), MarkdownProblemKind.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heavyTexts")
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void textsBeyondALimitAreRefusedWithTheLimitNamed(String name, String source, MarkdownProblemKind expected) {
        List<MarkdownProblem> problems = markdown.problems(source);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(expected);
            assertThat(problem.isError()).isTrue();
            assertThat(Integer.parseInt(problem.detail())).isGreaterThan(expected.limit());
        });
        assertThatThrownBy(() -> html(source)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a]: <%s>\n\n[a]",
                "[a](<%s>)",
                "[a](x \"%s\")",
                "[a]: x \"%s\"\n",
                "[%s]: x\n",
                "<a %s>",
                "<a@%s>",
                "%s",
                "`%s",
                "<!--%s-->",
                "&%s;"
            })
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theLongestTextsWithinTheLimitsAreRendered(String form) {
        int room = MarkdownProblemKind.PARAGRAPH_TOO_LONG.limit() - form.length() - 2;

        for (String filling : List.of("x", "*", "_", "\\\"", "a b ", "- ", "#")) {
            String source = form.replace("%s", filling.repeat(room / filling.length()));
            if (MarkdownLimits.of(source).exceeded().isEmpty()) {
                assertThat(html(source)).isNotNull();
            }
        }
    }

    @Test
    void theDeepestNestingAllowedIsRenderedOnASmallStack() throws InterruptedException {
        String source = "> ".repeat(MarkdownProblemKind.TOO_DEEP.limit()) + "đáy";
        List<String> rendered = new ArrayList<>();
        Thread small = new Thread(null, () -> rendered.add(html(source)), "small stack", 512 * 1024);
        small.start();
        small.join();

        assertThat(rendered).singleElement().asString().contains("đáy");
    }

    @Test
    void headingsStandUnderThoseOfThePageWithoutSkippingALevel() {
        String html = html("# Một\n#### Hai\n## Ba\n# Bốn\n##### 😀\n#\n");

        assertThat(page(html).select("h2, h3, h4, h5, h6").eachAttr("id"))
                .containsExactly("t-1", "t-2", "t-3", "t-4", "t-5");
        assertThat(page(html).select("[id]").stream().map(Element::normalName))
                .containsExactly("h3", "h4", "h4", "h3", "h4");
    }

    @Test
    void theTextIsTakenApartAtTheHeadingsThatTheContractNames() {
        String source = """
                Mở đầu.

                # Kết quả đạt được
                Kết quả. [xem][1]
                ## Khó khăn của riêng mục này
                Khó.

                HẠN CHẾ
                =======
                Hạn chế.

                ### Chi tiết
                > # Đề xuất
                > trong trích dẫn

                # IV. **Đề xuất**
                Đề xuất.

                [1]: https://a.example/
                """;

        assertThat(part(source, "t", ReportPart.RESULTS).replace("\n", ""))
                .isEqualTo(
                        "<p>Mở đầu.</p><p>Kết quả. <a href=\"https://a.example/\" rel=\"noopener noreferrer\">xem</a></p>"
                                + "<h3 id=\"t-2\">Khó khăn của riêng mục này</h3><p>Khó.</p>");
        assertThat(page(part(source, "t", ReportPart.DIFFICULTIES)).body().text())
                .isEqualTo("Hạn chế. Chi tiết Đề xuất trong trích dẫn");
        assertThat(part(source, "t", ReportPart.CAUSES)).isEmpty();
        assertThat(part(source, "t", ReportPart.PROPOSALS)).isEqualTo("<p>Đề xuất.</p>");
    }

    @Test
    void noTextCanWriteTheMarkOfAPart() {
        assertThat(markdown.parts(new ReportText("<hr id=\"phan-causes\" />\n\n---\n\nChữ", "t")))
                .containsOnlyKeys(ReportPart.RESULTS);
    }

    @Test
    void numbersOfListsStandAsTyped() {
        Document page = page(html("1) Một\n3) Ba\n\nChữ.\n\n2) Hai\n\nChữ.\n\n1. Một"));

        assertThat(page.select("ol").eachAttr("class")).containsExactly("paren", "paren");
        assertThat(page.select("ol").get(0).select("li").last().attr("value")).isEqualTo("3");
        assertThat(page.select("ol").get(1).attr("start")).isEqualTo("2");
        assertThat(page.select("ol").last().attributes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../ngoai.html",
                "a/../../../ngoai.html",
                "%2E%2e/../ngoai.html",
                "../don-vi/",
                ".",
                "..",
                "?q=1",
                "../don-vi/LS",
                "html",
                "www.langson.gov.vn",
                "langson.gov.vn/tin.aspx",
                "/don-vi/LS.html"
            })
    void aLinkThatLeadsToNoFileOfTheSiteIsLeftOutAndTold(String address) {
        String source = "[x](" + address + ")";

        assertThat(page(html(source)).select("a")).isEmpty();
        assertThat(markdown.problems(source))
                .containsExactly(new MarkdownProblem(MarkdownProblemKind.REFUSED_LINK, 1, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LS-2023.html", "./LS-2023.html?a=1#b", "../index.html", "../tai-ve/don-vi/LS.csv"})
    void aLinkToAFileOfTheSiteStays(String address) {
        assertThat(page(html("[x](" + address + ")")).select("a").eachAttr("href"))
                .containsExactly(address);
    }

    @Test
    void linksWithinThePolicyStay() {
        String html = html(
                "[a](https://a.example/?x=1&y=2) [b](mailto:a@b.vn) [c](tel:+84901) [d](../don-vi/LS.html#x) [e](#t-1)");

        assertThat(page(html).select("a").eachAttr("href"))
                .containsExactly(
                        "https://a.example/?x=1&y=2", "mailto:a@b.vn", "tel:+84901", "../don-vi/LS.html#x", "#t-1");
        assertThat(page(html).select("a").first().attr("rel")).isEqualTo("noopener noreferrer");
    }

    @Test
    void linksAndImagesThatAreRefusedAreNamedWithTheirLine() {
        List<MarkdownProblem> problems =
                markdown.problems("[tốt](https://a.example)\n\n[xấu](JaVa&#x53;cript:x)\n![ảnh](a.png)\n");

        assertThat(problems)
                .containsExactly(
                        new MarkdownProblem(MarkdownProblemKind.REFUSED_LINK, 3, "JaVa&#x53;cript:x"),
                        new MarkdownProblem(MarkdownProblemKind.IMAGE, 4, "![ảnh](a.png)"));
        assertThat(problems).map(MarkdownProblem::isError).containsExactly(false, true);
    }

    @Test
    void anOrdinaryReportKeepsItsParagraphsListsAndTables() {
        String html = html("**Đạt** được.\n\n- một\n- hai\n\n| Nội dung | Số |\n|---|---:|\n| Lớp | 3 |\n");

        assertThat(page(html).body().html().replaceAll("\\s*\n\\s*", ""))
                .isEqualTo("<p><strong>Đạt</strong> được.</p><ul><li>một</li><li>hai</li></ul>"
                        + "<table><thead><tr><th scope=\"col\">Nội dung</th><th scope=\"col\" class=\"num\">Số</th></tr></thead>"
                        + "<tbody><tr><td>Lớp</td><td class=\"num\">3</td></tr></tbody></table>");
    }

    private String html(String source) {
        return part(source, "t", ReportPart.RESULTS);
    }

    private String part(String source, String idPrefix, ReportPart part) {
        SafeHtml html = markdown.parts(new ReportText(source, idPrefix)).get(part);
        return html == null ? "" : html.markup();
    }

    private static Document page(String html) {
        return Jsoup.parse(
                "<!DOCTYPE html><html><head><title>x</title></head><body>" + html + "</body></html>",
                "",
                Parser.htmlParser().setTrackErrors(50));
    }

    /** Read as a browser reads addresses: blanks at the ends and tabs and line ends anywhere do not count. */
    private static void leadsNowhereElse(String href) {
        String read = href.replaceAll("^[\\x00-\\x20]+|[\\x00-\\x20]+$|[\\t\\r\\n]", "")
                .replace('\\', '/');
        Matcher scheme = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):").matcher(read);
        if (scheme.find()) {
            assertThat(scheme.group(1).toLowerCase(Locale.ROOT)).isIn("http", "https", "mailto", "tel");
        } else {
            assertThat(read).doesNotStartWith("/");
        }
    }

    private static Set<String> canaries(String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = CANARY.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = MarkdownHtmlTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
