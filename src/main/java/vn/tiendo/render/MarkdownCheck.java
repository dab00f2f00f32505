package vn.tiendo.render;

import java.util.List;

/** Finds what is wrong with a Markdown text before anything is rendered. Safe to use from several threads. */
public final class MarkdownCheck {

    private final MarkdownHtml markdown = new MarkdownHtml();

    /** The problems that keep the text from being published; if there are none, those that its page will leave out. */
    public List<MarkdownProblem> problems(String source) {
        return markdown.problems(source);
    }
}
