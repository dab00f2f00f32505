package vn.tiendo.preview;

/**
 * A figure that is in the data but on no page.
 *
 * @param page the path of the page that would have it; empty if the site does not cover the unit
 * @param told which figure it is, and why no page has it
 * @param value as the data have it; empty for a computed figure
 * @param place its place in the data
 */
public record PreviewNote(String page, String told, String value, String place) {}
