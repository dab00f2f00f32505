package vn.tiendo.render;

import vn.tiendo.plan.SitePath;

/** A template that cannot be read or does not fit its page: a fault of the templates folder, not of the data. */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

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
        super(template + ":" + line + ":" + column + " (" + page + "): " + reason);
        this.template = template;
        this.line = line;
        this.column = column;
        this.page = page.text();
        this.reason = reason;
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

    /** The path of the page that was being made. */
    public String page() {
        return page;
    }

    /** What the template engine says, in English, without its stack. */
    public String reason() {
        return reason;
    }
}
