package vn.tiendo.render;

/**
 * What is wrong with a text in Markdown.
 *
 * @param line 1-based, within the text; 0 if it is not about a single line
 * @param detail the offending address, or the number that was found instead of the kind's limit
 */
public record MarkdownProblem(MarkdownProblemKind kind, int line, String detail) {

    /** Whether this must be mended before the text can be published; a refused link is merely left out. */
    public boolean isError() {
        return kind.isError();
    }

    MarkdownProblem at(int otherLine) {
        return new MarkdownProblem(kind, otherLine, detail);
    }
}
