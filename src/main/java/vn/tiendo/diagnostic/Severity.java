package vn.tiendo.diagnostic;

/** How bad a diagnostic is. */
public enum Severity {
    /** An error: nothing may be published. */
    ERROR,
    /** Probably a typing error; the site is still right. */
    WARNING,
    /** Good to know, such as who has not reported. */
    INFO
}
