package vn.tiendo.assess;

import java.util.Comparator;

/** Which cell of a series: the year, and the version of the definition. */
record FigureEdition(int year, String definitionVersion) implements Comparable<FigureEdition> {

    private static final Comparator<FigureEdition> ORDER =
            Comparator.comparingInt(FigureEdition::year).thenComparing(FigureEdition::definitionVersion);

    @Override
    public int compareTo(FigureEdition other) {
        return ORDER.compare(this, other);
    }
}
