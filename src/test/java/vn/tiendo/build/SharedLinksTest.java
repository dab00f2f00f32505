package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.InProcess;

/** What a link to a page shows elsewhere. */
class SharedLinksTest {

    private static final String BASE = "https://vi-du.vn/tien-do/";

    @TempDir
    private Path folder;

    private Path data;
    private Path site;

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("cau-hinh.yaml", "tieu_de: \"Trang \\\"thử\\\" <b>\"\nmo_ta: Mô tả trang.\n")
                .folder();
        site = folder.resolve("site");
    }

    /** All but those for frames on other sites, which nobody shares. */
    private Map<String, Document> pages(String... options) {
        Map<String, Document> pages = allPages(options);
        pages.keySet().removeIf(path -> path.startsWith("nhung/"));
        return pages;
    }

    private Map<String, Document> allPages(String... options) {
        String[] command = Stream.concat(
                        Stream.of("build", "--data", data.toString(), "--out", site.toString()), Stream.of(options))
                .toArray(String[]::new);
        InProcess.Outcome outcome = InProcess.run(command);
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        Map<String, Document> pages = new TreeMap<>();
        for (String file : files(".html")) {
            try {
                pages.put(file, Jsoup.parse(Files.readString(site.resolve(file)), ""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pages;
    }

    private List<String> files(String ending) {
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(Document page, String name) {
        assertThat(page.select("head > meta[property=" + name + "]")).as(name).hasSize(1);
        return page.selectFirst("head > meta[property=" + name + "]").attr("content");
    }

    @Test
    void everyPageTellsNetworksWhatItIs() {
        pages("--base-url", BASE).forEach((path, page) -> {
            assertThat(property(page, "og:url")).isEqualTo(BASE + path);
            assertThat(property(page, "og:title")).as(path).isNotEmpty();
            assertThat(property(page, "og:description")).as(path).isNotEmpty();
            assertThat(property(page, "og:locale")).isEqualTo("vi_VN");
            assertThat(property(page, "og:site_name")).isEqualTo("Trang \"thử\" <b>");
            assertThat(property(page, "og:type")).isEqualTo(path.equals("index.html") ? "website" : "article");
        });
    }

    @Test
    void everyImageIsThereAndOfTheRightSize() throws IOException {
        Map<String, Document> pages = pages("--base-url", BASE);

        for (Map.Entry<String, Document> page : pages.entrySet()) {
            String image = property(page.getValue(), "og:image");
            assertThat(image).startsWith(BASE);
            BufferedImage card =
                    ImageIO.read(site.resolve(image.substring(BASE.length())).toFile());
            assertThat(card.getWidth()).isEqualTo(1200);
            assertThat(card.getHeight()).isEqualTo(630);
        }
        assertThat(property(pages.get("chi-tieu/CT.html"), "og:image")).endsWith("the/chi-tieu/CT.png");
        assertThat(property(pages.get("ke-hoach/KH.html"), "og:image")).endsWith("the/ke-hoach/KH.png");
        assertThat(property(pages.get("cap/xa.html"), "og:image")).endsWith("the/cap/xa.png");
        assertThat(property(pages.get("don-vi/A.html"), "og:image")).endsWith("the/index.png");
        assertThat(files(".png")).hasSize(5);
    }

    @Test
    void imagesCarryTheOwnersColour() throws IOException {
        Files.writeString(data.resolve("cau-hinh.yaml"), "mau: \"#1f5fa8\"\n");

        pages("--base-url", BASE);

        BufferedImage card = ImageIO.read(site.resolve("tai-san/the/index.png").toFile());
        assertThat(card.getRGB(0, 0)).isEqualTo(0xFF1F5FA8);
    }

    @Test
    void aPageForFramesNamesTheFullPageAndStaysOutOfSearchEngines() {
        Document page = allPages("--base-url", BASE).get("nhung/CT.html");

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + "chi-tieu/CT.html");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("main a").attr("href")).isEqualTo("../chi-tieu/CT.html");
    }

    @Test
    void theFirstPagesAnswerMayBeFramedToo() {
        Map<String, Document> pages = allPages("--base-url", BASE);
        Document page = pages.get("nhung/index.html");

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + "index.html");
        assertThat(page.select("main a").attr("href")).isEqualTo("../index.html");
        assertThat(page.select("main svg")).isNotEmpty();
        assertThat(pages.get("index.html").select("textarea").val()).contains(BASE + "nhung/index.html");
    }

    @Test
    void withoutFiguresTheFirstPageHasNoAnswerToFrame() throws IOException {
        Files.delete(data.resolve("so-lieu/xa/2025.csv"));
        Map<String, Document> pages = allPages();

        assertThat(pages).containsKey("nhung/CT.html").doesNotContainKey("nhung/index.html");
        assertThat(pages.get("index.html").select("textarea")).isEmpty();
    }

    @Test
    void withoutAnAddressNoPageNamesAnyAndNoImageIsMade() {
        allPages()
                .forEach((path, page) -> assertThat(page.select("meta[property], link[rel=canonical]"))
                        .as(path)
                        .isEmpty());
        assertThat(files(".png")).isEmpty();
    }

    @Test
    void everyPageLinksTheFeed() {
        pages().forEach((path, page) -> {
            String feed = page.selectFirst("link[type=application/atom+xml]").attr("href");
            assertThat(site.resolve(path).getParent().resolve(feed).normalize())
                    .isEqualTo(site.resolve("thay-doi.xml"))
                    .isRegularFile();
        });
    }
}
