package vn.tiendo.diagnostic;

import java.util.Map;

/** What a diagnostic says, in few words beside the thing itself: what is wrong and how to mend it. */
public final class DiagnosticNote {

    private static final Messages MESSAGES = Messages.vietnamese();

    private DiagnosticNote() {}

    public static String of(Diagnostic diagnostic) {
        return MESSAGES.severity(diagnostic.severity()) + " "
                + diagnostic.code().id() + ": "
                + MESSAGES.message(diagnostic) + "\n" + MESSAGES.phrase("label.fix", Map.of())
                + MESSAGES.fix(diagnostic);
    }
}
