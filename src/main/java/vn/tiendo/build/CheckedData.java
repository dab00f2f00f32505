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
 * The first half of the pipe, shared by building and checking. A caller that runs it again and again keeps one object,
 * which then skips unchanged files and narratives.
 */
public final class CheckedData {

    private final DatasetLoader loader = new DatasetLoader();
    private final NarrativeDiagnostics narratives = new NarrativeDiagnostics();

    /**
     * Reads and checks the data, without illustrative parts if the settings hide them.
     *
     * @param settings changes the settings as the command line asks
     */
    public static Dataset read(Path folder, UnaryOperator<Settings> settings, Diagnostics diagnostics)
            throws IOException {
        return new CheckedData().readAgain(folder, settings, diagnostics);
    }

    /** The same for the current state of a folder that was read before. */
    Dataset readAgain(Path folder, UnaryOperator<Settings> settings, Diagnostics diagnostics) throws IOException {
        Dataset loaded = loader.load(folder, diagnostics);
        DatasetCheck.check(loaded, diagnostics);
        CodeDiagnostics.add(loaded, diagnostics);
        narratives.add(loaded, diagnostics);
        Dataset dataset = loaded.withSettings(settings.apply(loaded.settings()));
        return dataset.settings().showIllustrative() ? dataset : withoutIllustrative(dataset);
    }

    /**
     * Leaves out everything illustrative that is not a figure; illustrative figures are left out when figures are
     * assessed.
     */
    private static Dataset withoutIllustrative(Dataset dataset) {
        return dataset.withReports(
                without(dataset.taskResults(), TaskResult::illustrative),
                without(dataset.submittedReports(), SubmittedReport::illustrative),
                without(dataset.narratives(), Narrative::illustrative));
    }

    private static <T> List<T> without(List<T> values, Predicate<T> madeUp) {
        return values.stream().filter(madeUp.negate()).toList();
    }
}
