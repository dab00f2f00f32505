package vn.tiendo.build;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.diagnostic.Diagnostic;

/**
 * How a build ended.
 *
 * @param diagnostics what is wrong with the data, in order
 * @param site what was published; empty if the data have errors
 */
public record BuildResult(List<Diagnostic> diagnostics, Optional<Site> site) {

    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A published site.
     *
     * @param files how many files it has, pages included
     * @param bytes their total length
     * @param added files that the former site in its folder did not have
     * @param changed files with other bytes than in the former site
     * @param removed files of the former site that this one does not have
     * @param foreign files in its folder that are not the site's; they were kept
     * @param edited files of the former site that somebody had changed, or a power cut had torn; they were replaced
     * @param heavyPages the length in bytes of the pages that are slow to load, by their paths
     * @param brokenLinks targets of broken links in narratives, by the pages that show them
     * @param leftOver the former site's folder, if it could not be deleted
     */
    public record Site(
            int pages,
            int files,
            long bytes,
            List<String> added,
            List<String> changed,
            List<String> removed,
            List<String> foreign,
            List<String> edited,
            SortedMap<String, Long> heavyPages,
            SortedMap<String, String> brokenLinks,
            Optional<String> leftOver) {

        public Site {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
            foreign = List.copyOf(foreign);
            edited = List.copyOf(edited);
            heavyPages = Collections.unmodifiableSortedMap(new TreeMap<>(heavyPages));
            brokenLinks = Collections.unmodifiableSortedMap(new TreeMap<>(brokenLinks));
        }
    }
}
