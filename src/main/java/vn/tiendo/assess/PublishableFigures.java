package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.disclosure.Decision;
import vn.tiendo.disclosure.GivenAway;
import vn.tiendo.disclosure.Withholding;

/**
 * Figures that may be published, and why others may not.
 *
 * @param figures with small numbers withheld
 * @param withheld each withheld figure once, by year
 * @param givenAway small counts that a snapshot gives away
 */
public record PublishableFigures(Figures figures, List<Withholding> withheld, List<GivenAway> givenAway) {

    public PublishableFigures {
        withheld = List.copyOf(withheld);
        givenAway = List.copyOf(givenAway);
    }

    /** The same as known on an earlier day; what is withheld, and why, is still decided over all years. */
    public PublishableFigures upTo(LocalDate asOf) {
        return new PublishableFigures(figures.upTo(asOf.getYear()), withheld, givenAway);
    }

    PublishableFigures(Figures figures, List<Decision> decisions) {
        this(
                figures,
                decisions.stream()
                        .flatMap(decision -> decision.withheld().stream())
                        .toList(),
                decisions.stream()
                        .flatMap(decision -> decision.givenAway().stream())
                        .toList());
    }
}
