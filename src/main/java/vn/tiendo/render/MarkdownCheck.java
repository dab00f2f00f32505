package vn.tiendo.render;

import java.util.List;

/** Tells before anything is rendered what is wrong with a text in Markdown. Safe to use from several threads. */
public final class MarkdownCheck {

    private final MarkdownHtml markdown = new MarkdownHtml();

    /** What keeps the text from being published, or else what its page will leave out. */
    public List<MarkdownProblem> problems(String source) {
        return markdown.problems(source);
    }
}
