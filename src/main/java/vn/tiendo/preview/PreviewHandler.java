package vn.tiendo.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Answers requests with files of the site that is shown, and hands each page the script that loads it anew. */
final class PreviewHandler implements HttpHandler {

    private static final String OWN = "/.tien-do/";
    private static final String MARK = OWN + "mark";
    private static final String SCRIPT = OWN + "xem-thu.js";
    private static final String HTML = "text/html; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("json", "application/json"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("zip", "application/zip"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final Set<String> names;
    private volatile Shown shown = new Shown("");

    PreviewHandler(int port) {
        this.names = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    void show(Shown other) {
        shown = other;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            String host =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
            if (!names.contains(host.toLowerCase(Locale.ROOT))) {
                answer(exchange, 403, "text/plain; charset=utf-8", "403".getBytes(StandardCharsets.UTF_8));
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                headers.set("Allow", "GET, HEAD");
                answer(exchange, 405, "text/plain; charset=utf-8", "405".getBytes(StandardCharsets.UTF_8));
            } else {
                answer(
                        exchange,
                        Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/"));
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        Shown now = shown;
        if (path.equals(MARK)) {
            answer(exchange, 200, "text/plain; charset=utf-8", now.mark().getBytes(StandardCharsets.UTF_8));
        } else if (path.equals(SCRIPT)) {
            answer(exchange, 200, "text/javascript; charset=utf-8", script());
        } else if (now.site().isEmpty()) {
            answer(exchange, 503, HTML, withScript(now.page(), now));
        } else {
            answer(exchange, now, now.site().get(), path);
        }
    }

    private static void answer(HttpExchange exchange, Shown now, Path site, String path) throws IOException {
        Optional<Path> file = file(site, path);
        Path shownFile = file.orElse(site.resolve("404.html"));
        if (!Files.isRegularFile(shownFile)) {
            answer(exchange, 404, "text/plain; charset=utf-8", "404".getBytes(StandardCharsets.UTF_8));
            return;
        }
        String name = shownFile.toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        byte[] content =
                type.equals(HTML) ? withScript(Files.readString(shownFile), now) : Files.readAllBytes(shownFile);
        answer(exchange, file.isPresent() ? 200 : 404, type, content);
    }

    /** Empty for what is no file of the site, whatever lies outside it. */
    private static Optional<Path> file(Path site, String path) {
        try {
            String relative = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
            Path file = site.resolve(relative).normalize();
            return Optional.of(file).filter(inside -> inside.startsWith(site) && Files.isRegularFile(inside));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static byte[] withScript(String page, Shown now) {
        String script = "<script src=\"" + SCRIPT + "\" data-mark=\"" + now.mark() + "\" defer></script>\n</head>";
        return page.replaceFirst("</head>", script).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] script() throws IOException {
        try (InputStream in = Objects.requireNonNull(PreviewHandler.class.getResourceAsStream("xem-thu.js"))) {
            return in.readAllBytes();
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
        if (!head && content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }
}
