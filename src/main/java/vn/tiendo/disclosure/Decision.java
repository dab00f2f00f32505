package vn.tiendo.disclosure;

import java.util.List;
import java.util.Set;

/**
 * What is withheld of one year's figures, and why.
 *
 * @param withheld each figure once, in the order of their keys
 * @param withoutComputed figures beside which no computed sum may stand: it would add up withheld ones
 * @param givenAway in the order of their keys
 */
public record Decision(List<Withholding> withheld, Set<FigureKey> withoutComputed, List<GivenAway> givenAway) {

    public Decision {
        withheld = List.copyOf(withheld);
        withoutComputed = Set.copyOf(withoutComputed);
        givenAway = List.copyOf(givenAway);
    }
}
