package vn.tiendo.diagnostic;

import java.util.List;

/**
 * One problem in the data, without words: its text comes from the message bundle when it is printed.
 *
 * @param arguments what the message names besides the location's column and value, as text
 * @param key tells the row of a warning from all others in its file; empty until somebody asks for it
 */
public record Diagnostic(DiagnosticCode code, SourceLocation location, List<String> arguments, String key) {

    /** Every problem in this file is one of the settings. */
    private static final String SETTINGS_FILE = "cau-hinh.yaml";

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public Diagnostic(DiagnosticCode code, SourceLocation location, List<String> arguments) {
        this(code, location, arguments, "");
    }

    /** The same diagnostic with the key of its row. */
    public Diagnostic withKey(String rowKey) {
        return new Diagnostic(code, location, arguments, rowKey);
    }

    /** Whose fault it is: that of the settings if the code or the file says so, else of the data. */
    public Family family() {
        return location.file().equals(SETTINGS_FILE) ? Family.SETTINGS : code.family();
    }

    public Severity severity() {
        return code.severity();
    }
}
