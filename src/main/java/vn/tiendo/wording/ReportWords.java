package vn.tiendo.wording;

import vn.tiendo.assess.Punctuality;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Plan;
import vn.tiendo.view.StatusFamily;

/** Says by when a report is due, and how it was handed in. */
public final class ReportWords {

    private ReportWords() {}

    /** The verdict on a report in words. */
    public static String of(Punctuality punctuality, Messages messages) {
        return messages.text(
                switch (punctuality) {
                    case IN_TIME -> "reports.in_time";
                    case HANDED_IN -> "reports.handed_in";
                    case LATE -> "plan.reports.late";
                    case MISSING -> "reports.missing";
                    case NOT_YET_DUE -> "plan.reports.not_due";
                });
    }

    /** The deadline: {@code 15/11}, {@code 15/01 năm sau}, of a plan for one year its day; empty if the plan has none. */
    public static String deadline(Plan plan, Messages messages) {
        if (plan.isOfOneYear()) {
            return plan.reportDue(plan.firstYear()).map(VietnameseFormat::date).orElse("");
        }
        return plan.reportDeadline()
                .map(VietnameseFormat::dayOfYear)
                .map(day -> plan.isReportDueInNextYear() ? messages.text("plan.deadline.next_year", day) : day)
                .orElse("");
    }

    /** By when reports under a plan are due; empty if the plan does not say. */
    public static String rule(Plan plan, Messages messages) {
        String deadline = deadline(plan, messages);
        return deadline.isEmpty()
                ? ""
                : messages.text(plan.isOfOneYear() ? "plan.reports.by.once" : "plan.reports.by", deadline);
    }

    /** The family of marks for a verdict on a report. */
    public static StatusFamily familyOf(Punctuality punctuality) {
        return switch (punctuality) {
            case IN_TIME, HANDED_IN -> StatusFamily.MET;
            case LATE -> StatusFamily.BEHIND;
            case MISSING -> StatusFamily.NONE;
            case NOT_YET_DUE -> StatusFamily.OPEN;
        };
    }
}
