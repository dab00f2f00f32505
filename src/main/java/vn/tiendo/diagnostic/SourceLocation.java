package vn.tiendo.diagnostic;

import java.util.Comparator;
import vn.tiendo.model.Spot;

/**
 * Where a problem is.
 *
 * @param file path relative to the data folder, with {@code /}; of a form, as it was named on the command line
 * @param column the column's name as the contract writes it, or as the form calls it; empty if no single column is meant
 * @param value the offending value as written; empty if there is none
 */
public record SourceLocation(String file, Spot spot, String column, String value)
        implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparing(SourceLocation::spot)
            .thenComparing(SourceLocation::column)
            .thenComparing(SourceLocation::value);

    public static SourceLocation ofFile(String file) {
        return new SourceLocation(file, Spot.WHOLE_FILE, "", "");
    }

    public static SourceLocation ofLine(String file, int line) {
        return ofCell(file, line, "", "");
    }

    public static SourceLocation ofCell(String file, int line, String column, String value) {
        return new SourceLocation(file, Spot.ofLine(line), column, value);
    }

    /** A place in a form, whatever kind of file it is. */
    public static SourceLocation ofSpot(String file, Spot spot) {
        return new SourceLocation(file, spot, "", "");
    }

    /** First physical line of the row, 1-based; 0 for the whole file and for cells of a sheet. */
    public int line() {
        return spot.line();
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }
}
