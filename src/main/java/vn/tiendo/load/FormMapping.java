package vn.tiendo.load;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.syntax.Characters;

/**
 * Where in a table that somebody drew by hand each figure stands, and what it is about.
 *
 * @param unitNames what the file calls a unit, folded, with the unit's code
 * @param indicatorNames what the file calls an indicator, folded, with the indicator's code
 */
public record FormMapping(List<Table> tables, Map<String, String> unitNames, Map<String, String> indicatorNames) {

    /** In place of a sheet's name: every sheet that is not hidden. */
    public static final String EVERY_SHEET = "*";

    /** In place of a code: rows of this name hold no figure that is wanted. */
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
     * @param heads the rows of its heads, which may be none
     * @param rows the rows with figures; without an end where it is open
     * @param entries what holds for every figure, by the names of columns of observations, such as {@code ngay_chot}
     * @param addsUp whether several cells for one figure are to be added up
     * @param readsHidden whether hidden rows, columns and sheets are to be read, too
     * @param fillsDown whether a name holds for the rows below that have none
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

    /** Rows of a sheet, 0-based, both included; none where the last is before the first. */
    public record Rows(int first, int last) {}

    /**
     * A column of figures.
     *
     * @param column 0-based
     * @param head what its heads say, from above to below; empty where nobody is to look
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

    /** What of a figure a cell holds. */
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

    /** From where a unit, an indicator or a year is known. */
    public sealed interface Source {

        /** Nobody said. */
        record None() implements Source {}

        /** It is always the same. */
        record Fixed(String text) implements Source {}

        /** It stands in the row of the figure. */
        record Column(int column) implements Source {}

        /** It stands in one cell for all. */
        record Cell(int row, int column) implements Source {}

        /** The sheet is called after it. */
        record SheetName() implements Source {}
    }
}
