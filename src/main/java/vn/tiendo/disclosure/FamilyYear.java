package vn.tiendo.disclosure;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The figures of one year and one family of indicators, which are decided on together.
 *
 * @param figures as reported or computed, before anything is withheld
 * @param open figures that count open answers, which are known whatever is withheld
 * @param earlier what snapshots show of this year and family, earliest first
 * @param ofOtherYears the family's figures of all other years; called only if one year leaves open how categories add
 *     up
 */
record FamilyYear(
        int year,
        List<ReportedFigure> figures,
        Set<FigureKey> open,
        List<EarlierPublication> earlier,
        Supplier<List<ReportedFigure>> ofOtherYears) {

    /** The same, but only these snapshots print sums beside own figures. */
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
