package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfElementsToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import vn.tiendo.packaged.PackagedProgram;

/**
 * The search among 15,000 units: the unit meant, or one of its name, is among the first three. How long the queries take
 * is printed and not asserted, since it is the machine's affair.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeSearchIT {

    private static final int UNITS = 15_000;
    private static final int QUERIES = 1_000;
    private static final int AT_ONCE = 50;

    /** Types a query; what is measured ends when its results are laid out. */
    private static final String TYPE_AND_MEASURE = """
            const input = document.getElementById("tu-khoa");
            const list = document.getElementById("ket-qua");
            return arguments[0].map((query) => {
              const begin = performance.now();
              input.value = query;
              input.dispatchEvent(new Event("input"));
              list.getBoundingClientRect();
              const time = performance.now() - begin;
              return { time, first: Array.from(list.querySelectorAll("a")).slice(0, 3).map((a) => a.textContent) };
            });
            """;

    @TempDir
    private static Path folder;

    private final VietnameseUnits units = new VietnameseUnits(UNITS);
    private Path site;
    private Browser browser;

    @BeforeAll
    void open() throws IOException {
        Browser.assumeInstalled();
        Path data = folder.resolve("data");
        site = folder.resolve("site");
        units.write(data);
        PackagedProgram.Outcome outcome =
                new PackagedProgram().run("build", "--data", data.toString(), "--out", site.toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theIndexIsLoadedInPartsOfModerateSize() throws IOException {
        for (String script : List.of("chi-muc.js", "chi-muc-2.js")) {
            assertThat(Files.size(site.resolve("tai-san").resolve(script)))
                    .as(script)
                    .isBetween(100_000L, 300_000L);
        }
        assertThat(site.resolve("tai-san/chi-muc-3.js")).doesNotExist();
    }

    @Test
    void theUnitMeantIsAmongTheFirstThreeOnAPageOpenedByDoubleClick() {
        assertFound("file", site.resolve("tim-kiem.html").toUri().toString());
    }

    @Test
    void theUnitMeantIsAmongTheFirstThreeOnAServer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
        try {
            assertFound("http", "http://localhost:" + server.getAddress().getPort() + "/tim-kiem.html");
        } finally {
            server.stop(0);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = site.resolve(exchange.getRequestURI().getPath().substring(1));
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.toString();
            String type = name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, Files.size(file));
            Files.copy(file, exchange.getResponseBody());
        }
    }

    private record Answer(MisspeltNames.Query query, double milliseconds, List<String> first) {

        boolean isRight() {
            return first.stream().anyMatch(unit -> MisspeltNames.isNamed(unit, query.name()));
        }
    }

    private void assertFound(String scheme, String page) {
        browser.driver().get(page + "?q=a%20sao");
        browser.waitUntil(numberOfElementsToBe(By.cssSelector("script[src*='chi-muc']"), 2));
        browser.waitUntil(textToBePresentInElementLocated(By.id("ket-qua"), "A Sào"));

        List<Answer> answers = new ArrayList<>();
        List<MisspeltNames.Query> queries = new MisspeltNames(units.names(), 2282).draw(QUERIES);
        for (int i = 0; i < QUERIES; i += AT_ONCE) {
            answers.addAll(ask(queries.subList(i, i + AT_ONCE)));
        }

        double[] times =
                answers.stream().mapToDouble(Answer::milliseconds).sorted().toArray();
        List<Answer> missed =
                answers.stream().filter(answer -> !answer.isRight()).toList();
        System.out.printf(
                Locale.ROOT,
                "search over %s, %d units, %d queries: %d in the first three; median %.1f ms, 95 %% %.1f ms, maximum %.1f ms%n",
                scheme,
                UNITS,
                QUERIES,
                QUERIES - missed.size(),
                times[QUERIES / 2],
                times[QUERIES * 95 / 100],
                times[QUERIES - 1]);
        missed.forEach(System.out::println);
        assertThat(missed).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<Answer> ask(List<MisspeltNames.Query> queries) {
        List<Map<String, Object>> results = (List<Map<String, Object>>) browser.driver()
                .executeScript(
                        TYPE_AND_MEASURE,
                        queries.stream().map(MisspeltNames.Query::text).toList());
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            Map<String, Object> result = results.get(i);
            answers.add(new Answer(
                    queries.get(i), ((Number) result.get("time")).doubleValue(), (List<String>) result.get("first")));
        }
        return answers;
    }
}
