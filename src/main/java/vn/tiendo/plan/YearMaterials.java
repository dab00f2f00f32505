package vn.tiendo.plan;

import java.util.Optional;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.SubmittedReport;

/** What the page of a unit's year is made of apart from figures and tasks. */
record YearMaterials(Optional<Narrative> narrative, Optional<SubmittedReport> submission) {

    static final YearMaterials NONE = new YearMaterials(Optional.empty(), Optional.empty());

    YearMaterials with(Narrative text) {
        return new YearMaterials(Optional.of(text), submission);
    }

    YearMaterials with(SubmittedReport report) {
        return new YearMaterials(narrative, Optional.of(report));
    }
}
