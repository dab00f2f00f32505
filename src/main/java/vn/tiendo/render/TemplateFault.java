package vn.tiendo.render;

/** What can be wrong with a template, or with the page that it makes. */
public enum TemplateFault {
    /**
     * It is missing, cannot be read, or uses something that its page does not have. The reason is the engine's
     * message.
     */
    DOES_NOT_FIT,
    /** It runs text as code. The reason is the construct that does so. */
    RUNS_TEXT,
    /** Its page loads something from another site. The reason is the address. */
    LOADS_FROM_ELSEWHERE,
    /** It has a script inside a tag. The reason is the beginning of the script. */
    SCRIPT_IN_TAG,
    /** It does not end. */
    ENDLESS,
    /** It has the name of a file that the program makes itself. */
    NAME_TAKEN
}
