package vn.tiendo.diagnostic;

import java.util.Map;

/** A diagnostic in few words, shown beside the thing itself: what is wrong and how to mend it. */
public final class DiagnosticNote {

    private static final Messages MESSAGES = Messages.vietnamese();

    private DiagnosticNote() {}

    /** What is wrong, or what the matter is, in one sentence. */
    public static String message(Diagnostic diagnostic) {
        return MESSAGES.message(diagnostic);
    }

    public static String of(Diagnostic diagnostic) {
        return MESSAGES.severity(diagnostic.severity()) + " "
                + diagnostic.code().id() + ": "
                + message(diagnostic) + "\n" + MESSAGES.phrase("label.fix", Map.of())
                + MESSAGES.fix(diagnostic);
    }
}
