package vn.tiendo.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {

    private PageLinks links = new PageLinks();

    private void read(String page, String html, int pieceLength) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        links.beginPage(page);
        for (int from = 0; from < bytes.length; from += pieceLength) {
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(from + pieceLength, bytes.length));
            links.take(piece, piece.length);
        }
    }

    private Map<String, String> pageByTarget() {
        Map<String, String> pages = new TreeMap<>();
        links.forEachTarget((page, target) -> pages.put(target, page));
        return pages;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 8, 13, 1000})
    void linksAreFoundWhereverAPieceEnds(int pieceLength) {
        read(
                "don-vi/A.html",
                "<a href=\"B.html\">x</a> <img alt=\"\" src='../c.png'>\n<link\nhref=\"d.css\">",
                pieceLength);

        assertThat(pageByTarget().keySet()).containsExactly("c.png", "don-vi/B.html", "don-vi/d.css");
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, don-vi/a.html",
        "a.html#x, don-vi/a.html",
        "a.html?b#x, don-vi/a.html",
        "./a.html, don-vi/a.html",
        "../a.html, a.html",
        "../cap/../a.html, a.html",
        "../../a.html, ../a.html",
        "/a.html, /a.html",
        "//a.example/b.html, //a.example/b.html",
        "b/, don-vi/b/",
        "t%C3%A0i%20li%E1%BB%87u+1.pdf, don-vi/tài liệu+1.pdf",
        "100%.html, don-vi/100%.html"
    })
    void anAddressLeadsToAPlaceInTheSite(String address, String target) {
        read("don-vi/A.html", "<a href=\"" + address + "\">", 100);

        assertThat(pageByTarget()).containsExactly(Map.entry(target, "don-vi/A.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#x", "", "?x", "https://a.example/b", "mailto:a@b.example", "data:image/png;base64,A", "tel:1"})
    void addressesElsewhereAreLeftOut(String address) {
        read("don-vi/A.html", "<a href=\"" + address + "\">", 100);

        assertThat(pageByTarget()).isEmpty();
    }

    @Test
    void whatOnlyLooksLikeALinkIsNone() {
        read("A.html", "<p data-href=\"a\" title=\"href=b\">href = \"c\" href=d xsrc=\"e\"</p>", 100);

        assertThat(pageByTarget()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 6, 100})
    void noLinkIsSteppedOverWhateverStandsBeforeIt(int pieceLength) {
        Random random = new Random(2030);
        Pattern link = Pattern.compile(
                "[ \n](?:href|src)=(?<quote>[\"'])(?<address>.*?)(?<end>\\k<quote>|\\z)", Pattern.DOTALL);
        List<String> scraps =
                List.of(" ", "\n", "h", "hre", "href", "href=", " href=\"", "src", " src='", "=", "\"", "'", "ế", "x");
        for (int page = 0; page < 2_000; page++) {
            if (page % 50 == 0) {
                links = new PageLinks(); // else each page would be looked for among all before it
            }
            StringBuilder html = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                html.append(scraps.get(random.nextInt(scraps.size())));
            }
            String folder = page + "/";
            Set<String> expected = link.matcher(html)
                    .results()
                    .filter(match -> !match.group(3).isEmpty()) // an open one swallows the rest of its page
                    .map(match -> match.group(2))
                    .filter(address -> !address.isEmpty())
                    .map(address -> folder + address)
                    .collect(Collectors.toCollection(TreeSet::new));

            read(folder + "a.html", html.toString(), pieceLength);

            assertThat(pageByTarget().keySet().stream().filter(target -> target.startsWith(folder)))
                    .as(html.toString())
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void ofThePagesThatHaveALinkTheFirstIsNamed() {
        read("don-vi/C.html", "<a href=\"x.html\">", 100);
        read("don-vi/A.html", "<a href=\"x.html\">", 100);
        read("don-vi/B.html", "<a href=\"x.html\">", 100);

        assertThat(pageByTarget()).containsExactly(Map.entry("don-vi/x.html", "don-vi/A.html"));
    }
}
