package vn.tiendo.syntax;

import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;

/** Reports characters that no text may contain. */
public final class CharacterScreen {

    private CharacterScreen() {}

    /** Adds a diagnostic for the first forbidden character, and one for too many marks on a letter. */
    public static void report(String text, SourceLocation location, Diagnostics diagnostics) {
        int refused = Characters.firstRefused(text);
        if (refused >= 0) {
            diagnostics.add(DiagnosticCode.FORBIDDEN_CHARACTER, location, Characters.nameOf(text.charAt(refused)));
        }
        int marks = Characters.mostMarks(text);
        if (marks > Characters.MOST_MARKS) {
            diagnostics.add(
                    DiagnosticCode.TOO_MANY_MARKS,
                    location,
                    Integer.toString(marks),
                    Integer.toString(Characters.MOST_MARKS));
        }
    }
}
