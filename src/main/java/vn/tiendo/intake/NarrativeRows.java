package vn.tiendo.intake;

import java.util.List;
import vn.tiendo.model.ReportPart;

/** How the sheet of the narrative is laid out: one row for each part, the words in one column. */
public final class NarrativeRows {

    /** The column that names the parts, in the hidden row of names. */
    public static final String HEADING = "muc";

    /** The column of what is written, likewise. */
    public static final String TEXT = "noi_dung";

    private NarrativeRows() {}

    /** By what the row of a part is known, in the hidden column. */
    public static String key(ReportPart part) {
        return "muc-" + (position(part) + 1);
    }

    /** Its place among the parts, counted from 0. */
    public static int position(ReportPart part) {
        return List.of(ReportPart.values()).indexOf(part);
    }
}
