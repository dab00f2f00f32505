package vn.tiendo.model;

/**
 * Where in the data a value was written.
 *
 * @param file path relative to the data folder, with {@code /}
 * @param line first physical line of the row, 1-based
 */
public record RowOrigin(String file, int line) {}
