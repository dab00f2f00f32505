package vn.tiendo.disclosure;

import java.util.Optional;

/**
 * Why one figure is withheld.
 *
 * @param protects for {@link Reason#WOULD_TELL} and {@link Reason#SAME_COUNT}: the figure that could be worked out
 * @param publication for {@link Reason#WITHHELD_BEFORE}: the snapshot
 */
public record Withholding(FigureKey figure, Reason reason, Optional<FigureKey> protects, String publication)
        implements Comparable<Withholding> {

    /** The reasons, the first that holds counts. */
    public enum Reason {
        /** One of its counts is small. */
        SMALL,
        /** It shows a count that a withheld figure has as well. */
        SAME_COUNT,
        /** A snapshot withheld it, and shown now it would tell what that one did not. */
        WITHHELD_BEFORE,
        /** With it, a withheld count could be worked out. */
        WOULD_TELL
    }

    @Override
    public int compareTo(Withholding other) {
        return figure.compareTo(other.figure);
    }
}
