package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.tiendo.archive.AlteredArchiveException;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.PublishableFigures;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceExcerpt;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.load.Acknowledgements;
import vn.tiendo.load.SourceExcerpts;
import vn.tiendo.model.Dataset;

/** Reads and checks a data folder and writes nothing. */
public final class DataCheck {

    private DataCheck() {}

    /** What was found, and how much was read. */
    public record Result(
            List<Diagnostic> diagnostics, int acknowledged, int units, int indicators, int targets, int observations) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Shows the lines that diagnostics of a data folder are about. */
    public static Function<SourceLocation, Optional<SourceExcerpt>> excerpts(Path data) {
        return new SourceExcerpts(data);
    }

    /**
     * @throws BuildFailure if there is no such folder
     * @throws IOException if reading fails
     */
    public static Result run(Path data) throws BuildFailure, IOException {
        if (!Files.isDirectory(data)) {
            throw new BuildFailure(Reason.NO_DATA_FOLDER, data.toString());
        }
        Diagnostics diagnostics = new Diagnostics();
        Dataset dataset = CheckedData.read(data, UnaryOperator.identity(), diagnostics);
        if (!diagnostics.hasErrors()) {
            List<StoredSnapshot> snapshots = snapshots(data);
            ForeignSnapshots.report(snapshots, data, dataset, diagnostics);
            PublishableFigures publishable =
                    ProgressAssessor.publishable(dataset, AsOf.of(dataset), EarlierFigures.of(snapshots, dataset));
            FigureDiagnostics.add(dataset, publishable.figures(), diagnostics);
            DisclosureDiagnostics.addGivenAway(publishable.givenAway(), dataset, diagnostics);
            DisclosureDiagnostics.addReasons(publishable, dataset, diagnostics);
        }
        Acknowledgements.Findings findings = Acknowledgements.apply(data, diagnostics, true);
        return new Result(
                findings.diagnostics(),
                findings.acknowledged(),
                dataset.units().all().size(),
                dataset.indicators().size(),
                dataset.targets().size(),
                dataset.observations().size());
    }

    /** None where they are not what they were: what they say is not to be believed. Building and verifying tell. */
    private static List<StoredSnapshot> snapshots(Path data) throws IOException {
        try {
            return Archive.ofData(data).snapshots();
        } catch (AlteredArchiveException e) {
            return List.of();
        }
    }
}
