package vn.tiendo.plan;

/**
 * Untrusted Markdown on a page; the renderer turns it into safe HTML.
 *
 * @param source NFC, lines ended by {@code \n}
 * @param headingLevel the level of its highest headings on the page, 2 to 6
 * @param idPrefix begins the id of every heading in it; nothing else on the page may begin ids with it
 */
public record Markdown(String source, int headingLevel, String idPrefix) {

    public Markdown {
        if (headingLevel < 2 || headingLevel > 6) {
            throw new IllegalArgumentException("heading level " + headingLevel);
        }
    }
}
