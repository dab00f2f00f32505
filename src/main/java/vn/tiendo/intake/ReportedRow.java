package vn.tiendo.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.ColumnLetters;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Spot;

/**
 * The content of one row of a form that came back.
 *
 * @param file the form, as it was named on the command line
 * @param cells the content for the columns of observations, in their own notation; that whether the figure may be
 *     published is there also if it is empty, where the form has such a column
 * @param places where each of these cells is
 * @param place where the row is
 * @param isDrawn whether it is from a table drawn by hand, whose columns have no names that the program knows
 */
public record ReportedRow(
        String file,
        AdminUnitCode unit,
        int year,
        RowKey key,
        Map<FormColumn, String> cells,
        Map<FormColumn, Spot> places,
        Spot place,
        boolean isDrawn)
        implements ReportedEntry {

    public ReportedRow {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
        places = Collections.unmodifiableMap(new EnumMap<>(places));
    }

    @Override
    public RowSubject about() {
        return new RowSubject(unit, year, key);
    }

    @Override
    public String labelOf(String column, FormWords words) {
        boolean isFigure =
                FormColumn.ALL.findEntry(column).filter(FormColumn::isNumeric).isPresent();
        if (isDrawn && isFigure) {
            return ColumnLetters.of(placeOf(column).orElse(place).column() - 1);
        }
        if (isDrawn && FormColumn.ALL.findEntry(column).isPresent()) {
            return words.text("of-mapping", column);
        }
        return place.isOnSheet() ? word(column, words) : column;
    }

    private String word(String column, FormWords words) {
        if (column.equals(FormColumn.CUTOFF.key()) && isCutoffOfAll()) {
            return words.text("column." + FormColumn.CUTOFF_OF_ALL);
        }
        return FormColumn.ALL
                .findEntry(column)
                .map(one -> words.text("column." + column))
                .orElse(column);
    }

    /** Whether the cut-off day is that for all rows, which stands in a row of its own. */
    private boolean isCutoffOfAll() {
        return placeOf(FormColumn.CUTOFF.key())
                .map(spot -> spot.row() != place.row())
                .orElse(false);
    }

    @Override
    public String wordOf(String token, FormWords words) {
        String column = word(token, words);
        return column.equals(token) ? words.token(token) : column;
    }

    @Override
    public String shown(String column, String value, FormWords words) {
        if (!place.isOnSheet()) {
            return value;
        }
        boolean isWord = FormColumn.ALL
                .find(column)
                .filter(EnumSet.of(FormColumn.VALUE, FormColumn.STATUS, FormColumn.PUBLISHED)::contains)
                .isPresent();
        return isWord ? words.token(value) : ShownText.day(value);
    }

    @Override
    public Optional<Spot> placeOf(String column) {
        return FormColumn.ALL.find(column).map(places::get);
    }

    /**
     * The row without its note, if that only repeats the note in the data without the corrections added there; another
     * note takes these corrections over.
     */
    public ReportedRow withNoteBeside(Observation standing) {
        String note = cells.getOrDefault(FormColumn.NOTE, "");
        String present = standing.provenance().note();
        Map<FormColumn, String> others = new EnumMap<>(cells);
        if (CorrectionNote.isOf(note, present)) {
            others.remove(FormColumn.NOTE);
        } else if (!note.isEmpty()) {
            others.put(FormColumn.NOTE, CorrectionNote.withThoseOf(present, note));
        }
        return withCells(others);
    }

    /**
     * The row with its figure not to be published, if its form has the cell that would say so and the cell is empty: so
     * the form itself has it for sensitive indicators, whatever the data said before.
     */
    public ReportedRow withPublicationTakenBack() {
        return "".equals(cells.get(FormColumn.PUBLISHED)) ? heldBack() : this;
    }

    /**
     * The row with its figure not to be published, unless it says whether it may be: so it is where the data have the
     * figure by another definition, and hold it back.
     */
    public ReportedRow withPublicationHeldBack() {
        return cells.getOrDefault(FormColumn.PUBLISHED, "").isEmpty() ? heldBack() : this;
    }

    private ReportedRow heldBack() {
        Map<FormColumn, String> others = new EnumMap<>(cells);
        others.put(FormColumn.PUBLISHED, "khong");
        return withCells(others);
    }

    /** The row with the cut-off day for all rows, unless it has one of its own. */
    ReportedRow withCutoffOfAll(String day, Spot spot) {
        if (cells.containsKey(FormColumn.CUTOFF)) {
            return this;
        }
        Map<FormColumn, String> more = new EnumMap<>(cells);
        more.put(FormColumn.CUTOFF, day);
        Map<FormColumn, Spot> morePlaces = new EnumMap<>(places);
        morePlaces.put(FormColumn.CUTOFF, spot);
        return new ReportedRow(file, unit, year, key, more, morePlaces, place, isDrawn);
    }

    ReportedRow withCells(Map<FormColumn, String> others) {
        return new ReportedRow(file, unit, year, key, others, places, place, isDrawn);
    }
}
