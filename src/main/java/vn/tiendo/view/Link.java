package vn.tiendo.view;

/**
 * A link with its text.
 *
 * @param href relative to the page on which it stands
 */
public record Link(String text, String href) {}
