package vn.tiendo.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which withheld counts are told by the sums that snapshots print beside own figures. It is warned of them; nothing is chosen by
 * them, for what is withheld today cannot undo them.
 */
final class ToldBySums {

    private ToldBySums() {}

    /**
     * @param choice what is withheld whatever is printed
     * @param toldAnyway what the snapshots tell without these sums
     * @return for each count of which too few values are left the first snapshot whose sum leaves too few
     */
    static Map<Integer, String> of(CountModels models, FamilyYear family, Choice choice, Set<Integer> toldAnyway) {
        Map<Integer, String> told = new TreeMap<>();
        Set<String> printing = new TreeSet<>();
        for (EarlierPublication publication : family.earlier()) {
            if (publication.printsSums()) {
                printing.add(publication.name());
                CountModel model = models.withPrintedSums(family.withSumsOf(printing));
                for (int unknown : TrueProofs.of(model, choice).tooFew()) {
                    if (!toldAnyway.contains(unknown)) {
                        told.putIfAbsent(unknown, publication.name());
                    }
                }
            }
        }
        return told;
    }
}
