package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.PublishableFigures;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceExcerpt;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.disclosure.EarlierPublication;
import vn.tiendo.load.Acknowledgements;
import vn.tiendo.model.Dataset;
import vn.tiendo.syntax.SourceExcerpts;

/** Reads and checks a data folder; writes nothing. */
public final class DataCheck {

    private DataCheck() {}

    /** Gives the lines of a data folder that diagnostics are about. */
    public static Function<SourceLocation, Optional<SourceExcerpt>> excerpts(Path data) {
        return new SourceExcerpts(data);
    }

    /**
     * @throws BuildFailure if there is no such folder
     * @throws IOException if reading fails
     */
    public static CheckResult run(Path data) throws BuildFailure, IOException {
        if (!Files.isDirectory(data)) {
            throw new BuildFailure(Reason.NO_DATA_FOLDER, data.toString());
        }
        Diagnostics diagnostics = new Diagnostics();
        Dataset dataset = CheckedData.read(data, UnaryOperator.identity(), diagnostics);
        if (!diagnostics.hasErrors()) {
            List<EarlierPublication> earlier = TrustedPublications.of(data, dataset, diagnostics);
            PublishableFigures publishable = ProgressAssessor.publishable(dataset, AsOf.of(dataset), earlier);
            TargetsOfNobody.add(dataset, diagnostics);
            FigureDiagnostics.add(dataset, publishable.figures(), diagnostics);
            DisclosureDiagnostics.addGivenAway(publishable.givenAway(), dataset, diagnostics);
            DisclosureDiagnostics.addReasons(publishable, dataset, diagnostics);
        }
        Acknowledgements.Findings findings = Acknowledgements.apply(data, diagnostics, true);
        return new CheckResult(
                findings.diagnostics(),
                findings.acknowledged(),
                dataset.units().all().size(),
                dataset.indicators().size(),
                dataset.targets().size(),
                dataset.observations().size());
    }
}
