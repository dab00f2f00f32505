package vn.tiendo.diagnostic;

/**
 * The line of a file that a diagnostic is about.
 *
 * @param line physical line, 1-based
 * @param text the whole line without its end
 * @param start where the offending value begins in {@code text}, 0-based
 * @param length characters of it on this line; 0 if the whole line is meant
 */
public record SourceExcerpt(int line, String text, int start, int length) {}
