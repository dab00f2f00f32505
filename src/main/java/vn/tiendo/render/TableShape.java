package vn.tiendo.render;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;

/** The width of the rows of a table. */
final class TableShape {

    private TableShape() {}

    /** The number of cells in the widest row. */
    static int columns(TableBlock table) {
        int most = 0;
        for (Node section : table.getChildren()) {
            if (section instanceof TableHead || section instanceof TableBody) {
                for (Node row : section.getChildren()) {
                    most = Math.max(most, cells(row));
                }
            }
        }
        return most;
    }

    static int cells(Node row) {
        int cells = 0;
        for (Node cell : row.getChildren()) {
            cells += cell instanceof TableCell ? 1 : 0;
        }
        return row instanceof TableRow ? cells : 0;
    }
}
