package vn.tiendo.disclosure;

/**
 * A figure with a count that snapshots disclose whatever is withheld today.
 *
 * @param publication the snapshot that shows the figure or prints a sum that discloses it; else the latest snapshot
 * @param shown whether that snapshot shows the very figure; otherwise its count can be worked out from what is shown
 */
public record GivenAway(FigureKey figure, String publication, boolean shown) implements Comparable<GivenAway> {

    @Override
    public int compareTo(GivenAway other) {
        int byFigure = figure.compareTo(other.figure);
        return byFigure != 0 ? byFigure : publication.compareTo(other.publication);
    }
}
