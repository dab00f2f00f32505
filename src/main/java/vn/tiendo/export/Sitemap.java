package vn.tiendo.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private Sitemap() {}

    public static List<Download> of(SitePlan plan, SiteTables site) {
        Optional<String> baseUrl = site.dataset().settings().baseUrl();
        if (baseUrl.isEmpty()) {
            return of(List.of(), "");
        }
        DataDays days = new DataDays(site.scope(), site.dataset().settings());
        List<SitemapEntry> entries = plan.pages().stream()
                .map(Page::path)
                .filter(path -> !path.text().equals(NOT_FOUND) && !path.isEmbedded())
                .map(path -> new SitemapEntry(baseUrl.get() + path, days.of(path)))
                .toList();
        return of(entries, baseUrl.get());
    }

    static List<Download> of(List<SitemapEntry> entries, String baseUrl) {
        if (entries.size() <= MOST_ADDRESSES) {
            return List.of(new Download(PATH, out -> SitemapEntry.writeAll("urlset", "url", entries, out)));
        }
        List<Download> files = new ArrayList<>();
        List<SitemapEntry> lists = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += MOST_ADDRESSES) {
            List<SitemapEntry> part = entries.subList(from, Math.min(entries.size(), from + MOST_ADDRESSES));
            SitePath path = SitePath.of("sitemap-" + (lists.size() + 1) + ".xml");
            files.add(new Download(path, out -> SitemapEntry.writeAll("urlset", "url", part, out)));
            lists.add(new SitemapEntry(baseUrl + path, latest(part)));
        }
        files.add(new Download(PATH, out -> SitemapEntry.writeAll("sitemapindex", "sitemap", lists, out)));
        return files;
    }

    private static Optional<LocalDate> latest(List<SitemapEntry> entries) {
        return entries.stream().flatMap(entry -> entry.modified().stream()).max(LocalDate::compareTo);
    }
}
