package vn.tiendo.render;

/** What can be wrong with a template, or with the page that it makes. */
public enum TemplateFault {
    /** Something in it cannot be done. The reason is the expression, or the line if that is not known. */
    DOES_NOT_FIT,
    /** It includes or imports a template that is not there. The reason is the path of that in the folder. */
    MISSING_TEMPLATE,
    /** It uses something that its page does not have. The reason is the expression. */
    MISSING_VALUE,
    /** It uses words of the interface that are not there. The reason is their key. */
    MISSING_WORDS,
    /** It cannot be read. The reason is the line. */
    WRONG_SYNTAX,
    /** It ends within a directive. The reason is the directive's name, such as {@code #if}. */
    NOT_CLOSED,
    /** A macro, a function or a file calls itself without end. The reason is the line of the call or its target. */
    CALLS_ITSELF,
    /** It is a link that leads out of the folder. */
    LEADS_OUT,
    /** Its name has letters that no address of a site may have. */
    UNFIT_NAME,
    /** It is no whole font. */
    BROKEN_FONT,
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
