package vn.tiendo.model;

import java.util.Optional;

/**
 * What a site may carry of its owner's own.
 *
 * @param accent the one colour that stands out; empty for the usual one
 * @param emblem the name of an image in the data folder
 */
public record Identity(Optional<Accent> accent, Optional<String> emblem) {

    /** Nothing of its own. */
    public static final Identity NONE = new Identity(Optional.empty(), Optional.empty());

    /** The accent on light and on dark paper. */
    public record Accent(Colour onLight, Colour onDark) {}
}
