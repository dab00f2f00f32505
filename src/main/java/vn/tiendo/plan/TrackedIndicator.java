package vn.tiendo.plan;

import java.util.List;
import java.util.Optional;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.ProgressStatus;

/**
 * All that is known of one unit on one indicator and disaggregation.
 *
 * @param category the names of the categories; empty for the headline
 * @param name the indicator's short name, with the category if there is one
 * @param assessments by target and milestone; empty where no target applies
 * @param lastInForce the same while a unit dissolved since was still in force
 */
record TrackedIndicator(
        Indicator indicator,
        Disaggregation disaggregation,
        String category,
        String name,
        Optional<Series> series,
        List<Assessment> assessments,
        List<Assessment> lastInForce) {

    TrackedIndicator {
        assessments = List.copyOf(assessments);
        lastInForce = List.copyOf(lastInForce);
    }

    /** The assessments; where the unit was dissolved before a milestone, how it stood while it was in force. */
    List<Assessment> whileInForce() {
        if (lastInForce.isEmpty()) {
            return assessments;
        }
        return assessments.stream()
                .map(assessment -> lastInForceOf(assessment).orElse(assessment))
                .toList();
    }

    /** What stood where now the unit's end is all there is to say. */
    Optional<Assessment> lastInForceOf(Assessment assessment) {
        return assessment.status() != ProgressStatus.UNIT_DISSOLVED
                ? Optional.empty()
                : lastInForce.stream()
                        .filter(last -> last.target().code().equals(assessment.target().code())
                                && last.milestoneYear() == assessment.milestoneYear()
                                && last.status() != ProgressStatus.UNIT_DISSOLVED)
                        .findFirst();
    }

    /** The figures of the version that progress is judged in. */
    List<Figure> figures() {
        return series.map(Series::assessed).orElse(List.of());
    }

    /** The latest year with a figure. */
    Optional<Figure> latestFigure() {
        List<Figure> figures = figures();
        for (int i = figures.size() - 1; i >= 0; i--) {
            if (figures.get(i).measurement().isFigure()) {
                return Optional.of(figures.get(i));
            }
        }
        return Optional.empty();
    }

    /** The latest figure or, where there is none, the latest special cell. */
    Optional<Figure> latest() {
        Optional<Figure> figure = latestFigure();
        List<Figure> figures = figures();
        return figure.isPresent() || figures.isEmpty() ? figure : Optional.of(figures.get(figures.size() - 1));
    }

    Optional<Fraction> latestNumber() {
        return latestFigure().map(Figure::measurement).flatMap(Measurement::number);
    }

    /** The values to be reached; figures are shown so finely that none seems to reach what it does not. */
    List<Fraction> thresholds() {
        return assessments.stream()
                .filter(assessment -> assessment.target().value().isPresent())
                .map(assessment -> Fraction.of(assessment.target().value().get()))
                .distinct()
                .toList();
    }

    boolean hasIllustrative() {
        return series.map(Series::figures).orElse(List.of()).stream().anyMatch(TrackedIndicator::isIllustrative);
    }

    static boolean isIllustrative(Figure figure) {
        return figure.status() == ObservationStatus.ILLUSTRATIVE
                && figure.measurement() != Measurement.Absence.NOT_REPORTED;
    }

    /**
     * The assessment that matters now: the nearest milestone that has not passed, else the last; of a yearly target the
     * last year.
     */
    Optional<Assessment> current(int asOfYear) {
        Assessment best = null;
        for (Assessment assessment : whileInForce()) {
            if (best == null || isNearer(assessment, best, asOfYear)) {
                best = assessment;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isNearer(Assessment one, Assessment other, int asOfYear) {
        boolean ahead = one.milestoneYear() >= asOfYear;
        boolean otherAhead = other.milestoneYear() >= asOfYear;
        if (ahead != otherAhead) {
            return ahead;
        }
        return ahead ? one.milestoneYear() < other.milestoneYear() : one.milestoneYear() > other.milestoneYear();
    }
}
