package vn.tiendo.disclosure;

import java.util.Optional;

/**
 * Why one figure is withheld.
 *
 * @param protects for {@link Reason#WOULD_TELL} and {@link Reason#SAME_COUNT}: a figure that could be worked out if
 *     this one were shown; otherwise empty
 * @param publication for {@link Reason#WITHHELD_BEFORE}: the first snapshot that withheld it; otherwise empty
 */
public record Withholding(FigureKey figure, Reason reason, Optional<FigureKey> protects, String publication)
        implements Comparable<Withholding> {

    /**
     * If several reasons hold, {@link #SMALL} or {@link #ZERO_RATE} comes first, then {@link #WITHHELD_BEFORE}, then
     * {@link #SAME_COUNT}.
     */
    public enum Reason {
        /** One of its counts is small. */
        SMALL,
        /** It is a rate of 0 without counts, which discloses that one of them is 0. */
        ZERO_RATE,
        /** It shows, or may show, a count of a figure that is small or that a snapshot withheld. */
        SAME_COUNT,
        /** A snapshot withheld it; shown now, it would disclose what the snapshot did not. */
        WITHHELD_BEFORE,
        /** Shown, it would let a withheld count be worked out. */
        WOULD_TELL
    }

    @Override
    public int compareTo(Withholding other) {
        return figure.compareTo(other.figure);
    }
}
