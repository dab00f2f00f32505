package vn.tiendo.syntax;

import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.Diagnostics;

/** What a row knows of its table. */
public interface TableHead {

    String file();

    Diagnostics diagnostics();

    /** Whether the whole file contains characters of the kind. */
    boolean has(int flag);

    /** The position of the column in this file; -1 if it is missing. */
    int positionOf(Column column);

    /** The column at a position of this file, unless that is ignored. */
    Optional<Column> columnAt(int position);

    String headerAt(int position);

    /** The positions of columns that nobody knows, and that are not ignored. */
    List<Integer> unknownPositions();
}
