package vn.tiendo.intake;

import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Spot;

/** The content of one row of a form that came back: a figure, a task or a part of the narrative. */
public interface ReportedEntry {

    /** The form, as it was named on the command line. */
    String file();

    AdminUnitCode unit();

    int year();

    /** Where the row is. */
    Spot place();

    /**
     * Where the cell is that fills a column of the data.
     *
     * @return empty if there is none
     */
    Optional<Spot> placeOf(String column);

    /** The form's name for a column of the data; its name in the data if the form has no such column. */
    String labelOf(String column, FormWords words);

    /** The form's word for a choice or column that data files name by a token. */
    String wordOf(String token, FormWords words);

    /** A value of the data as the form shows it: its word for a token, a day as people write it. */
    String shown(String column, String value, FormWords words);

    /** What it is about; no two entries may be about the same. */
    Object about();
}
