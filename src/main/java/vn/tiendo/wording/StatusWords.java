package vn.tiendo.wording;

import vn.tiendo.language.Messages;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.view.StatusMark;

/** Puts statuses into words. */
public final class StatusWords {

    private StatusWords() {}

    /** The status for display beside figures and in tables. */
    public static StatusMark mark(ProgressStatus status, Messages messages) {
        return new StatusMark(status.token(), messages.text("status." + status.token()), StatusMark.familyOf(status));
    }
}
