package vn.tiendo.disclosure;

import java.util.Optional;
import vn.tiendo.model.Measurement;

/**
 * A figure or special cell, before anything is withheld; of an earlier publication, after.
 *
 * @param computed whether it was added up from the units below, rather than reported
 * @param beside the sum of the units below that a note would print beside it, where it differs; of an earlier publication, that
 *     one did print, and of which a part is withheld there
 */
public record ReportedFigure(FigureKey key, Measurement measurement, boolean computed, Optional<Measurement> beside) {

    /** The same with another sum beside it, or with none. */
    public ReportedFigure withBeside(Optional<Measurement> sum) {
        return new ReportedFigure(key, measurement, computed, sum);
    }
}
