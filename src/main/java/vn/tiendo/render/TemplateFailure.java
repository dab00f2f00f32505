package vn.tiendo.render;

import vn.tiendo.view.SitePath;

/**
 * Thrown for a template that cannot be read or does not fit its page: a fault of the templates folder, not of the data.
 */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String template;
    private final int line;
    private final int column;
    private final String page;
    private final String reason;

    TemplateFailure(String template, int line, int column, SitePath page, String reason, Throwable cause) {
        this(template, line, column, page, reason);
        initCause(cause);
    }

    TemplateFailure(String template, int line, int column, SitePath page, String reason) {
        this(Fault.DOES_NOT_FIT, template, line, column, page, reason);
    }

    TemplateFailure(Fault fault, String template, int line, int column, SitePath page, String reason) {
        super(template + ":" + line + ":" + column + " (" + page + "): " + reason);
        this.fault = fault;
        this.template = template;
        this.line = line;
        this.column = column;
        this.page = page.text();
        this.reason = reason;
    }

    /** For a file of the user's that would replace a file or folder of the program. */
    public static TemplateFailure nameTaken(SitePath asset) {
        String template = AssetFolders.FOLDER + asset.text().substring(AssetFolders.PLACE.length());
        return new TemplateFailure(Fault.NAME_TAKEN, template, 0, 0, asset, "");
    }

    /** What is wrong with a template. */
    public enum Fault {
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

    public Fault fault() {
        return fault;
    }

    /** The template's path in the templates folder. */
    public String template() {
        return template;
    }

    /** 1-based; 0 if unknown. */
    public int line() {
        return line;
    }

    /** 1-based; 0 if unknown. */
    public int column() {
        return column;
    }

    /** The path of the page being made. */
    public String page() {
        return page;
    }

    /** See {@link Fault}; messages of the template engine are in English and without its stack. */
    public String reason() {
        return reason;
    }
}
