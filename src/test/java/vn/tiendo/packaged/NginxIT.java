package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings for nginx that lie beside the site, in nginx itself; the site stands below the root of its host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxIT {

    private static final String BELOW = "/tien-do/";

    @TempDir
    private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Path program;
    private Path settings;
    private URI base;
    private Process server;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        program = InstalledProgram.find("nginx", "nginx-light");
        int port = freePort();
        base = URI.create("http://localhost:" + port + BELOW);
        new PackagedProgram().build(folder.resolve("host" + BELOW), "--base-url", base.toString());
        settings = Files.writeString(folder.resolve("nginx.conf"), settings(port));
        server = run();
        waitFor(port);
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What stands around them on a host, and lets the server write nowhere but below our folder. */
    private static String settings(int port) {
        boolean mayChoose = System.getProperty("user.name").equals("root");
        return """
                daemon off;
                %s
                pid %2$s/nginx.pid;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %2$s/t1;
                    proxy_temp_path %2$s/t2;
                    fastcgi_temp_path %2$s/t3;
                    uwsgi_temp_path %2$s/t4;
                    scgi_temp_path %2$s/t5;
                    server {
                        listen 127.0.0.1:%3$d;
                        root %2$s/host;
                        include %2$s/host%4$smay-chu/nginx.conf;
                    }
                }
                """.formatted(mayChoose ? "user root;" : "", folder, port, BELOW);
    }

    private Process run(String... more) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                program.toString(),
                                "-c",
                                settings.toString(),
                                "-e",
                                folder.resolve("errors.log").toString()),
                        Stream.of(more))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
    }

    private void waitFor(int port) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError(Files.readString(folder.resolve("output.log")));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(base.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<?> response, String name) {
        return String.join(" | ", response.headers().allValues(name));
    }

    @Test
    void nginxFindsNothingAmissWithThem() throws IOException, InterruptedException {
        Process test = run("-t");

        assertThat(test.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("output.log")))
                .contains("syntax is ok")
                .doesNotContain("[warn]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/html; charset=utf-8",
        "don-vi/VN.html, text/html; charset=utf-8",
        "tai-san/tiendo.css, text/css; charset=utf-8",
        "tai-san/js/tiendo.js, text/javascript; charset=utf-8",
        "tai-san/img/bieu-tuong.svg, image/svg+xml; charset=utf-8",
        "tai-san/the/index.png, image/png",
        "tai-ve/danh-gia.csv, text/csv; charset=utf-8",
        "tai-ve/danh-gia.json, application/json; charset=utf-8",
        "tai-ve/dcat.jsonld, application/ld+json; charset=utf-8",
        "tai-ve/danh-gia.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "sitemap.xml, application/xml; charset=utf-8",
        "thay-doi.xml, application/atom+xml; charset=utf-8"
    })
    void everyFileIsSentAsWhatItIsAndUnderThePolicy(String path, String type) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo(type);
        assertThat(header(response, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .endsWith("; frame-ancestors 'self'");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(response, "Permissions-Policy")).contains("camera=()");
        assertThat(header(response, "Cache-Control"))
                .isEqualTo(path.startsWith("tai-san/") ? "max-age=86400" : "no-cache");
    }

    @Test
    void thereIsNoKindOfFileThatItDoesNotKnow() throws IOException, InterruptedException {
        Set<String> unknown = new TreeSet<>();
        Path site = folder.resolve("host" + BELOW);
        Set<String> seen = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString();
                // Settings for servers are for whoever runs one, not for browsers.
                if (path.matches("[^.].*\\.[^.]+")
                        && !path.contains("may-chu/")
                        && seen.add(path.replaceAll(".*\\.", ""))) {
                    HttpResponse<String> response = get(path);
                    if (response.statusCode() != 200
                            || header(response, "Content-Type").contains("octet-stream")) {
                        unknown.add(path);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void whatIsNotThereIsAnsweredByThePageForThatWhereverItWasSought() throws IOException, InterruptedException {
        for (String path : List.of("khong-co.html", "don-vi/khong/co.html")) {
            HttpResponse<String> response = get(path);

            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(header(response, "Content-Security-Policy")).endsWith("frame-ancestors 'self'");
            Element style =
                    Jsoup.parse(response.body(), base.resolve(path).toString()).selectFirst("link[rel=stylesheet]");
            assertThat(get(style.absUrl("href")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void hiddenFilesStayHidden() throws IOException, InterruptedException {
        Path proof = folder.resolve("host/.well-known/acme-challenge/proof.txt");
        Files.createDirectories(proof.getParent());
        Files.writeString(proof, "proof");

        assertThat(get(".tiendo-site").statusCode()).isEqualTo(403);
        assertThat(get("/.well-known/acme-challenge/proof.txt").statusCode()).isEqualTo(200);
    }

    @Test
    void textIsCompressedForThoseWhoTakeIt() throws IOException, InterruptedException {
        for (String path : List.of("index.html", "tai-san/tiendo.css", "tai-ve/so-lieu.json", "tai-ve/so-lieu.csv")) {
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(base.resolve(path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());

            assertThat(header(response, "Content-Encoding")).as(path).isEqualTo("gzip");
            assertThat(header(response, "Vary")).as(path).isEqualTo("Accept-Encoding");
            assertThat(header(get(path), "Content-Encoding")).as(path).isEmpty();
        }
    }
}
