package vn.tiendo.load;

/** Rows of a sheet, 0-based and inclusive; no rows if the last is before the first. */
public record RowRange(int first, int last) {}
