package vn.tiendo.view;

/**
 * A link with its text.
 *
 * @param href relative to the page that has it
 */
public record Link(String text, String href) {}
