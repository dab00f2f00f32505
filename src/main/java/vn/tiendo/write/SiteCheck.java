package vn.tiendo.write;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tiendo.view.SitePath;
import vn.tiendo.write.UnfitSiteException.Flaw;

/** Checks a site before it replaces another. */
final class SiteCheck {

    private static final long LONGEST_PAGE = 100_000_000;
    private static final int LONGEST_PATH = 100;

    /** Pages with links that the writer of a text has made, not the program. */
    private static final String WRITTEN_BY_OTHERS = "bao-cao/";

    /**
     * The kinds of files that browsers show or load and readers download, and the settings offered to servers. Servers
     * would run other kinds, or hide them from readers.
     */
    private static final Set<String> KINDS = Set.of(
            "css",
            "csv",
            "docx",
            "gif",
            "html",
            "ico",
            "jpeg",
            "jpg",
            "js",
            "json",
            "jsonld",
            "md",
            "pdf",
            "png",
            "svg",
            "txt",
            "webmanifest",
            "webp",
            "woff",
            "woff2",
            "xlsx",
            "xml",
            "zip");

    private static final Set<String> SERVER_FILES =
            Set.of("may-chu/apache.htaccess", "may-chu/nginx.conf", "may-chu/web.config");

    /** Unchangeable copies that may have any names, since they include inputs and templates. */
    private static final String SNAPSHOTS = "luu-tru/";

    /** Names that mean devices on Windows, whatever follows them. */
    private static final Pattern DEVICE = Pattern.compile("(.*/)?(con|prn|aux|nul|com[0-9]|lpt[0-9])([./].*)?");

    private SiteCheck() {}

    /** Whether it is a page made by this build: links and lengths of pages in snapshots cannot be changed any more. */
    static boolean isPage(String path) {
        return path.endsWith(".html") && !isInSnapshot(path);
    }

    /** Whether it is within a snapshot; the same folder also has pages about snapshots. */
    private static boolean isInSnapshot(String path) {
        return path.startsWith(SNAPSHOTS) && path.indexOf('/', SNAPSHOTS.length()) >= 0;
    }

    /** Call it while a page is made, so that an endless page fails before it fills the disk. */
    static void requireEnd(String page, long length) throws UnfitSiteException {
        if (length > LONGEST_PAGE) {
            throw new UnfitSiteException(Flaw.ENDLESS_PAGE, page, "");
        }
    }

    static void requireNames(Collection<SitePath> paths) throws UnfitSiteException {
        Map<String, String> byLowerCase = new TreeMap<>();
        for (SitePath path : new TreeSet<>(paths)) {
            String lowerCase = path.text().toLowerCase(Locale.ROOT);
            boolean unfit = path.text().length() > LONGEST_PATH || !isOfKnownKind(lowerCase);
            if ((unfit && !lowerCase.startsWith(SNAPSHOTS))
                    || DEVICE.matcher(lowerCase).matches()) {
                throw new UnfitSiteException(Flaw.FORBIDDEN_FILE, path.text(), "");
            }
            String other = byLowerCase.put(lowerCase, path.text());
            if (other != null) {
                throw new UnfitSiteException(Flaw.SAME_NAME, path.text(), other);
            }
        }
    }

    /** @param path in lower case; a name without an ending is of a known kind within a folder only */
    private static boolean isOfKnownKind(String path) {
        int name = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        return dot < name
                ? name > 0 && name < path.length()
                : KINDS.contains(path.substring(dot + 1)) || SERVER_FILES.contains(path);
    }

    /**
     * Requires that every link leads to a file.
     *
     * @param files all files that will be in the folder
     * @return the targets of broken links in texts that others wrote, by their pages
     */
    static SortedMap<String, String> requireLinks(Collection<PageLinks> links, Collection<String> files)
            throws UnfitSiteException {
        Set<String> known = new HashSet<>(files);
        SortedMap<String, String> broken = new TreeMap<>();
        for (PageLinks some : links) {
            some.forEachTarget((page, target) -> {
                if (!known.contains(target)) {
                    broken.merge(page, target, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            });
        }
        for (Map.Entry<String, String> link : broken.entrySet()) {
            if (!link.getKey().startsWith(WRITTEN_BY_OTHERS)) {
                throw new UnfitSiteException(Flaw.BROKEN_LINK, link.getKey(), link.getValue());
            }
        }
        return broken;
    }
}
