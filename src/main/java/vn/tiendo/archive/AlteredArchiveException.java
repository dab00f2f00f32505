package vn.tiendo.archive;

import java.io.IOException;

/**
 * A file of the archive differs from what the archive itself says of it; nothing that was read from it may be
 * published.
 */
public final class AlteredArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    AlteredArchiveException(Finding finding) {
        super(finding.kind() + " " + finding.bag() + " " + finding.path());
        this.finding = finding;
    }

    /** The first fault that was found; there may be more. */
    public Finding finding() {
        return finding;
    }
}
