package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.tiendo.view.Page;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SitePlan;

class ServerFilesTest {

    private static Map<String, String> files(Optional<String> baseUrl, String... paths) throws IOException {
        SitePlan plan = new SitePlan(List.of(paths).stream()
                .map(path -> new Page(SitePath.of(path), () -> {
                    throw new AssertionError();
                }))
                .toList());
        Map<String, String> files = new TreeMap<>();
        for (Download download : ServerFiles.of(plan, baseUrl)) {
            StringWriter text = new StringWriter();
            download.content().writeTo(text);
            files.put(download.path().text(), text.toString());
        }
        return files;
    }

    @Test
    void everyServerSendsThePolicyOfThePages() throws IOException {
        assertThat(Files.readString(Path.of("templates/partials/head-policy.ftlh")))
                .contains("content=\"" + ServerFiles.POLICY + "\"");
        assertThat(files(Optional.empty(), "index.html"))
                .containsOnlyKeys("may-chu/apache.htaccess", "may-chu/nginx.conf", "may-chu/web.config")
                .allSatisfy((name, text) -> assertThat(text)
                        .contains(
                                "\"" + ServerFiles.POLICY + "; frame-ancestors 'self'\"",
                                "X-Content-Type-Options",
                                "Referrer-Policy",
                                "Permissions-Policy",
                                "application/ld+json",
                                "spreadsheetml.sheet",
                                "/404.html",
                                "utf-8")
                        .doesNotContain("@", "frame-ancestors *"));
    }

    @Test
    void onlyPagesMadeForItMayBeFramedByOthers() throws IOException {
        assertThat(files(Optional.empty(), "nhung/A.html"))
                .allSatisfy((name, text) -> assertThat(text)
                        .contains("frame-ancestors *", "frame-ancestors 'self'")
                        .doesNotContain("@"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.vn/, /404.html",
        "https://a.vn/tien-do/, /tien-do/404.html",
        "https://a.vn/a;b{$c}/, /404.html"
    })
    void theMissingPageStandsBelowTheSitesAddress(String baseUrl, String address) throws IOException {
        assertThat(files(Optional.of(baseUrl.replaceAll("[{}]", "%7B"))))
                .allSatisfy((name, text) -> assertThat(text).contains(address));
    }

    @Test
    void theFileForIisIsXml() throws IOException, SAXException, ParserConfigurationException {
        for (String page : List.of("index.html", "nhung/A.html")) {
            String text = files(Optional.empty(), page).get("may-chu/web.config");

            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(text)))
                            .getDocumentElement()
                            .getTagName())
                    .isEqualTo("configuration");
        }
    }
}
