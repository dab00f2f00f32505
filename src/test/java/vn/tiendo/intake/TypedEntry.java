package vn.tiendo.intake;

/**
 * What somebody typed into a cell.
 *
 * @param row counted from 0, as is the column
 * @param isNumber whether it was typed as a number; else it is text, and an emptied cell is empty text
 */
public record TypedEntry(String sheet, int row, int column, boolean isNumber, String content) {}
