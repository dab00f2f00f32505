package vn.tiendo.disclosure;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is decided about together: the figures of one year of indicators that tell of each other.
 *
 * @param open figures that count open answers, and so are known whatever is withheld
 * @param earlier what snapshots show of them
 * @param ofOtherYears the figures of the same indicators; asked for only where one year does not tell how categories add up
 */
record FamilyYear(
        int year,
        List<ReportedFigure> figures,
        Set<FigureKey> open,
        List<EarlierPublication> earlier,
        Supplier<List<ReportedFigure>> ofOtherYears) {

    /** The same, of which these snapshots alone print sums beside own figures. */
    FamilyYear withSumsOf(Set<String> snapshots) {
        List<EarlierPublication> some = earlier.stream()
                .map(publication -> snapshots.contains(publication.name()) ? publication : publication.withoutSums())
                .toList();
        return new FamilyYear(year, figures, open, some, ofOtherYears);
    }

    FamilyYear withoutSnapshots() {
        return new FamilyYear(year, figures, open, List.of(), ofOtherYears);
    }
}
