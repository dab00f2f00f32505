package vn.tiendo.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.Figures;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.PublishableFigures;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dataset;

/**
 * Everything from which a site, and each document beside it, is made.
 *
 * @param dataset without the observations: the figures hold all that may be shown of them, and they take most of the
 *     memory for a large country
 */
record Publishable(Dataset dataset, Figures figures, LocalDate asOf) {

    /** Empty if the data have errors. */
    static Optional<Publishable> of(BuildOptions options, FormerPublications former, Diagnostics diagnostics)
            throws BuildFailure, IOException {
        return of(options, former, diagnostics, new CheckedData(), (dataset, publishable) -> {});
    }

    /**
     * The same for repeated calls.
     *
     * @param data what was read before
     * @param onlooker receives the complete data and figures, before anything is dropped that nobody may see
     */
    static Optional<Publishable> of(
            BuildOptions options,
            FormerPublications former,
            Diagnostics diagnostics,
            CheckedData data,
            BiConsumer<Dataset, PublishableFigures> onlooker)
            throws BuildFailure, IOException {
        Dataset dataset = KnownData.of(data.readAgain(options.data(), options::applyTo, diagnostics));
        if (!diagnostics.hasErrors()) {
            ForeignSnapshots.report(former.snapshots(), options.data(), dataset, diagnostics);
        }
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        AskedUnits.requireFocus(options, dataset);
        LocalDate asOf = AsOf.of(dataset);
        PublishableFigures publishable =
                ProgressAssessor.publishable(dataset, asOf, EarlierFigures.of(former.snapshots(), dataset));
        Figures figures = publishable.figures();
        FigureDiagnostics.add(dataset, figures, diagnostics);
        DisclosureDiagnostics.addGivenAway(publishable.givenAway(), dataset, diagnostics);
        onlooker.accept(dataset, publishable);
        return Optional.of(new Publishable(dataset.withObservations(List.of()), figures, asOf));
    }

    /** Judges all targets. */
    Progress progress() {
        return ProgressAssessor.assess(dataset, figures, asOf);
    }
}
