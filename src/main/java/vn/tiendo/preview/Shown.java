package vn.tiendo.preview;

import java.util.Optional;

/**
 * What is to be seen.
 *
 * @param mark unlike that of anything shown before, so that a page can tell that it is outdated
 * @param site whose files are shown; empty where one page stands for all
 * @param page what stands for all pages; empty where there is a site
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
