package vn.tiendo.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.intake.FigureComparison;
import vn.tiendo.intake.ReportedRow;
import vn.tiendo.intake.RowSubject;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;

/** The rows of forms as they are meant beside what the data say of the same figures. */
final class MeantRows {

    private final Dataset dataset;
    private final Map<RowSubject, Observation> standing;
    private final Set<RowSubject> heldBack;

    private MeantRows(Dataset dataset) {
        this.dataset = dataset;
        this.standing = FigureComparison.byAbout(dataset);
        this.heldBack = standing.entrySet().stream()
                .filter(entry -> !entry.getValue().provenance().published())
                .map(entry -> entry.getKey().inAnyVersion())
                .collect(Collectors.toSet());
    }

    static List<ReportedRow> of(Dataset dataset, List<ReportedRow> rows) {
        MeantRows meant = new MeantRows(dataset);
        return rows.stream().map(meant::meant).toList();
    }

    private ReportedRow meant(ReportedRow row) {
        Observation former = standing.get(row.about());
        if (former == null) {
            return heldBack.contains(row.about().inAnyVersion()) ? row.withPublicationHeldBack() : row;
        }
        Indicator indicator = dataset.indicators().get(former.indicator());
        boolean isPublished = former.provenance().published() && indicator != null && indicator.sensitive();
        ReportedRow noted = row.withNoteBeside(former);
        return isPublished ? noted.withPublicationTakenBack() : noted;
    }
}
