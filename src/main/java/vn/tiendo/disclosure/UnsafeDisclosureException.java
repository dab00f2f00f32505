package vn.tiendo.disclosure;

/** What was chosen to be shown would disclose what must be withheld: a bug, so that nothing may be published. */
public final class UnsafeDisclosureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeDisclosureException(FigureKey figure, String why) {
        super("not safe: " + figure.unit() + " " + figure.indicator() + " " + figure.year() + ": " + why);
    }
}
