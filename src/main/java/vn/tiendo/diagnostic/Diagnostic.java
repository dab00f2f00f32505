package vn.tiendo.diagnostic;

import java.util.List;

/**
 * One problem of the data, as data: its text is made at the end, from the message bundle.
 *
 * @param arguments what the message names beside the location's own column and value, as text
 */
public record Diagnostic(DiagnosticCode code, SourceLocation location, List<String> arguments) {

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return code.severity();
    }
}
