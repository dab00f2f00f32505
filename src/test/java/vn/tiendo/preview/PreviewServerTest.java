package vn.tiendo.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

    private static final NoteWords WORDS = new NoteWords(
            "officials alone",
            "seen here",
            all -> all + " in all",
            count -> count + " of this page",
            "told",
            "value",
            "row");

    private final Map<String, String> files = new HashMap<>(Map.of(
            "index.html", "<html><head><title>Trang chủ</title></head><main></main></html>",
            "don-vi/Đơn vị.html", "<html><head></head><main class=\"a\">unit</main></html>",
            "404.html", "<html><head></head>none</html>",
            "a.css", "b { }"));
    private final List<PreviewNote> notes = new ArrayList<>();

    private PreviewServer server;
    private int port;

    /** Files from memory; one whose text begins with “unfit” cannot be made. */
    private final class Site implements PreviewSite {

        @Override
        public boolean has(String path) {
            return files.containsKey(path);
        }

        @Override
        public void write(String path, OutputStream out) throws UnfitFileException, IOException {
            String text = files.get(path);
            if (text.startsWith("unfit")) {
                throw new UnfitFileException("<html><head></head>mend " + text + "</html>", new IOException());
            }
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<PreviewNote> notes() {
            return notes;
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start(0, WORDS);
        port = URI.create(server.address()).getPort();
        server.show(new Site());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The whole answer, typed by hand since no client lets one name another host. */
    private String ask(String method, String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private String get(String path) throws IOException {
        return ask("GET", path, "127.0.0.1:" + port);
    }

    private String mark() throws IOException {
        String answer = get("/.tien-do/mark");
        return answer.substring(answer.lastIndexOf('\n') + 1);
    }

    @Test
    void isReachedFromThisMachineAlone() {
        assertThat(server.address()).isEqualTo("http://127.0.0.1:" + port + "/");
    }

    @Test
    void showsTheFilesOfTheSiteAsWhatTheyAre() throws IOException {
        assertThat(get("/")).startsWith("HTTP/1.1 200").contains("text/html; charset=utf-8", "Trang chủ");
        assertThat(get("/don-vi/%C4%90%C6%A1n%20v%E1%BB%8B.html?nam=2025")).contains("200", "unit");
        assertThat(get("/a.css")).contains("text/css", "nosniff").endsWith("b { }");
    }

    @Test
    void showsThePageForWhatIsNotThere() throws IOException {
        assertThat(get("/don-vi/none.html")).startsWith("HTTP/1.1 404").contains("none");
    }

    @Test
    void handsEachPageTheScriptThatLoadsItAnewAndNothingElse() throws IOException {
        assertThat(get("/")).contains("<script src=\"/.tien-do/xem-thu.js\" data-mark=\"" + mark() + "\"");
        assertThat(get("/a.css")).doesNotContain("script");
        assertThat(get("/.tien-do/xem-thu.js")).contains("text/javascript", "location.reload()");
    }

    @Test
    void tellsOpenPagesThatSomethingElseIsShown() throws IOException {
        String before = mark();

        server.showInstead("<html><head></head>3 errors</html>");

        assertThat(mark()).isNotEqualTo(before);
        assertThat(get("/don-vi/H184.html"))
                .startsWith("HTTP/1.1 503")
                .contains("3 errors", "xem-thu.js")
                .doesNotContain("unit");
    }

    @Test
    void saysInPlaceOfAFileWhyItCannotBeMade() throws IOException {
        files.put("index.html", "unfit template");

        assertThat(get("/")).startsWith("HTTP/1.1 503").contains("mend unfit template", "xem-thu.js");
    }

    @Test
    void tellsTheOfficialOnEachPageWhatIsOnNone() throws IOException {
        notes.add(new PreviewNote("don-vi/Đơn vị.html", "draft <b>", "3/17", "so-lieu/xa/2025.csv:7"));
        notes.add(new PreviewNote("don-vi/none.html", "withheld", "", "so-lieu"));
        notes.add(new PreviewNote("", "of another site", "", "so-lieu"));

        assertThat(get("/")).contains("3 in all", "seen here").doesNotContain("3/17", "of this page");
        assertThat(get("/don-vi/%C4%90%C6%A1n%20v%E1%BB%8B.html"))
                .contains("<main class=\"a\"><aside", "1 of this page", "draft &lt;b&gt;", "3/17", "2025.csv:7")
                .doesNotContain("withheld");
        assertThat(get("/.tien-do/rieng.html"))
                .startsWith("HTTP/1.1 200")
                .contains("href=\"/don-vi/none.html\">withheld", "3/17", "<th scope=\"row\">of another site</th>");
        assertThat(get("/.tien-do/xem-thu.css")).contains("text/css", ".tien-do-rieng");
    }

    @Test
    void saysNothingToTheOfficialWhereEverythingIsOnPages() throws IOException {
        assertThat(get("/")).doesNotContain("<aside", "seen here");
    }

    /** Browsers leave out the port that is usual. */
    @Test
    void answersOnTheUsualPortToItsNameAlone() {
        assertThat(PreviewHandler.hosts(80)).contains("127.0.0.1", "localhost", "localhost:80");
        assertThat(PreviewHandler.hosts(8282)).containsExactlyInAnyOrder("127.0.0.1:8282", "localhost:8282");
    }

    /** A page elsewhere may let its own name lead to this machine. */
    @ParameterizedTest
    @ValueSource(strings = {"example.org", "example.org:8282", "127.0.0.1", "127.0.0.1.example.org", ""})
    void answersToNoOtherName(String host) throws IOException {
        assertThat(ask("GET", "/", host)).startsWith("HTTP/1.1 403").doesNotContain("Trang chủ");
        assertThat(ask("GET", "/.tien-do/mark", host)).startsWith("HTTP/1.1 403");
        assertThat(ask("GET", "/", "LOCALHOST:" + port)).contains("200", "Trang chủ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/don-vi/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "//secret.txt"
            })
    void showsNothingButFilesOfTheSite(String path) throws IOException {
        assertThat(get(path)).doesNotStartWith("HTTP/1.1 200");
    }

    @Test
    void isOnlyReadFrom() throws IOException {
        assertThat(ask("POST", "/", "127.0.0.1:" + port)).startsWith("HTTP/1.1 405");
        assertThat(ask("HEAD", "/", "127.0.0.1:" + port))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("Trang chủ");
    }
}
