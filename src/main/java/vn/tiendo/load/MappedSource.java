package vn.tiendo.load;

import vn.tiendo.diagnostic.SourceLocation;

/** Where a mapping finds a unit, an indicator or a year. */
public sealed interface MappedSource {

    /** It is not given. */
    record None() implements MappedSource {}

    /**
     * It is the same for the whole table.
     *
     * @param place where the mapping says so
     */
    record Fixed(String text, SourceLocation place) implements MappedSource {}

    /** It is in a column of the figure's row. */
    record Column(int column) implements MappedSource {}

    /** It is in one cell, for the whole table. */
    record Cell(int row, int column) implements MappedSource {}

    /** It is the name of the sheet. */
    record SheetName() implements MappedSource {}
}
