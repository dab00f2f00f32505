package vn.tiendo.build;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tiendo.archive.Archive;
import vn.tiendo.assess.Progress;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.export.SiteTables;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Dataset;
import vn.tiendo.render.TemplateFiles;

/** Work on everything that reports are made of, for commands that make no site. */
interface ReportWork<T> {

    T with(ReportSource source) throws BuildFailure, IOException, InterruptedException;

    /** Does the work, unless the data have errors. */
    static <T> Optional<T> with(BuildOptions options, Diagnostics diagnostics, ReportWork<T> work)
            throws BuildFailure, IOException, InterruptedException {
        return with(options, diagnostics, complete -> {}, work);
    }

    /**
     * The same.
     *
     * @param onlooker receives the data first, with the observations of which reports only have figures
     */
    static <T> Optional<T> with(
            BuildOptions options, Diagnostics diagnostics, Consumer<Dataset> onlooker, ReportWork<T> work)
            throws BuildFailure, IOException, InterruptedException {
        SiteBuild.inputs(options);
        Archive archive = IntactArchive.of(options.data());
        return ExplainedWork.of(archive, () -> {
            Optional<ReportSource> source = of(options, archive, diagnostics, onlooker);
            return source.isEmpty() ? Optional.empty() : Optional.of(work.with(source.get()));
        });
    }

    private static Optional<ReportSource> of(
            BuildOptions options, Archive archive, Diagnostics diagnostics, Consumer<Dataset> onlooker)
            throws BuildFailure, IOException {
        FormerPublications former = FormerPublications.open(archive);
        Optional<Publishable> publishable = Publishable.of(
                options, former, diagnostics, new CheckedData(), (complete, figures) -> onlooker.accept(complete));
        if (publishable.isEmpty()) {
            return Optional.empty();
        }
        Dataset dataset = publishable.get().dataset();
        Progress progress = publishable.get().progress();
        Messages messages = new TemplateFiles(options.templates()).messages();
        return Optional.of(new ReportSource(
                dataset,
                progress,
                SiteBuild.planner(SiteTables.of(dataset, progress), messages, former.history(dataset, progress)),
                messages));
    }
}
