package vn.tiendo.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says why a row has more or fewer cells than the header. */
public final class RowLength {

    private static final Pattern WHOLE_PART = Pattern.compile("\\d{1,3}");
    private static final Pattern FRACTION = Pattern.compile("\\d{1,4}\\s?%?");

    private RowLength() {}

    /**
     * The arguments of the message: the two numbers, a decimal number split in two, the row's separator and the file's.
     */
    static String[] arguments(String[] cells, int expected, char separator) {
        List<String> arguments = new ArrayList<>(List.of(Integer.toString(cells.length), Integer.toString(expected)));
        arguments.add(separator == ',' && cells.length > expected ? splitNumber(cells) : "");
        String other = cells.length == 1 ? otherSeparator(cells[0], expected) : "";
        arguments.add(other);
        arguments.add(other.isEmpty() ? "" : Separator.nameOf(separator));
        return arguments.toArray(String[]::new);
    }

    /** The last two neighbouring cells that look like the halves of {@code 45,5}. */
    private static String splitNumber(String[] cells) {
        for (int i = cells.length - 2; i >= 0; i--) {
            if (WHOLE_PART.matcher(cells[i].strip()).matches()
                    && FRACTION.matcher(cells[i + 1].strip()).matches()) {
                return cells[i].strip() + "," + cells[i + 1].strip();
            }
        }
        return "";
    }

    private static String otherSeparator(String row, int expected) {
        for (char candidate : Separator.USUAL) {
            if (RecordScan.at(row, 0, candidate).cells().size() == expected) {
                return Separator.nameOf(candidate);
            }
        }
        return "";
    }
}
