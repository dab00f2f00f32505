package vn.tiendo.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Observation;

/**
 * What one row of a form that came back says.
 *
 * @param file the form, as it was named on the command line
 * @param cells what is to stand in the columns of observations, in their own notation
 * @param places where each of them stands, such as {@code Biểu 1, ô G7}
 * @param place where the row stands
 */
public record ReportedRow(
        String file,
        AdminUnitCode unit,
        int year,
        RowKey key,
        Map<FormColumn, String> cells,
        Map<FormColumn, String> places,
        String place) {

    public ReportedRow {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
        places = Collections.unmodifiableMap(new EnumMap<>(places));
    }

    /** Unit, year and key: two rows of the same are one too many. */
    public record About(AdminUnitCode unit, int year, RowKey key) {}

    public About about() {
        return new About(unit, year, key);
    }

    /** Without its note where that says nothing but what stands in the data already, before corrections were noted there. */
    public ReportedRow withoutNoteOf(Observation standing) {
        String note = cells.getOrDefault(FormColumn.NOTE, "");
        if (!CorrectionNote.isOf(note, standing.provenance().note())) {
            return this;
        }
        Map<FormColumn, String> others = new EnumMap<>(cells);
        others.remove(FormColumn.NOTE);
        return withCells(others);
    }

    ReportedRow withCells(Map<FormColumn, String> others) {
        return new ReportedRow(file, unit, year, key, others, places, place);
    }
}
