package vn.tiendo.disclosure;

import java.util.List;
import java.util.Set;
import vn.tiendo.model.Copies;

/**
 * What is withheld of one year's figures, and why.
 *
 * @param withheld one for each withheld figure, in the order of keys
 * @param withoutComputed own figures beside which no computed sum may be shown, since a withheld figure may be part of
 *     it
 * @param givenAway what snapshots have already disclosed, in the order of keys
 */
public record Decision(List<Withholding> withheld, Set<FigureKey> withoutComputed, List<GivenAway> givenAway) {

    public Decision {
        withheld = List.copyOf(withheld);
        withoutComputed = Copies.set(withoutComputed);
        givenAway = List.copyOf(givenAway);
    }
}
