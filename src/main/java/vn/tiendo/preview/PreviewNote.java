package vn.tiendo.preview;

/**
 * One figure that stands in the data and on no page.
 *
 * @param page the path of the page that it would be on; empty where the site tells nothing of the unit
 * @param told what it is of, and why no page has it
 * @param value as the data have it; empty for what the program computed
 * @param place where it stands in the data
 */
public record PreviewNote(String page, String told, String value, String place) {}
