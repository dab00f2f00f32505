package vn.tiendo.syntax;

import java.util.Optional;

/** A text typed on the command line that will be published: it must pass the same checks as cells. */
public final class OneLine {

    private OneLine() {}

    /** The text as a cell would have it; empty if it is blank, or has characters or a length that no cell may have. */
    public static Optional<String> parse(String text) {
        boolean fits = text.length() <= Limits.CELL_CHARACTERS
                && Characters.firstRefused(text) < 0
                && text.lines().count() <= 1
                && text.indexOf('\t') < 0;
        return Optional.of(text).filter(any -> fits).map(Characters::clean).filter(clean -> !clean.isEmpty());
    }
}
