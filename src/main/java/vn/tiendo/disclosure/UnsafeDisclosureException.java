package vn.tiendo.disclosure;

/** What was chosen to be shown would tell what must be withheld: a fault of the program, which publishes nothing then. */
public final class UnsafeDisclosureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeDisclosureException(FigureKey figure, String why) {
        super("not safe: " + figure.unit() + " " + figure.indicator() + " " + figure.year() + ": " + why);
    }
}
