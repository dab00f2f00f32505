package vn.tiendo.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.intake.FormColumn;
import vn.tiendo.intake.ReportedEntry;
import vn.tiendo.intake.ReportedForms;
import vn.tiendo.model.Spot;

/**
 * The rows of forms with errors that were found when they were read: a refused cell is empty in what was read, so the
 * rules for data would blame the row for a gap that nobody left.
 */
final class FaultyRows {

    private final Set<Row> errors = new HashSet<>();
    private final Set<Row> labels = new HashSet<>();

    private FaultyRows() {}

    /**
     * A row of a sheet, or a line of a text.
     *
     * @param number 0 for the whole sheet
     */
    private record Row(String file, int sheet, int number) {

        static Row of(String file, Spot spot) {
            return new Row(file, spot.sheetNumber(), spot.row());
        }

        Row wholeSheet() {
            return new Row(file, sheet, 0);
        }
    }

    static FaultyRows of(List<Diagnostic> found) {
        FaultyRows rows = new FaultyRows();
        for (Diagnostic one : found) {
            if (one.severity() == Severity.ERROR) {
                Row row = Row.of(one.location().file(), one.location().spot());
                rows.errors.add(row);
                if (one.code() == DiagnosticCode.FORM_LABEL_OF_ANOTHER) {
                    rows.labels.add(row);
                }
            }
        }
        return rows;
    }

    /** What is left of the forms without these rows, and without sheets whose head names another unit or year. */
    ReportedForms leftOut(ReportedForms forms) {
        if (errors.isEmpty()) {
            return forms;
        }
        Set<Row> ofHeads = new HashSet<>(labels);
        forms.entries().forEach(entry -> rowsOf(entry).forEach(ofHeads::remove));
        Set<Row> sheets = new HashSet<>();
        ofHeads.forEach(row -> sheets.add(row.wholeSheet()));
        return new ReportedForms(
                without(forms.figures(), sheets), without(forms.tasks(), sheets), without(forms.texts(), sheets));
    }

    private <E extends ReportedEntry> List<E> without(List<E> entries, Set<Row> sheets) {
        return entries.stream()
                .filter(entry ->
                        rowsOf(entry).noneMatch(row -> errors.contains(row) || sheets.contains(row.wholeSheet())))
                .toList();
    }

    /** The rows of an entry: the counts of one figure may stand apart. */
    private static Stream<Row> rowsOf(ReportedEntry entry) {
        return Stream.concat(
                        Stream.of(entry.place()),
                        Stream.of(FormColumn.NUMERATOR, FormColumn.DENOMINATOR, FormColumn.VALUE)
                                .flatMap(column -> entry.placeOf(column.key()).stream()))
                .map(spot -> Row.of(entry.file(), spot));
    }
}
