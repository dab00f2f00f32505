package vn.tiendo.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.cli.InProcess;

/**
 * Builds each tiny site below {@code src/test/resources/sites} and compares it with what is expected of it: the set of
 * files, the main part of every page that is about the data, and every table. {@code -Dgolden.update=true} writes the
 * expectations anew: look at the difference before committing it.
 */
class GoldenSiteTest {

    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final String FILE_LIST = "FILES.txt";

    @TempDir
    private Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            return sites.map(site -> site.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void siteIsAsExpected(String name) throws IOException {
        Path expected = SITES.resolve(name).resolve("expected");
        Path site = folder.resolve("site");
        InProcess.Outcome outcome = InProcess.run(
                "build", "--data", SITES.resolve(name).resolve("data").toString(), "--out", site.toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();

        Map<String, String> actual = essence(site);
        if (Boolean.getBoolean("golden.update") || (!Files.exists(expected) && System.getenv("CI") == null)) {
            write(expected, actual);
        }

        assertThat(read(expected)).isEqualTo(actual);
    }

    /** What is compared, by file. */
    private static Map<String, String> essence(Path site) throws IOException {
        Map<String, String> essence = new TreeMap<>();
        StringBuilder names = new StringBuilder();
        for (Path file : files(site)) {
            String name = site.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith("tai-san/") && !name.startsWith(".")) {
                names.append(name).append('\n');
            }
            if (name.matches("(don-vi|ke-hoach|bao-cao|chi-tieu)/(?!index).*\\.html|index\\.html")) {
                essence.put(name, main(Files.readString(file)));
            } else if (name.matches("tai-ve/.*\\.(csv|json)")) {
                essence.put(name, Files.readString(file).replace("\r\n", "\n").replace("\uFEFF", ""));
            }
        }
        essence.put(FILE_LIST, names.toString());
        return essence;
    }

    /** The text, links and assessments of a page's main part; how it is marked up may change freely. */
    private static String main(String html) {
        Document page = Jsoup.parse(html, "");
        StringBuilder text = new StringBuilder();
        for (Element block : page.select(
                "main h1, main h2, main h3, main h4, main p, main caption, main tr, main li, main [data-trang-thai], main svg[role=img] > title, main svg[role=img] > desc")) {
            if (block.hasAttr("data-trang-thai")) {
                text.append('[')
                        .append(block.attr("data-chi-tieu"))
                        .append(' ')
                        .append(block.attr("data-muc-tieu"))
                        .append(": ")
                        .append(block.attr("data-trang-thai"))
                        .append("]\n");
            }
            if (!block.is("div")) {
                text.append(block.tagName()).append(": ").append(block.text()).append('\n');
            }
        }
        return text.toString();
    }

    private static Iterable<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static Map<String, String> read(Path expected) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(expected)) {
            for (Path file : files(expected)) {
                files.put(
                        expected.relativize(file).toString().replace('\\', '/').replaceFirst("\\.txt$", ""),
                        Files.readString(file));
            }
        }
        if (files.containsKey("FILES")) {
            files.put(FILE_LIST, files.remove("FILES"));
        }
        return files;
    }

    private static void write(Path expected, Map<String, String> files) throws IOException {
        if (Files.isDirectory(expected)) {
            for (Path old : files(expected)) {
                Files.delete(old);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = expected.resolve(file.getKey().equals(FILE_LIST) ? FILE_LIST : file.getKey() + ".txt");
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
