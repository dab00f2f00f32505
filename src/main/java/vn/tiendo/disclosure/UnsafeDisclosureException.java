package vn.tiendo.disclosure;

/**
 * Thrown if what was chosen to be shown would disclose what must be withheld: a bug of the program, which then
 * publishes nothing.
 */
public final class UnsafeDisclosureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeDisclosureException(FigureKey figure, String why) {
        super("not safe: " + figure.unit() + " " + figure.indicator() + " " + figure.year() + ": " + why);
    }
}
