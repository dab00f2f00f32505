package vn.tiendo.build;

import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.Diagnostic;

/**
 * How a build ended.
 *
 * @param diagnostics what is wrong with the data, in order
 * @param site what was published; empty where the data have errors
 */
public record BuildResult(List<Diagnostic> diagnostics, Optional<Site> site) {

    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A site that was published.
     *
     * @param files how many files it has, pages among them
     * @param bytes their length in all
     * @param foreign files in its folder that are not the site's; they were kept
     * @param edited files of the former site that somebody had changed; they were replaced
     * @param leftOver the former site's folder, where it could not be deleted
     */
    public record Site(
            int pages, int files, long bytes, List<String> foreign, List<String> edited, Optional<String> leftOver) {

        public Site {
            foreign = List.copyOf(foreign);
            edited = List.copyOf(edited);
        }
    }
}
