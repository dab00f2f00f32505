package vn.tiendo.render;

/**
 * What is wrong with a text in Markdown.
 *
 * @param line 1-based, within the text; 0 where no single line is meant
 * @param detail the offending address, or the number that was found instead of the kind's limit
 */
public record MarkdownProblem(Kind kind, int line, String detail) {

    /** Whether the text cannot be published before this is mended; a refused link is merely left out. */
    public boolean isError() {
        return kind != Kind.REFUSED_LINK;
    }

    /** What can be wrong. */
    public enum Kind {
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
        /** Lists and quotations within each other deeper than allowed. */
        TOO_DEEP(50),
        /** A link to where no link may lead; its text stays, the link is left out. */
        REFUSED_LINK(0),
        /** An image. */
        IMAGE(0);

        private final int limit;

        Kind(int limit) {
            this.limit = limit;
        }

        /** The greatest number allowed; 0 where the kind is no limit. */
        public int limit() {
            return limit;
        }
    }
}
