package vn.tiendo.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers requests with files of the shown site, and adds to each page the script that reloads it and the notes for
 * officials.
 */
final class PreviewHandler implements HttpHandler {

    private static final String OWN = "/.tien-do/";
    private static final String MARK = OWN + "mark";
    private static final String SCRIPT = OWN + "xem-thu.js";
    private static final String STYLE = OWN + "xem-thu.css";
    /** The page of all notes for officials. */
    static final String NOTES = OWN + "rieng.html";

    private static final Pattern BEGIN_OF_CONTENT = Pattern.compile("<main\\b[^>]*>");
    private static final String HTML = "text/html; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String JS = "text/javascript; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", CSS),
            Map.entry("js", JS),
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
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    /** Browsers leave this one out of the host that they name. */
    private static final int USUAL_PORT = 80;

    private final NotePages notePages;
    private final Set<String> names;
    private volatile Shown shown = new Shown("");

    PreviewHandler(int port, NotePages notePages) {
        this.notePages = notePages;
        this.names = hosts(port);
    }

    /** How browsers on this machine name it as the host. */
    static Set<String> hosts(int port) {
        Set<String> hosts = new HashSet<>(Set.of("127.0.0.1:" + port, "localhost:" + port));
        if (port == USUAL_PORT) {
            hosts.addAll(Set.of("127.0.0.1", "localhost"));
        }
        return hosts;
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
            answer(exchange, 200, JS, own("xem-thu.js"));
        } else if (path.equals(STYLE)) {
            answer(exchange, 200, CSS, own("xem-thu.css"));
        } else if (now.site().isEmpty()) {
            answer(exchange, 503, HTML, withScript(now.page(), now));
        } else if (path.equals(NOTES)) {
            String page = notePages.page(now.site().get().notes());
            answer(exchange, 200, HTML, withScript(page, now));
        } else {
            answer(exchange, now, now.site().get(), path);
        }
    }

    private void answer(HttpExchange exchange, Shown now, PreviewSite site, String path) throws IOException {
        String asked = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
        boolean isThere = site.has(asked);
        String shown = isThere ? asked : "404.html";
        if (!site.has(shown)) {
            answer(exchange, 404, "text/plain; charset=utf-8", "404".getBytes(StandardCharsets.UTF_8));
            return;
        }
        String type = TYPES.getOrDefault(shown.substring(shown.lastIndexOf('.') + 1), "application/octet-stream");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            site.write(shown, file);
        } catch (UnfitFileException e) {
            answer(exchange, 503, HTML, withScript(e.page(), now));
            return;
        }
        byte[] content = type.equals(HTML)
                ? withScript(withNotes(file.toString(StandardCharsets.UTF_8), shown, site), now)
                : file.toByteArray();
        answer(exchange, isThere ? 200 : 404, type, content);
    }

    private String withNotes(String page, String path, PreviewSite site) {
        Matcher begin = BEGIN_OF_CONTENT.matcher(page);
        return begin.find()
                ? page.substring(0, begin.end()) + notePages.within(path, site.notes()) + page.substring(begin.end())
                : page;
    }

    private static byte[] withScript(String page, Shown now) {
        String own = "<link rel=\"stylesheet\" href=\"" + STYLE + "\">\n<script src=\"" + SCRIPT + "\" data-mark=\""
                + now.mark() + "\" defer></script>\n</head>";
        return page.replaceFirst("</head>", own).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] own(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PreviewHandler.class.getResourceAsStream(name))) {
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
