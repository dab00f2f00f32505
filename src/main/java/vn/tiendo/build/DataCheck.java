package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.archive.AlteredArchiveException;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.Finding;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.PublishableFigures;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceExcerpt;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.disclosure.EarlierPublication;
import vn.tiendo.load.Acknowledgements;
import vn.tiendo.model.Dataset;
import vn.tiendo.syntax.SourceExcerpts;

/** Reads and checks a data folder; writes nothing. */
public final class DataCheck {

    /** The name of the archive's public folder, with which that of the confidential one begins. */
    private static final String ARCHIVES = "luu-tru";

    private DataCheck() {}

    /** What was found, and how much was read. */
    public record Result(
            List<Diagnostic> diagnostics, int acknowledged, int units, int indicators, int targets, int observations) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Gives the lines of a data folder that diagnostics are about. */
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
            List<EarlierPublication> earlier = earlier(data, dataset, diagnostics);
            PublishableFigures publishable = ProgressAssessor.publishable(dataset, AsOf.of(dataset), earlier);
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

    /** What was published before; empty if the archive was altered and so cannot be trusted. */
    public static List<EarlierPublication> earlier(Path data, Dataset dataset, Diagnostics diagnostics)
            throws BuildFailure, IOException {
        Archive archive = IntactArchive.of(data);
        try {
            List<StoredSnapshot> snapshots = archive.snapshots();
            ForeignSnapshots.report(snapshots, data, dataset, diagnostics);
            return EarlierFigures.of(snapshots, dataset);
        } catch (AlteredArchiveException e) {
            for (Finding finding : IntactArchive.failure(archive, e.finding()).findings()) {
                String place = place(finding);
                diagnostics.add(DiagnosticCode.ALTERED_ARCHIVE, SourceLocation.ofFile(place), place);
            }
            return List.of();
        }
    }

    /** The place in the data folder; findings of the confidential side already have it. */
    private static String place(Finding finding) {
        String place = Stream.of(finding.bag(), finding.path())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return place.startsWith(ARCHIVES) ? place : ARCHIVES + "/" + place;
    }
}
