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

/** What must hold of a site before it takes the place of another. */
final class SiteCheck {

    private static final long LONGEST_PAGE = 100_000_000;
    private static final int LONGEST_PATH = 100;

    /** Pages that hold links which not the program but the writer of a text has made. */
    private static final String WRITTEN_BY_OTHERS = "bao-cao/";

    /**
     * What browsers show or load and readers download, and the settings that we offer to servers. Servers run other kinds,
     * or keep them from readers.
     */
    private static final Pattern KIND = Pattern.compile(
            ".*/[^/.]+|may-chu/(apache\\.htaccess|nginx\\.conf|web\\.config)|.*\\.(css|csv|docx|gif|html|ico|jpe?g|js|json|"
                    + "jsonld|md|pdf|png|svg|txt|webmanifest|webp|woff2?|xlsx|xml|zip)");

    /** Copies of what is never changed, whatever its names: inputs and templates too. */
    private static final String SNAPSHOTS = "luu-tru/";

    /** Names that mean devices on Windows, whatever follows them. */
    private static final Pattern DEVICE = Pattern.compile("(.*/)?(con|prn|aux|nul|com[0-9]|lpt[0-9])([./].*)?");

    private SiteCheck() {}

    /** Whether it is a page that was made now: in a snapshot nobody may mend a link, nor make a page shorter. */
    static boolean isPage(String path) {
        return path.endsWith(".html") && !isInSnapshot(path);
    }

    /** Beside the snapshots themselves there are pages about them. */
    private static boolean isInSnapshot(String path) {
        return path.startsWith(SNAPSHOTS) && path.indexOf('/', SNAPSHOTS.length()) >= 0;
    }

    /** Called while a page is made: one that never ends must not fill the disk first. */
    static void requireEnd(String page, long length) throws UnfitSiteException {
        if (length > LONGEST_PAGE) {
            throw new UnfitSiteException(Flaw.ENDLESS_PAGE, page, "");
        }
    }

    static void requireNames(Collection<SitePath> paths) throws UnfitSiteException {
        Map<String, String> byLowerCase = new TreeMap<>();
        for (SitePath path : new TreeSet<>(paths)) {
            String lowerCase = path.text().toLowerCase(Locale.ROOT);
            boolean unfit = path.text().length() > LONGEST_PATH
                    || !KIND.matcher(lowerCase).matches();
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

    /**
     * Requires that every link leads to a file.
     *
     * @param files all that will be in the folder
     * @return what broken links there are in texts that others wrote: the place that each leads to, by its page
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
