package vn.tiendo.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what separates the cells of a file. */
public final class Separator {

    /** What may separate the cells of a file. */
    static final List<Character> ALLOWED = List.of(';', ',', '\t');

    /** What separates cells in files that people make, the bar of databases among them. */
    static final List<Character> USUAL = List.of(';', ',', '\t', '|');

    private Separator() {}

    /** The separator that a first line such as {@code sep=;} names. */
    static Optional<Character> declaredIn(String text) {
        String line =
                text.substring(0, Math.min(PhysicalLines.endOf(text, 0), 16)).replace("\"", "");
        return line.length() == 5 && line.regionMatches(true, 0, "sep=", 0, 4)
                ? Optional.of(line.charAt(4))
                : Optional.empty();
    }

    /** The separator with which most headers are known columns; of equal ones, the one that gives more cells. */
    static char ofHeader(String text, int offset, Predicate<String> isKnown) {
        char best = ALLOWED.get(0);
        long bestScore = -1;
        for (char candidate : ALLOWED) {
            var cells = RecordScan.at(text, offset, candidate).cells();
            long known = cells.stream()
                    .limit(Limits.COLUMNS)
                    .filter(cell -> isKnown.test(QuotedCell.textOf(text.substring(cell.start(), cell.end()))))
                    .count();
            long score = known * 100_000 + Math.min(cells.size(), 99_999);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The separator that splits the first rows into the most cells, whatever these are. */
    static char ofRows(String text, int rows) {
        char best = ALLOWED.get(0);
        int most = 0;
        for (char candidate : ALLOWED) {
            int cells = 0;
            int at = 0;
            for (int row = 0; row < rows && at >= 0 && at < text.length(); row++) {
                var found = RecordScan.at(text, at, candidate).cells();
                cells += found.size() - 1;
                at = PhysicalLines.nextStart(text, found.get(found.size() - 1).end());
            }
            // Commas also occur in decimals and sentences, so a comma wins only with four times as many cells.
            if (cells > (candidate == ',' ? most * 4 : most)) {
                best = candidate;
                most = cells;
            }
        }
        return best;
    }

    /** What readers call it. */
    static String nameOf(char separator) {
        return separator == '\t' ? "Tab" : "«" + separator + "»";
    }
}
