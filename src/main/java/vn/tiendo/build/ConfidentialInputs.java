package vn.tiendo.build;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.disclosure.EarlierPublication;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;

/** The input files that say what no page may say: rows that are not published, and small numbers. */
final class ConfidentialInputs {

    private ConfidentialInputs() {}

    /** Their names. Judged over all years: an input also has those that come after the day of a snapshot. */
    static Set<String> of(Dataset dataset, List<EarlierPublication> earlier) {
        HiddenRows hidden = new HiddenRows(dataset, earlier);
        Set<String> files = new TreeSet<>();
        for (Observation observation : dataset.observations()) {
            if (hidden.has(observation)) {
                files.add(observation.provenance().file());
            }
        }
        return files;
    }
}
