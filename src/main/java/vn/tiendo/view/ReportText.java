package vn.tiendo.view;

/**
 * What a unit wrote about a year, in untrusted Markdown. The renderer turns it into safe HTML and takes it apart, so that
 * templates see one component for each {@link vn.tiendo.model.ReportPart}, or none where nothing was written.
 *
 * @param markdown NFC, lines ended by {@code \n}
 * @param idPrefix begins the id of every heading in it; nothing else on the page may begin ids with it
 */
public record ReportText(String markdown, String idPrefix) {}
