package vn.tiendo.disclosure;

import java.util.Optional;
import vn.tiendo.model.Measurement;

/**
 * A figure or special cell of one year, before anything is withheld; in an {@link EarlierPublication}, as published.
 *
 * @param computed whether it was added up from the units below, rather than reported
 * @param beside the sum of the units below that a note would print beside an own figure, if it differs; in an earlier
 *     publication, such a sum that is printed there although one of its parts is withheld
 */
public record ReportedFigure(FigureKey key, Measurement measurement, boolean computed, Optional<Measurement> beside) {

    /** The same with another sum beside it, or with none. */
    public ReportedFigure withBeside(Optional<Measurement> sum) {
        return new ReportedFigure(key, measurement, computed, sum);
    }
}
