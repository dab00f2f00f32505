package vn.tiendo.assess;

import java.util.Optional;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;

/** A sum of counts; {@code -} adds 0 of 0. */
final class SumTally extends Tally {

    private long numerator;
    private long denominator;
    private boolean counted;

    @Override
    boolean count(Measurement measurement) {
        if (measurement instanceof Measurement.Share share) {
            numerator = Math.addExact(numerator, share.numerator());
            denominator = Math.addExact(denominator, share.denominator());
            counted = true;
            return true;
        }
        if (measurement instanceof Measurement.Count count) {
            numerator = Math.addExact(numerator, count.value());
            counted = true;
            return true;
        }
        return measurement == Absence.DID_NOT_OCCUR;
    }

    Optional<Figure> result(Indicator indicator, FigureEdition edition) {
        return switch (indicator.kind()) {
            case RATE ->
                result(edition, counted ? new Measurement.Share(numerator, denominator) : Absence.DID_NOT_OCCUR);
            case COUNT -> result(edition, counted ? new Measurement.Count(numerator) : Absence.DID_NOT_OCCUR);
            case MEASURE, YES_NO, QUALITATIVE -> Optional.empty();
        };
    }
}
