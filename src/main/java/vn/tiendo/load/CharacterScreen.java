package vn.tiendo.load;

import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;

/** Reports characters that no text may hold, wherever it stands. */
final class CharacterScreen {

    private CharacterScreen() {}

    static void report(String text, SourceLocation location, Diagnostics diagnostics) {
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
