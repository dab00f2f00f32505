package vn.tiendo.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.ReportPart;

/** The layout of the narrative's sheet: one row for each part, the words in one column. */
public final class NarrativeRows {

    /** The column that names the parts, as the hidden row of names calls it. */
    public static final String HEADING = "muc";

    /** The column of the words, as the hidden row of names calls it. */
    public static final String TEXT = "noi_dung";

    private NarrativeRows() {}

    /** The key of a part's row in the hidden column. */
    public static String key(ReportPart part) {
        return "muc-" + (position(part) + 1);
    }

    /** The part of a key; empty if somebody has changed it. */
    static Optional<ReportPart> part(String key) {
        return Arrays.stream(ReportPart.values())
                .filter(part -> key(part).equals(key))
                .findFirst();
    }

    /** Its position among the parts, counted from 0. */
    public static int position(ReportPart part) {
        return List.of(ReportPart.values()).indexOf(part);
    }
}
