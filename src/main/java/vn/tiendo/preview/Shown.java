package vn.tiendo.preview;

import java.util.Optional;

/**
 * What a preview shows.
 *
 * @param mark differs from that of anything shown before, so that a page can find that it is outdated
 * @param site whose files are shown; empty if one page replaces all
 * @param page in place of all pages; empty if there is a site
 */
record Shown(String mark, Optional<PreviewSite> site, String page) {

    Shown(PreviewSite site) {
        this(newMark(), Optional.of(site), "");
    }

    Shown(String page) {
        this(newMark(), Optional.empty(), page);
    }

    private static String newMark() {
        return Long.toHexString(System.nanoTime());
    }
}
