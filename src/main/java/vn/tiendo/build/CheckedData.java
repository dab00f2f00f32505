package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.tiendo.check.DatasetCheck;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.Settings;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.TaskResult;

/**
 * The first half of the pipe, which building and checking share. Whoever goes through it again and again keeps one object: what
 * is as it was is neither read nor checked anew, as far as files and narratives go.
 */
public final class CheckedData {

    private final DatasetLoader loader = new DatasetLoader();
    private final NarrativeDiagnostics narratives = new NarrativeDiagnostics();

    /**
     * Reads and checks the data, and leaves out what is made up, where the settings ask for that.
     *
     * @param settings what the command line makes of the settings
     */
    public static Dataset read(Path folder, UnaryOperator<Settings> settings, Diagnostics diagnostics)
            throws IOException {
        return new CheckedData().readAgain(folder, settings, diagnostics);
    }

    /** The same of one folder as it is by now. */
    Dataset readAgain(Path folder, UnaryOperator<Settings> settings, Diagnostics diagnostics) throws IOException {
        Dataset loaded = loader.load(folder, diagnostics);
        DatasetCheck.check(loaded, diagnostics);
        CodeDiagnostics.add(loaded, diagnostics);
        narratives.add(loaded, diagnostics);
        Dataset dataset = loaded.withSettings(settings.apply(loaded.settings()));
        return dataset.settings().showIllustrative() ? dataset : withoutIllustrative(dataset);
    }

    /** Figures that are made up are left out where figures are assessed; here goes what is not assessed. */
    private static Dataset withoutIllustrative(Dataset dataset) {
        return new Dataset(
                dataset.settings(),
                dataset.units(),
                dataset.reorganisations(),
                dataset.indicators(),
                dataset.dimensions(),
                dataset.plans(),
                dataset.targets(),
                dataset.tasks(),
                without(dataset.taskResults(), TaskResult::illustrative),
                dataset.observations(),
                without(dataset.submittedReports(), SubmittedReport::illustrative),
                dataset.reportingDuties(),
                without(dataset.narratives(), Narrative::illustrative),
                dataset.maps());
    }

    private static <T> List<T> without(List<T> values, Predicate<T> madeUp) {
        return values.stream().filter(madeUp.negate()).toList();
    }
}
