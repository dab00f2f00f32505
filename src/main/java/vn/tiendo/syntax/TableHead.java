package vn.tiendo.syntax;

import java.util.Optional;
import vn.tiendo.diagnostic.Diagnostics;

/** What a row knows of the table that it stands in. */
public interface TableHead {

    String file();

    Diagnostics diagnostics();

    /** Whether the whole file holds characters of the kind. */
    boolean has(int flag);

    /** Where the column stands in this file; -1 if it is not there. */
    int positionOf(Column column);

    /** The column at a position of this file, unless it is one that is ignored. */
    Optional<Column> columnAt(int position);

    String headerAt(int position);
}
