package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Provenance;

/** Compares the observations before and after an import. */
public final class FigureComparison {

    private final Dataset before;
    private final Dataset after;
    private final EntryText text;
    private final Map<RowSubject, Observation> standing;

    public FigureComparison(Dataset before, Dataset after, FormWords words) {
        this.before = before;
        this.after = after;
        this.text = new EntryText(words);
        this.standing = byAbout(before);
    }

    /** The observations by what they are about. */
    public static Map<RowSubject, Observation> byAbout(Dataset dataset) {
        Map<RowSubject, Observation> found = new HashMap<>();
        for (Observation one : dataset.observations()) {
            found.put(new RowSubject(one.unit(), one.year(), FormMaker.keyOf(one)), one);
        }
        return found;
    }

    /** What the rows change; rows that say the same as the data are left out. */
    public List<FigureChange> changes(List<ReportedRow> rows) {
        Map<RowSubject, Observation> reported = byAbout(after);
        List<FigureChange> changes = new ArrayList<>();
        for (ReportedRow row : rows) {
            Observation now = reported.get(row.about());
            Optional<Observation> former = Optional.ofNullable(standing.get(row.about()));
            if (now != null && !former.map(one -> isSame(one, now)).orElse(false)) {
                Indicator indicator = Optional.ofNullable(before.indicators().get(now.indicator()))
                        .orElseThrow();
                changes.add(new FigureChange(
                        row,
                        before.units().get(row.unit()),
                        indicator,
                        breakdown(now.disaggregation()),
                        former,
                        now,
                        former.map(one -> text.valueBeside(one, now)).orElse(""),
                        former.map(one -> text.valueBeside(now, one)).orElseGet(() -> text.valueOfNew(now, indicator)),
                        !former.map(one -> isSame(one.measurement(), now.measurement()))
                                .orElse(false)));
            }
        }
        return changes;
    }

    private static boolean isSame(Observation one, Observation other) {
        return isSame(one.measurement(), other.measurement())
                && withoutFile(one).equals(withoutFile(other));
    }

    /** A number stays the same with more trailing zeros. */
    private static boolean isSame(Measurement left, Measurement right) {
        boolean sameNumber = left.number().isPresent()
                && left.number().equals(right.number())
                && !(left instanceof Measurement.Share)
                && left.getClass().equals(right.getClass());
        return left.equals(right) || sameNumber;
    }

    private static Provenance withoutFile(Observation one) {
        Provenance full = one.provenance();
        return new Provenance(
                "",
                full.status(),
                full.cutoff(),
                full.published(),
                full.definitionVersion(),
                full.source(),
                full.note());
    }

    private String breakdown(Disaggregation disaggregation) {
        return FormMaker.breakdown(disaggregation, before.dimensions());
    }
}
