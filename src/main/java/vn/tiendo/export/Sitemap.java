package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import vn.tiendo.plan.Page;
import vn.tiendo.plan.SitePath;
import vn.tiendo.plan.SitePlan;

/**
 * {@code sitemap.xml}: the full address of every page. Such a list knows no relative addresses, so that it stays empty
 * where nobody has set where the site will stand.
 */
public final class Sitemap {

    private static final String NOT_FOUND = "404.html";

    private Sitemap() {}

    /** @param baseUrl where the site stands, ending in {@code /} */
    public static Download of(SitePlan plan, Optional<String> baseUrl) {
        return new Download(SitePath.of("sitemap.xml"), out -> write(plan, baseUrl, out));
    }

    private static void write(SitePlan plan, Optional<String> baseUrl, Writer xml) throws IOException {
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        if (baseUrl.isPresent()) {
            for (Page page : plan.pages()) {
                if (!page.path().text().equals(NOT_FOUND)) {
                    xml.write("<url><loc>" + escaped(baseUrl.get() + page.path()) + "</loc></url>\n");
                }
            }
        }
        xml.write("</urlset>\n");
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
