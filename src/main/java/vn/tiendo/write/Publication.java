package vn.tiendo.write;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of publishing a site.
 *
 * @param files how many files the site has
 * @param bytes their total length
 * @param changes how the files differ from those of the former site
 * @param foreign files in the output folder that are not the site's; they were kept
 * @param edited files of the former site that somebody had changed, or a power cut had torn; they were replaced
 * @param heavyPages the length in bytes of the pages that are slow to load, by their paths
 * @param brokenLinks targets of broken links in texts that others wrote, by their pages
 * @param leftOver the former site's folder, if it could not be deleted; the next build tries again
 */
public record Publication(
        int files,
        long bytes,
        FileChanges changes,
        List<String> foreign,
        List<String> edited,
        SortedMap<String, Long> heavyPages,
        SortedMap<String, String> brokenLinks,
        Optional<Path> leftOver) {

    public Publication {
        foreign = List.copyOf(foreign);
        edited = List.copyOf(edited);
        heavyPages = Collections.unmodifiableSortedMap(new TreeMap<>(heavyPages));
        brokenLinks = Collections.unmodifiableSortedMap(new TreeMap<>(brokenLinks));
    }
}
