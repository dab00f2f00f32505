package vn.tiendo.intake;

import java.util.List;
import java.util.Optional;

/**
 * The columns of one of the sheets of a form, from left to right.
 *
 * @param <C> the enum of the columns
 */
public final class SheetColumns<C extends SheetColumn> {

    private final List<C> columns;

    SheetColumns(C[] columns) {
        this.columns = List.of(columns);
    }

    /** The columns to be filled in. */
    public List<C> entries() {
        return columns.stream().filter(SheetColumn::isEntry).toList();
    }

    /** The position of a column in a new form, counted from 0. */
    public int position(C column) {
        return columns.indexOf(column);
    }

    Optional<C> find(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The column to be filled in that has this name. */
    Optional<C> findEntry(String key) {
        return find(key).filter(SheetColumn::isEntry);
    }
}
