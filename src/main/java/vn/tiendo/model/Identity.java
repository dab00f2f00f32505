package vn.tiendo.model;

import java.util.Optional;

/**
 * How a site may look like its owner's.
 *
 * @param accent the accent colour; empty for the usual one
 * @param emblem the name of an image in the data folder
 */
public record Identity(Optional<Accent> accent, Optional<String> emblem) {

    /** The usual look. */
    public static final Identity NONE = new Identity(Optional.empty(), Optional.empty());

    /** The accent on light and on dark paper. */
    public record Accent(Colour onLight, Colour onDark) {}
}
