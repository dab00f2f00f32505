package vn.tiendo.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SitePlan;

/**
 * Settings for three web servers, for whoever runs one: what a page cannot state itself, above all which sites may show
 * it in a frame.
 */
public final class ServerFiles {

    /**
     * Pages state this in their heads, too. No page connects to anything; tools that examine a site do, such as
     * Lighthouse.
     */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

    private static final List<String> NAMES = List.of("nginx.conf", "apache.htaccess", "web.config");
    private static final Pattern OF_EMBEDDED_PAGES = Pattern.compile("(?s)@EMBED@\n(.*?)@END@\n");
    /** Paths that need no escaping in the settings of any of the servers. */
    private static final Pattern SAFE_PATH = Pattern.compile("/[A-Za-z0-9._~/-]*");

    private ServerFiles() {}

    /** @param baseUrl the address of the site, ending in {@code /} */
    public static List<Download> of(SitePlan plan, Optional<String> baseUrl) {
        boolean embeds = plan.pages().stream().anyMatch(page -> page.path().isEmbedded());
        String path = baseUrl.map(base -> URI.create(base).getRawPath())
                .filter(SAFE_PATH.asMatchPredicate())
                .orElse("/");
        List<Download> files = new ArrayList<>();
        for (String name : NAMES) {
            String text = OF_EMBEDDED_PAGES
                    .matcher(template(name))
                    .replaceAll(embeds ? "$1" : "")
                    .replace("@POLICY@", POLICY)
                    .replace("@PATH@", path);
            files.add(new Download(SitePath.of("may-chu/" + name), out -> out.write(text)));
        }
        return files;
    }

    private static String template(String name) {
        try (InputStream in = ServerFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
