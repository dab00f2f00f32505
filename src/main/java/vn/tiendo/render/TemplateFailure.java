package vn.tiendo.render;

import java.util.List;
import vn.tiendo.view.SitePath;

/**
 * Thrown for a template that cannot be read or does not fit its page: a fault of the templates folder, not of the data.
 */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TemplateFault fault;
    private final String template;
    private final int line;
    private final int column;
    private final String page;
    private final String reason;
    private transient List<TemplateFailure> others = List.of();

    TemplateFailure(
            TemplateFault fault, String template, int line, int column, SitePath page, String reason, Throwable cause) {
        this(fault, template, line, column, page, reason);
        initCause(cause);
    }

    TemplateFailure(TemplateFault fault, String template, int line, int column, SitePath page, String reason) {
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
        return new TemplateFailure(TemplateFault.NAME_TAKEN, template, 0, 0, asset, "");
    }

    /** The same, with what else is wrong with the templates. */
    TemplateFailure with(List<TemplateFailure> more) {
        others = List.copyOf(more);
        return this;
    }

    /** What else is wrong with the templates, as far as that shows without making pages. */
    public List<TemplateFailure> others() {
        return others;
    }

    public TemplateFault fault() {
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

    /** See {@link TemplateFault}. */
    public String reason() {
        return reason;
    }
}
