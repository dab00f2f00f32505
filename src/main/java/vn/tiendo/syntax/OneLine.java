package vn.tiendo.syntax;

import java.util.Optional;

/** A text that somebody types on the command line and that is to be published: it passes the gate that cells pass. */
public final class OneLine {

    private OneLine() {}

    /** The text as a cell would hold it; empty if it is blank, or has characters or a length that no cell may have. */
    public static Optional<String> parse(String text) {
        boolean fits = text.length() <= Limits.CELL_CHARACTERS
                && Characters.firstRefused(text) < 0
                && text.lines().count() <= 1
                && text.indexOf('\t') < 0;
        return Optional.of(text).filter(any -> fits).map(Characters::clean).filter(clean -> !clean.isEmpty());
    }
}
