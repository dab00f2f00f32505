package vn.tiendo.syntax;

import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;

/** What the texts of a form mean that somebody drew by hand. */
public final class FormText {

    private FormText() {}

    /** The text without case, diacritics, spaces and underscores, so that two ways to write it are one. */
    public static String folded(String text) {
        return Characters.folded(text);
    }

    /** NFC, one kind of space, on one line. */
    public static String clean(String text) {
        return Characters.onOneLine(Characters.clean(text));
    }

    /** Whether a row that begins with the text adds others up. */
    public static boolean isTotal(String text) {
        return FormRemnant.of(text) == FormRemnant.TOTAL;
    }

    /** Whether a row that begins with the text stands below the table: notes, place and day, signatures. */
    public static boolean isFooter(String text) {
        return FormRemnant.of(text) == FormRemnant.FOOTER;
    }

    /** What happened to a text on its way through another character set; empty where nothing did. */
    public static Optional<DiagnosticCode> spoiltBy(String text) {
        if (Characters.lostDiacritics(text)) {
            return Optional.of(DiagnosticCode.LOST_DIACRITICS);
        }
        return Characters.isMisread(text) ? Optional.of(DiagnosticCode.WRONG_CHARACTER_SET) : Optional.empty();
    }
}
