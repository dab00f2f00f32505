package vn.tiendo.badinput;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * One case of the catalogue of bad inputs, as a workbook.
 *
 * @param row its row there, such as {@code X01}
 * @param ending of the file's name, such as {@code .xls}
 * @param mapping how the table on it is to be read; empty where it is a form
 * @param fragments what the messages, or the data taken in, must contain
 * @param absent what they must not contain
 */
record BadWorkbook(
        String row,
        String about,
        String ending,
        Content content,
        String mapping,
        List<Integer> exitCodes,
        List<String> fragments,
        List<String> absent) {

    interface Content {
        byte[] bytes() throws IOException;
    }

    static BadWorkbook refused(String row, String about, String ending, Content content) {
        return new BadWorkbook(row, about, ending, content, "", List.of(1), List.of(), List.of());
    }

    static BadWorkbook accepted(String row, String about, String ending, Content content) {
        return new BadWorkbook(row, about, ending, content, "", List.of(0), List.of(), List.of());
    }

    /** Read by a mapping. */
    BadWorkbook by(String text) {
        return new BadWorkbook(row, about, ending, content, text, exitCodes, fragments, absent);
    }

    /** Words that the messages, or the data, must contain. */
    BadWorkbook naming(String... words) {
        return new BadWorkbook(row, about, ending, content, mapping, exitCodes, Arrays.asList(words), absent);
    }

    /** Words that they must not contain. */
    BadWorkbook without(String... words) {
        return new BadWorkbook(row, about, ending, content, mapping, exitCodes, fragments, Arrays.asList(words));
    }

    /** Refused or taken in, as long as what is named stands somewhere. */
    BadWorkbook orAccepted() {
        return new BadWorkbook(row, about, ending, content, mapping, List.of(0, 1), fragments, absent);
    }

    /** Whether it is a burden for memory or time, and so for a process of its own. */
    boolean isHeavy() {
        return row.equals("X01") || row.equals("E20");
    }

    @Override
    public String toString() {
        return row + " " + about + " " + ending;
    }
}
