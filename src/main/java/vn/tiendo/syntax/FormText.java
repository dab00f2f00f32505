package vn.tiendo.syntax;

import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;

/** Interprets the texts of forms that somebody drew by hand. */
public final class FormText {

    private static final List<String> NOTES = List.of("ghichu", "luuy", "nguon");

    private FormText() {}

    /** The text without case, diacritics, spaces and underscores, so that different spellings become equal. */
    public static String folded(String text) {
        return Characters.folded(text);
    }

    /** The text in NFC, with one kind of space, on one line. */
    public static String clean(String text) {
        return Characters.onOneLine(Characters.clean(text));
    }

    /** Whether a row that begins with the text adds others up. */
    public static boolean isTotal(String text) {
        return FormRemnant.of(text) == FormRemnant.TOTAL;
    }

    /** Whether a row that begins with the text is below the table: notes, place and day, signatures. */
    public static boolean isFooter(String text) {
        return FormRemnant.of(text) == FormRemnant.FOOTER;
    }

    /** Whether a text begins the signatures below a table: who has made it, where and when. Notes are none. */
    public static boolean isSignature(String text) {
        String folded = folded(text);
        return isFooter(text) && NOTES.stream().noneMatch(folded::startsWith);
    }

    /** How another character set has spoilt a text; empty if none has. */
    public static Optional<DiagnosticCode> spoiltBy(String text) {
        if (Characters.lostDiacritics(text)) {
            return Optional.of(DiagnosticCode.LOST_DIACRITICS);
        }
        return Characters.isMisread(text) ? Optional.of(DiagnosticCode.WRONG_CHARACTER_SET) : Optional.empty();
    }
}
