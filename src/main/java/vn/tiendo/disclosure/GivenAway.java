package vn.tiendo.disclosure;

/**
 * A small count that an earlier publication gives away, which nothing that is withheld now can undo.
 *
 * @param shown whether that publication shows the very figure; else it can be worked out from what it shows
 */
public record GivenAway(FigureKey figure, String publication, boolean shown) implements Comparable<GivenAway> {

    @Override
    public int compareTo(GivenAway other) {
        int byFigure = figure.compareTo(other.figure);
        return byFigure != 0 ? byFigure : publication.compareTo(other.publication);
    }
}
