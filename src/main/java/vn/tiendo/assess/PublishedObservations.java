package vn.tiendo.assess;

import java.util.List;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;
import vn.tiendo.model.ObservationStatus;

/** Chooses the observations that may be used; all others are treated as absent. */
final class PublishedObservations {

    private PublishedObservations() {}

    static List<Observation> of(Dataset dataset) {
        boolean illustrativeShown = dataset.settings().showIllustrative();
        return dataset.observations().stream()
                .filter(observation -> observation.provenance().published())
                .filter(observation ->
                        illustrativeShown || observation.provenance().status() != ObservationStatus.ILLUSTRATIVE)
                .toList();
    }
}
