package vn.tiendo.diagnostic;

/** Text as it stands in a page, within an element or a quoted attribute. */
public final class HtmlText {

    private HtmlText() {}

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
