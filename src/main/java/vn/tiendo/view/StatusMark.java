package vn.tiendo.view;

import vn.tiendo.model.ProgressStatus;

/**
 * A status as readers see it: a word, and the family that gives its shape and colour.
 *
 * @param token as in {@code danh-gia.csv}
 */
public record StatusMark(String token, String word, StatusFamily family) {

    public static StatusFamily familyOf(ProgressStatus status) {
        return switch (status) {
            case ACHIEVED, ACHIEVED_EARLY -> StatusFamily.MET;
            case ON_TRACK -> StatusFamily.ON_TRACK;
            case BEHIND -> StatusFamily.BEHIND;
            case FAR_BEHIND -> StatusFamily.FAR_BEHIND;
            case REGRESSING, MISSED -> StatusFamily.MISSED;
            case NOT_YET_MET, NOT_ASSESSABLE -> StatusFamily.OPEN;
            case NO_DATA, NOT_APPLICABLE, DID_NOT_OCCUR, WITHHELD, UNIT_DISSOLVED -> StatusFamily.NONE;
        };
    }
}
