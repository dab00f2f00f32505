package vn.tiendo.view;

import java.util.List;

/**
 * Differences of one sort between two publications.
 *
 * @param key a word of ASCII letters that no other section has
 * @param more how many further differences there are, in words; empty if all are here
 */
public record RevisionSection(String key, String title, List<Row> rows, String more) {

    public RevisionSection {
        rows = List.copyOf(rows);
    }

    /**
     * One difference.
     *
     * @param unit whose it is; its text is empty where it is nobody's
     * @param subject what differs
     * @param kind how it differs
     */
    public record Row(Link unit, String subject, String kind, String before, String after, String reason) {

        /** On one line, for where there is no page. */
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
