package vn.tiendo.load;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.syntax.Characters;

/**
 * Where each figure is in a table that somebody drew by hand, and what it is about.
 *
 * @param unitNames the file's names for units, folded, with the code of each unit
 * @param indicatorNames the file's names for indicators, folded, with the code of each indicator
 */
public record FormMapping(List<Table> tables, Map<String, String> unitNames, Map<String, String> indicatorNames) {

    /** In place of a sheet's name: every sheet that is not hidden. */
    public static final String EVERY_SHEET = "*";

    /** In place of a code: rows with this name are skipped. */
    public static final String LEFT_OUT = "bo_qua";

    public FormMapping {
        tables = List.copyOf(tables);
        unitNames = Collections.unmodifiableMap(new HashMap<>(unitNames));
        indicatorNames = Collections.unmodifiableMap(new HashMap<>(indicatorNames));
    }

    /**
     * One table.
     *
     * @param sheet its name; empty in a CSV file, or for the only sheet that is not hidden
     * @param heads the rows of its heads, if any
     * @param rows the rows with figures; they may be open-ended
     * @param entries cells that are the same for every figure, by the names of columns of observations, such as {@code
     *     ngay_chot}
     * @param addsUp whether several cells for one figure are added up
     * @param readsHidden whether hidden rows, columns and sheets are read, too
     * @param fillsDown whether a name also applies to the rows below it without a name
     */
    public record Table(
            String sheet,
            Rows heads,
            Rows rows,
            Source unit,
            Source indicator,
            Source year,
            Map<String, String> entries,
            boolean addsUp,
            boolean readsHidden,
            boolean fillsDown,
            List<Figures> figures) {

        public Table {
            entries = Collections.unmodifiableMap(new TreeMap<>(entries));
            figures = List.copyOf(figures);
        }
    }

    /** Rows of a sheet, 0-based and inclusive; no rows if the last is before the first. */
    public record Rows(int first, int last) {}

    /**
     * A column of figures.
     *
     * @param column 0-based
     * @param head the text of its heads, from top to bottom; empty if they are not to be checked
     * @param version of the indicator's definition
     */
    public record Figures(
            int column,
            String head,
            Part part,
            Source unit,
            Source indicator,
            Source year,
            Map<String, String> categories,
            String version) {

        public Figures {
            categories = Collections.unmodifiableMap(new TreeMap<>(categories));
        }
    }

    /** The part of a figure that a cell holds. */
    public enum Part {
        NUMERATOR("tu_so"),
        DENOMINATOR("mau_so"),
        VALUE("gia_tri"),
        /** Both in one text, such as {@code 12/27}. */
        SHARE("tu_so/mau_so"),
        /** A rate as a fraction of 1. */
        FRACTION("gia_tri_phan_so");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Optional<Part> of(String text) {
            for (Part part : values()) {
                if (Characters.folded(part.word).equals(Characters.folded(text))) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }
    }

    /** How a unit, an indicator or a year is found. */
    public sealed interface Source {

        /** It is not given. */
        record None() implements Source {}

        /** It is the same for the whole table. */
        record Fixed(String text) implements Source {}

        /** It is in a column of the figure's row. */
        record Column(int column) implements Source {}

        /** It is in one cell, for the whole table. */
        record Cell(int row, int column) implements Source {}

        /** It is the name of the sheet. */
        record SheetName() implements Source {}
    }
}
