package vn.tiendo.build;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.archive.Archive;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.folder.FileContent;

/**
 * Shows sites as they would be published, but makes each file only when somebody looks at it: a country can be seen as
 * soon as its data are read and judged. Writes nothing. Faults that only a complete site shows, such as a broken link
 * in a template, are reported by a build.
 */
public final class SitePreview implements AutoCloseable {

    private final BuildOptions options;
    private final CheckedData data = new CheckedData();
    private final PageWatch watch = new PageWatch(PageWatch.LIMIT);
    private final Thread watching;
    private Optional<FormerPublications> earlier = Optional.empty();

    public SitePreview(BuildOptions options) {
        this.options = options;
        this.watching = watch.start();
    }

    /**
     * The outcome of reading the data.
     *
     * @param site empty if the data have errors
     */
    public record Result(List<Diagnostic> diagnostics, Optional<Site> site) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** A site whose files are not made yet. Safe to use from several threads. */
    public static final class Site {

        private final Archive archive;
        private final Map<String, FileContent> files;
        private final int pages;
        private final List<OfficialNote> notes;

        private Site(Archive archive, Map<String, FileContent> files, int pages, List<OfficialNote> notes) {
            this.archive = archive;
            this.files = files;
            this.pages = pages;
            this.notes = notes;
        }

        /** How many pages it has. */
        public int pages() {
            return pages;
        }

        /** What officials may know but readers may not. */
        public List<OfficialNote> notes() {
            return notes;
        }

        /** Whether there is a file at a path, such as {@code don-vi/T24.html}. */
        public boolean has(String path) {
            return files.containsKey(path);
        }

        /**
         * Makes a file.
         *
         * @throws BuildFailure if a template, the words or a snapshot stand in the way
         */
        public void write(String path, OutputStream out) throws BuildFailure, IOException {
            FileContent content = Objects.requireNonNull(files.get(path), path);
            ExplainedWork.of(archive, () -> {
                content.writeTo(out);
                return content;
            });
        }
    }

    /**
     * Reads the data as they are now.
     *
     * @throws BuildFailure if the options or a template stand in the way
     */
    public Result read() throws BuildFailure, IOException {
        SiteBuild.inputs(options);
        Archive archive = IntactArchive.of(options.data());
        return ExplainedWork.of(archive, () -> read(archive));
    }

    private Result read(Archive archive) throws BuildFailure, IOException {
        FormerPublications former = FormerPublications.open(archive).keptSince(earlier);
        earlier = Optional.of(former);
        Diagnostics diagnostics = new Diagnostics();
        List<OfficialNote> notes = new ArrayList<>();
        Optional<Publishable> publishable = Publishable.of(
                options, former, diagnostics, data, (dataset, all) -> notes.addAll(OfficialNotes.of(dataset, all)));
        if (publishable.isEmpty()) {
            return new Result(SiteBuild.findings(options, diagnostics), Optional.empty());
        }
        SiteFiles files = new SiteFiles(watch);
        int pages = SiteBuild.addFiles(files, options, publishable.get(), former)
                .pages()
                .size();
        Site site = new Site(archive, files.byPath(), pages, List.copyOf(notes));
        return new Result(SiteBuild.findings(options, diagnostics), Optional.of(site));
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}
