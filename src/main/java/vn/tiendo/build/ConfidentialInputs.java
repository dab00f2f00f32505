package vn.tiendo.build;

import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.assess.PublishableFigures;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;

/** The input files that say what no page may say: rows that are not published, and small numbers. */
final class ConfidentialInputs {

    private ConfidentialInputs() {}

    /**
     * Their names. Judged over all years: an input also has those that come after the day of a snapshot.
     *
     * @param decided what may be shown of all years
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
