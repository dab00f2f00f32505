package vn.tiendo.disclosure;

import java.util.Optional;
import vn.tiendo.model.Measurement;

/**
 * A figure or special cell of one year, before anything is withheld; in an {@link EarlierPublication}, as published.
 *
 * @param computed whether it was added up from the units below, rather than reported
 * @param beside the sum of the units below that a note would print beside an own figure, if it differs; in an earlier
 *     publication, only such a sum one of whose parts is withheld
 */
public record ReportedFigure(FigureKey key, Measurement measurement, boolean computed, Optional<Measurement> beside) {

    public ReportedFigure withBeside(Optional<Measurement> sum) {
        return new ReportedFigure(key, measurement, computed, sum);
    }
}
