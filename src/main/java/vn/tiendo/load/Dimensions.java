package vn.tiendo.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.model.Dimension;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.TableForm;

/** The dimensions of disaggregation, and the columns named after them. */
final class Dimensions {

    private final Map<String, Dimension> byCode;
    private final Map<Column, CodeBook<String, Dimension.Category>> categories = new LinkedHashMap<>();
    private final boolean unreadable;
    private final Map<Disaggregation, Disaggregation> known = new ConcurrentHashMap<>();

    Dimensions(Map<String, Dimension> byCode, boolean unreadable) {
        this.byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
        this.unreadable = unreadable;
        byCode.forEach((code, dimension) -> categories.put(Column.optional(code), bookOf(dimension)));
    }

    private CodeBook<String, Dimension.Category> bookOf(Dimension dimension) {
        CodeBook<String, Dimension.Category> book = new CodeBook<>(DataFolder.DIMENSIONS, code -> code);
        for (Dimension.Category category : dimension.categories()) {
            book.put(category.code(), category);
            book.name(category.code(), category.name());
        }
        if (unreadable) {
            book.markUnreadable();
        }
        return book;
    }

    Map<String, Dimension> byCode() {
        return byCode;
    }

    /**
     * The columns of a form and one for each dimension; any other column is allowed if the dimensions could not be
     * read.
     */
    TableForm addedTo(TableForm form) {
        return form.with(List.copyOf(categories.keySet()), !unreadable);
    }

    /**
     * The categories in a row. A column that nobody knows may be that of a dimension that is not declared, or whose
     * declaration is wrong: rows that differ in it are not about the same.
     */
    Disaggregation cellsOf(CsvRow row) {
        Map<String, String> unknown = row.codesOfUnknownColumns();
        if (categories.isEmpty() && unknown.isEmpty()) {
            return Disaggregation.HEADLINE;
        }
        Map<String, String> cells = new LinkedHashMap<>(unknown);
        categories.forEach((column, book) ->
                row.reference(column, book).ifPresent(category -> cells.put(column.name(), category)));
        if (cells.isEmpty()) {
            return Disaggregation.HEADLINE;
        }
        // Equal cells share one object: they are few, and the rows many.
        Disaggregation read = Disaggregation.of(cells);
        return known.computeIfAbsent(read, same -> same);
    }
}
