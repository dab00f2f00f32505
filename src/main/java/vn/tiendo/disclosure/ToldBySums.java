package vn.tiendo.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds withheld counts that sums printed beside own figures in snapshots disclose, for warnings alone: withholding
 * more today cannot undo these sums, so the choice leaves them out.
 */
final class ToldBySums {

    private ToldBySums() {}

    /**
     * @param choice what is withheld, chosen without these sums
     * @param toldAnyway counts that snapshots disclose without these sums
     * @return the counts with too few possible values, each with the first snapshot whose sums, beside those of earlier
     *     ones, leave too few
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
