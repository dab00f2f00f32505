package vn.tiendo.diagnostic;

import java.util.List;

/**
 * One problem of the data, as data: its text is made at the end, from the message bundle.
 *
 * @param arguments what the message names beside the location's own column and value, as text
 */
public record Diagnostic(DiagnosticCode code, SourceLocation location, List<String> arguments) {

    /** Whatever is wrong with this file, it is the settings that are wrong. */
    private static final String SETTINGS_FILE = "cau-hinh.yaml";

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** Of whose files it is: of the settings where the code or the file says so. */
    public Family family() {
        return location.file().equals(SETTINGS_FILE) ? Family.SETTINGS : code.family();
    }

    public Severity severity() {
        return code.severity();
    }
}
