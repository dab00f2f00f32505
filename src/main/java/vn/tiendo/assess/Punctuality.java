package vn.tiendo.assess;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.model.DataToken;
import vn.tiendo.model.SubmittedReport;

/** How a yearly report was handed in, in the order in which that is shown. */
public enum Punctuality implements DataToken {
    IN_TIME("dung_han"),
    /** Handed in on an unknown day. */
    HANDED_IN("da_nop"),
    LATE("cham"),
    /** Not handed in, and the deadline has passed. */
    MISSING("chua_nop"),
    NOT_YET_DUE("chua_den_han");

    private final String token;

    Punctuality(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }

    /** @param report empty where nothing was handed in by the as-of day */
    public static Punctuality of(Optional<SubmittedReport> report, LocalDate due, LocalDate asOf) {
        if (report.isEmpty()) {
            return due.isBefore(asOf) ? MISSING : NOT_YET_DUE;
        }
        Optional<LocalDate> submitted = report.get().credibleDay();
        if (submitted.isEmpty()) {
            return HANDED_IN;
        }
        return submitted.get().isAfter(due) ? LATE : IN_TIME;
    }
}
