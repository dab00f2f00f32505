package vn.tiendo.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.wording.TrackedIndicator;

/** The indicator and disaggregation of a column of a matrix. */
record MatrixSubject(Indicator indicator, Disaggregation disaggregation) {

    /** Columns with fewer figures than this share of the fullest column come last. */
    private static final double SPARSE = 0.25;

    static MatrixSubject of(TrackedIndicator tracked) {
        return new MatrixSubject(tracked.indicator(), tracked.disaggregation());
    }

    // Indicators are equal if their codes are.
    @Override
    public boolean equals(Object other) {
        return other instanceof MatrixSubject subject
                && indicator.code().equals(subject.indicator.code())
                && disaggregation.equals(subject.disaggregation);
    }

    @Override
    public int hashCode() {
        return 31 * indicator.code().hashCode() + disaggregation.hashCode();
    }

    /**
     * The indicators on which most units have figures, in file order, those with few figures last.
     *
     * @param byUnit the tracked indicators of each unit
     * @param most the most indicators to return
     */
    static List<MatrixSubject> widest(SiteParts site, List<List<TrackedIndicator>> byUnit, int most) {
        Map<MatrixSubject, Integer> counts = new LinkedHashMap<>();
        Map<MatrixSubject, Integer> figures = new HashMap<>();
        for (List<TrackedIndicator> unit : byUnit) {
            for (TrackedIndicator tracked : unit) {
                figures.merge(MatrixSubject.of(tracked), tracked.latestFigure().isPresent() ? 1 : 0, Integer::sum);
                if (tracked.latestFigure().isPresent() || !tracked.assessments().isEmpty()) {
                    // An indicator with a target says more than one without.
                    counts.merge(
                            MatrixSubject.of(tracked), tracked.assessments().isEmpty() ? 1 : 2, Integer::sum);
                }
            }
        }
        List<MatrixSubject> widest = counts.entrySet().stream()
                .sorted(Map.Entry.<MatrixSubject, Integer>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        double few = SPARSE
                * widest.stream()
                        .mapToInt(subject -> figures.getOrDefault(subject, 0))
                        .max()
                        .orElse(0);
        return counts.keySet().stream()
                .filter(widest::contains)
                .sorted(Comparator.comparing((MatrixSubject subject) -> figures.getOrDefault(subject, 0) < few)
                        .thenComparingInt((MatrixSubject subject) ->
                                site.scope().orderOf(subject.indicator().code()))
                        .thenComparing(MatrixSubject::disaggregation, site.disaggregations()))
                .toList();
    }
}
