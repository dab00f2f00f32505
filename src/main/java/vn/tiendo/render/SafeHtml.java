package vn.tiendo.render;

/**
 * Markup that goes to the page unchanged. Only code of this package can create it: the Markdown renderer, after its
 * sanitizer.
 */
final class SafeHtml {

    private final String markup;

    private SafeHtml(String markup) {
        this.markup = markup;
    }

    static SafeHtml sanitized(String markup) {
        return new SafeHtml(markup);
    }

    String markup() {
        return markup;
    }
}
