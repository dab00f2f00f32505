package vn.tiendo.diagnostic;

/** How bad a diagnostic is. */
public enum Severity {
    /** Nothing may be published. */
    ERROR,
    /** Probably a slip; the site is still right. */
    WARNING,
    /** Good to know, such as who has not reported. */
    INFO
}
