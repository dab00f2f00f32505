package vn.tiendo.cli;

/** How the program ended, as section 5 of the data contract numbers it. */
enum ExitStatus {
    DONE(0),
    DATA_ERRORS(1),
    WRONG_COMMAND_LINE(2),
    /** The settings or a template are wrong. */
    WRONG_SETTINGS(3),
    READING_OR_WRITING_FAILED(4),
    /** Another build holds the output folder. */
    LOCKED(5),
    VERIFICATION_FAILED(6),
    INTERNAL_FAULT(70),
    INTERRUPTED(130);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
