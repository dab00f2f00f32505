package vn.tiendo.diagnostic;

/**
 * Where a problem is.
 *
 * @param file path relative to the data folder, with {@code /}
 * @param line first physical line of the row, 1-based; 0 for the whole file
 * @param column the column's name as the contract writes it; empty if no single column is meant
 * @param value the offending value as written; empty if there is none
 */
public record SourceLocation(String file, int line, String column, String value) implements Comparable<SourceLocation> {

    private static final java.util.Comparator<SourceLocation> ORDER = java.util.Comparator.comparing(
                    SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparing(SourceLocation::column)
            .thenComparing(SourceLocation::value);

    public static SourceLocation ofFile(String file) {
        return new SourceLocation(file, 0, "", "");
    }

    public static SourceLocation ofLine(String file, int line) {
        return new SourceLocation(file, line, "", "");
    }

    public static SourceLocation ofCell(String file, int line, String column, String value) {
        return new SourceLocation(file, line, column, value);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }
}
