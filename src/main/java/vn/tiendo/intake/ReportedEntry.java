package vn.tiendo.intake;

import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Spot;

/** What one row of a form that came back says, be it a figure, a task or a part of the narrative. */
public interface ReportedEntry {

    /** The form, as it was named on the command line. */
    String file();

    AdminUnitCode unit();

    int year();

    /** Where the row stands. */
    Spot place();

    /**
     * Where the cell stands that is to fill a column of the data.
     *
     * @return empty where there is none
     */
    Optional<Spot> placeOf(String column);

    /** What the form calls a column of the data; its name in the data where the form has no such column. */
    String labelOf(String column, FormWords words);

    /** What the form calls a choice or a column that data files name by a token. */
    String wordOf(String token, FormWords words);

    /** What it is about: two of the same are one too many. */
    Object about();
}
