package vn.tiendo.assess;

import java.util.Optional;
import vn.tiendo.model.Measurement;

/** The share of units that answered yes. */
final class ShareTally extends Tally {

    private int yes;
    private int answered;

    @Override
    boolean count(Measurement measurement) {
        if (measurement instanceof Measurement.YesNo answer) {
            answered++;
            yes += answer.yes() ? 1 : 0;
            return true;
        }
        return false;
    }

    Optional<Figure> result(FigureEdition edition) {
        return answered == 0 ? Optional.empty() : result(edition, new Measurement.Share(yes, answered));
    }
}
