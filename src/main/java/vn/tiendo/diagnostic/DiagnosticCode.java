package vn.tiendo.diagnostic;

/** Every message that the program can give about data; each has a page under {@code src/docs/loi/}. */
public enum DiagnosticCode {
    /** A cell that should hold a number does not. */
    TD021(Severity.ERROR);

    private final Severity severity;

    DiagnosticCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
