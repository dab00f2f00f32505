package vn.tiendo.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.PlaceText;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.Spot;

/** Combines cells that belong to one figure: its numerator may be far from its denominator. */
final class FigureCollector {

    private final String file;
    private final Diagnostics diagnostics;
    private final Map<RowSubject, Draft> drafts = new LinkedHashMap<>();

    FigureCollector(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    private record Draft(Map<FormColumn, String> cells, Map<FormColumn, Spot> places, Spot place) {}

    /**
     * Adds one cell.
     *
     * @param entries other cells of the figure's row, beside its value
     * @param addsUp whether a second cell for the same figure is added to the first
     */
    void put(
            RowSubject about,
            FormColumn column,
            String text,
            Spot place,
            Map<FormColumn, String> entries,
            boolean addsUp) {
        Draft draft = drafts.computeIfAbsent(
                about, one -> new Draft(new EnumMap<>(FormColumn.class), new EnumMap<>(FormColumn.class), place));
        entries.forEach((other, entry) -> {
            draft.cells().putIfAbsent(other, entry);
            draft.places().putIfAbsent(other, place);
        });
        String standing = draft.cells().putIfAbsent(column, text);
        if (text.equals(standing) && FreeFormEntries.isSign(text)) {
            return;
        }
        if (standing == null) {
            draft.places().put(column, place);
        } else if (addsUp && isCount(standing) && isCount(text)) {
            draft.cells().put(column, count(standing).add(count(text)).toString());
        } else if (addsUp && isCount(text)) {
            return; // the content is not a number: the rules for data will report it
        } else if (addsUp) {
            diagnostics.add(DiagnosticCode.NOT_A_NUMBER, new SourceLocation(file, place, column.key(), text));
        } else {
            diagnostics.add(
                    DiagnosticCode.FIGURE_TWICE,
                    new SourceLocation(file, place, column.key(), text),
                    PlaceText.of(draft.places().getOrDefault(column, place)));
        }
    }

    private static boolean isCount(String text) {
        return text.matches("[0-9]{1,15}|[0-9]{1,3}(\\.[0-9]{3}){1,4}");
    }

    private static BigInteger count(String text) {
        return new BigInteger(text.replace(".", ""));
    }

    List<ReportedRow> rows() {
        List<ReportedRow> rows = new ArrayList<>();
        drafts.forEach((about, draft) -> rows.add(new ReportedRow(
                file, about.unit(), about.year(), about.key(), draft.cells(), draft.places(), draft.place(), true)));
        return rows;
    }
}
