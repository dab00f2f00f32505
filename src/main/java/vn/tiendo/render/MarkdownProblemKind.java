package vn.tiendo.render;

/** The faults that a text in Markdown can have. */
public enum MarkdownProblemKind {
    /** More bytes of UTF-8 than allowed. */
    TOO_LARGE(256 * 1024),
    /** More lines than allowed. */
    TOO_MANY_LINES(5_000),
    /** A paragraph, list or table with more characters than allowed before the next blank line. */
    PARAGRAPH_TOO_LONG(65_536),
    /** More of one of the signs that open a link, a code or an entity than allowed. */
    TOO_MANY_MARKS(5_000),
    /** More escapes such as {@code \\"} between an opening bracket and the next blank line than allowed. */
    TOO_MANY_ESCAPES(10),
    /** Nested lists and quotations deeper than allowed. */
    TOO_DEEP(50),
    /** A link to an address that the policy refuses; its text stays, the link is left out. */
    REFUSED_LINK(false),
    IMAGE(true),
    /** A long text, or one about several subjects, without any heading that begins a part of the report. */
    NO_HEADINGS(false),
    /** Stars or table lines that did not become emphasis or a table, and stay in the text. */
    STRAY_MARKS(false),
    /** A row of a table with more cells than its head. */
    WIDE_ROW(false);

    private final int limit;
    private final boolean isError;

    MarkdownProblemKind(int limit) {
        this.limit = limit;
        this.isError = true;
    }

    MarkdownProblemKind(boolean isError) {
        this.limit = 0;
        this.isError = isError;
    }

    /** Whether it must be mended before the text can be published. */
    boolean isError() {
        return isError;
    }

    /** The greatest number allowed; 0 if the kind is not a limit. */
    public int limit() {
        return limit;
    }
}
