package vn.tiendo.preview;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be seen.
 *
 * @param mark unlike that of anything shown before, so that a page can tell that it is outdated
 * @param site the folder whose files are shown; empty where one page stands for all
 * @param page what stands for all pages; empty where there is a site
 */
record Shown(String mark, Optional<Path> site, String page) {

    Shown(Path site) {
        this(newMark(), Optional.of(site), "");
    }

    Shown(String page) {
        this(newMark(), Optional.empty(), page);
    }

    private static String newMark() {
        return Long.toHexString(System.nanoTime());
    }
}
