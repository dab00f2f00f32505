package vn.tiendo.build;

import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.assess.PublishableFigures;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;

/** Finds the input files that hold what no page may show: rows that are not published, and small numbers. */
final class ConfidentialInputs {

    private ConfidentialInputs() {}

    /**
     * Their names. Judged over all years, since an input also holds years after the day of a snapshot.
     *
     * @param decided what may be shown, over all years
     */
    static Set<String> of(Dataset dataset, PublishableFigures decided) {
        HiddenRows hidden = new HiddenRows(dataset, decided);
        Set<String> files = new TreeSet<>();
        for (Observation observation : dataset.observations()) {
            if (hidden.has(observation)) {
                files.add(observation.provenance().file());
            }
        }
        return files;
    }
}
