package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.assess.Progress;
import vn.tiendo.model.Dataset;
import vn.tiendo.view.Page;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SitePlan;

/**
 * {@code sitemap.xml}: the full address of every page. Sitemaps allow no relative addresses, so without a base URL in
 * the settings it stays empty. If there are more addresses than one list may hold, they are split, and the file lists
 * the lists.
 */
public final class Sitemap {

    private static final SitePath PATH = SitePath.of("sitemap.xml");
    private static final String NOT_FOUND = "404.html";
    /** The limit of <a href="https://www.sitemaps.org/protocol.html">the protocol</a> for one list. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private Sitemap() {}

    public static List<Download> of(SitePlan plan, Dataset dataset, Progress progress) {
        Optional<String> baseUrl = dataset.settings().baseUrl();
        if (baseUrl.isEmpty()) {
            return of(List.of(), "");
        }
        DataDays days = new DataDays(dataset, progress);
        List<Entry> entries = new ArrayList<>();
        for (Page page : plan.pages()) {
            if (!page.path().text().equals(NOT_FOUND) && !page.path().isEmbedded()) {
                entries.add(new Entry(baseUrl.get() + page.path(), days.of(page.path())));
            }
        }
        return of(entries, baseUrl.get());
    }

    /** An address, and the day since which its page is as it is. */
    record Entry(String address, Optional<LocalDate> modified) {}

    static List<Download> of(List<Entry> entries, String baseUrl) {
        if (entries.size() <= MOST_ADDRESSES) {
            return List.of(new Download(PATH, out -> write("urlset", "url", entries, out)));
        }
        List<Download> files = new ArrayList<>();
        List<Entry> lists = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += MOST_ADDRESSES) {
            List<Entry> part = entries.subList(from, Math.min(entries.size(), from + MOST_ADDRESSES));
            SitePath path = SitePath.of("sitemap-" + (lists.size() + 1) + ".xml");
            files.add(new Download(path, out -> write("urlset", "url", part, out)));
            lists.add(new Entry(baseUrl + path, latest(part)));
        }
        files.add(new Download(PATH, out -> write("sitemapindex", "sitemap", lists, out)));
        return files;
    }

    private static Optional<LocalDate> latest(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.modified().stream()).max(LocalDate::compareTo);
    }

    private static void write(String root, String element, List<Entry> entries, Writer xml) throws IOException {
        xml.write(DECLARATION + "<" + root + NAMESPACE);
        for (Entry entry : entries) {
            xml.write("<" + element + "><loc>" + XmlText.escaped(entry.address()) + "</loc>");
            if (entry.modified().isPresent()) {
                xml.write("<lastmod>" + entry.modified().get() + "</lastmod>");
            }
            xml.write("</" + element + ">\n");
        }
        xml.write("</" + root + ">\n");
    }
}
