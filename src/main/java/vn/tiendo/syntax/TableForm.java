package vn.tiendo.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of one kind of file. */
public final class TableForm {

    private final List<Column> columns;
    private final Map<String, Column> byFoldedName = new HashMap<>();
    private final boolean complete;

    private TableForm(List<Column> columns, boolean complete) {
        this.columns = List.copyOf(columns);
        this.complete = complete;
        for (Column column : columns) {
            byFoldedName.putIfAbsent(Characters.folded(column.name()), column);
        }
    }

    /** The columns of a file that may have no others. */
    public static TableForm of(Column... columns) {
        return new TableForm(List.of(columns), true);
    }

    /**
     * The same columns and further ones.
     *
     * @param complete whether other columns are forbidden
     */
    public TableForm with(List<Column> further, boolean complete) {
        List<Column> all = new ArrayList<>(columns);
        all.addAll(further);
        return new TableForm(all, complete);
    }

    /** The columns in the order of the contract. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether any other column is unknown; false if the file that names dimensions could not be read. */
    boolean isComplete() {
        return complete;
    }

    /** The column that a header means, without regard to case, diacritics, spaces and underscores. */
    public Optional<Column> find(String header) {
        return Optional.ofNullable(byFoldedName.get(Characters.folded(header)));
    }

    /** Whether {@link #find} finds a column for a header that is folded already. */
    boolean hasFolded(String header) {
        return byFoldedName.containsKey(header);
    }

    /** The names of the columns, in the order of the contract. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
