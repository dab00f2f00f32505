package vn.tiendo.diagnostic;

import java.util.List;

/**
 * One problem of the data, as data: its text is made at the end, from the message bundle.
 *
 * @param arguments what the message names beside the location's own column and value, as text
 * @param key what tells the row of a warning from all others of its file; empty where nobody has asked for it
 */
public record Diagnostic(DiagnosticCode code, SourceLocation location, List<String> arguments, String key) {

    /** Whatever is wrong with this file, it is the settings that are wrong. */
    private static final String SETTINGS_FILE = "cau-hinh.yaml";

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public Diagnostic(DiagnosticCode code, SourceLocation location, List<String> arguments) {
        this(code, location, arguments, "");
    }

    /** The same with the key of its row. */
    public Diagnostic withKey(String rowKey) {
        return new Diagnostic(code, location, arguments, rowKey);
    }

    /** Of whose files it is: of the settings where the code or the file says so. */
    public Family family() {
        return location.file().equals(SETTINGS_FILE) ? Family.SETTINGS : code.family();
    }

    public Severity severity() {
        return code.severity();
    }
}
