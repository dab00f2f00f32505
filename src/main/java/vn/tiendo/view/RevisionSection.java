package vn.tiendo.view;

import java.util.List;

/**
 * Differences of one kind between two publications.
 *
 * @param key of ASCII letters, unique among the sections
 * @param more how many further differences there are, in words; empty if all are here
 */
public record RevisionSection(String key, String title, List<Row> rows, String more) {

    public RevisionSection {
        rows = List.copyOf(rows);
    }

    /**
     * One difference.
     *
     * @param unit that it concerns; its text is empty if it concerns none
     * @param subject what differs
     * @param kind how it differs
     */
    public record Row(Link unit, String subject, String kind, String before, String after, String reason) {

        /** The difference in one line of plain text. */
        public String text() {
            StringBuilder text = new StringBuilder(kind);
            for (String part : List.of(unit.text(), subject)) {
                text.append(part.isEmpty() ? "" : "; " + part);
            }
            if (!before.isEmpty() || !after.isEmpty()) {
                text.append(": ").append(before.isEmpty() ? "–" : before);
                text.append(" → ").append(after.isEmpty() ? "–" : after);
            }
            return text.append(reason.isEmpty() ? "" : " (" + reason + ")").toString();
        }
    }
}
