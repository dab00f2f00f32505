package vn.tiendo.model;

/**
 * The text that a unit wrote about one year.
 *
 * @param markdown the text, untrusted, NFC, lines ended by {@code \n}, without front matter
 * @param illustrative whether it was made up to show what the site can do
 * @param origin the file, and the line on which the text begins
 */
public record Narrative(AdminUnitCode unit, int year, String markdown, boolean illustrative, RowOrigin origin) {}
