package vn.tiendo.plan;

import vn.tiendo.assess.Punctuality;
import vn.tiendo.language.Messages;
import vn.tiendo.view.StatusFamily;

/** How pages say how a report was handed in. */
final class ReportWords {

    private ReportWords() {}

    static String of(Punctuality punctuality, Messages messages) {
        return messages.text(
                switch (punctuality) {
                    case IN_TIME -> "reports.in_time";
                    case HANDED_IN -> "reports.handed_in";
                    case LATE -> "plan.reports.late";
                    case MISSING -> "reports.missing";
                    case NOT_YET_DUE -> "plan.reports.not_due";
                });
    }

    static StatusFamily familyOf(Punctuality punctuality) {
        return switch (punctuality) {
            case IN_TIME, HANDED_IN -> StatusFamily.MET;
            case LATE -> StatusFamily.BEHIND;
            case MISSING -> StatusFamily.NONE;
            case NOT_YET_DUE -> StatusFamily.OPEN;
        };
    }
}
