package vn.tiendo.view;

/**
 * A unit's own words about a year, in untrusted Markdown. The renderer turns them into safe HTML and splits them, so
 * that templates see one component for each {@link vn.tiendo.model.ReportPart} that was written.
 *
 * @param markdown NFC, lines ended by {@code \n}
 * @param idPrefix begins the id of every heading in it; nothing else on the page may begin ids with it
 */
public record ReportText(String markdown, String idPrefix) {}
