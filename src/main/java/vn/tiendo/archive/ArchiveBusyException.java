package vn.tiendo.archive;

import java.io.IOException;

/** Another snapshot is being made in the archive. */
public final class ArchiveBusyException extends IOException {

    private static final long serialVersionUID = 1L;

    ArchiveBusyException(String folder) {
        super(folder);
    }
}
