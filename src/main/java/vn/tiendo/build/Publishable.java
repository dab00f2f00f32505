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
 * What a site, and every document beside it, is made of.
 *
 * @param dataset without the observations: all that may be shown of them is in the figures, and they are most of what a
 *     large country holds in memory
 */
record Publishable(Dataset dataset, Figures figures, LocalDate asOf) {

    /** Empty where the data have errors. */
    static Optional<Publishable> of(BuildOptions options, FormerPublications former, Diagnostics diagnostics)
            throws BuildFailure, IOException {
        return of(options, former, diagnostics, new CheckedData(), (dataset, publishable) -> {});
    }

    /**
     * The same for whoever asks again and again.
     *
     * @param data what was read before
     * @param onlooker sees all there is before what nobody may see is let go
     */
    static Optional<Publishable> of(
            BuildOptions options,
            FormerPublications former,
            Diagnostics diagnostics,
            CheckedData data,
            BiConsumer<Dataset, PublishableFigures> onlooker)
            throws BuildFailure, IOException {
        Dataset dataset = data.readAgain(options.data(), options::applyTo, diagnostics);
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

    /** How far everything has come. */
    Progress progress() {
        return ProgressAssessor.assess(dataset, figures, asOf);
    }
}
