package vn.tiendo.syntax;

/** How the text of a cell stands in a CSV file (RFC 4180, section 2). */
public final class QuotedCell {

    private QuotedCell() {}

    /** In quotes, if it could not be read without them. */
    public static String of(String cell, char separator) {
        boolean plain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** The text of a cell, trimmed, without its quotes. */
    static String textOf(String cell) {
        String stripped = cell.strip();
        return stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"")
                ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"")
                : stripped;
    }
}
