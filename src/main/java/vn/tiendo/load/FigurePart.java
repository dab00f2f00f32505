package vn.tiendo.load;

import java.util.Optional;
import vn.tiendo.syntax.Characters;

/** The part of a figure that a cell of a mapped column holds. */
public enum FigurePart {
    NUMERATOR("tu_so"),
    DENOMINATOR("mau_so"),
    VALUE("gia_tri"),
    /** Both in one text, such as {@code 12/27}. */
    SHARE("tu_so/mau_so"),
    /** A rate as a fraction of 1. */
    FRACTION("gia_tri_phan_so");

    private final String word;

    FigurePart(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<FigurePart> of(String text) {
        for (FigurePart part : values()) {
            if (Characters.folded(part.word).equals(Characters.folded(text))) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
