package vn.tiendo.badinput;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One case of the catalogue of bad inputs.
 *
 * @param row its row there, such as {@code E01}
 * @param fragments what the messages must contain
 */
record BadInput(
        String row, String about, UnaryOperator<DataFolder> change, List<Integer> exitCodes, List<String> fragments) {

    /** Words that the messages must contain. */
    BadInput naming(String... words) {
        return new BadInput(row, about, change, exitCodes, Arrays.asList(words));
    }

    DataFolder spoil(DataFolder data) {
        return change.apply(data);
    }

    @Override
    public String toString() {
        return row + " " + about.substring(0, Math.min(60, about.length()));
    }

    static BadInput refused(String row, String about, UnaryOperator<DataFolder> change) {
        return new BadInput(row, about, change, List.of(1), List.of());
    }

    static BadInput accepted(String row, String about, UnaryOperator<DataFolder> change) {
        return new BadInput(row, about, change, List.of(0), List.of());
    }

    /** The settings or a template are wrong. */
    static BadInput wrongSettings(String row, String about, UnaryOperator<DataFolder> change) {
        return new BadInput(row, about, change, List.of(3), List.of());
    }
}
