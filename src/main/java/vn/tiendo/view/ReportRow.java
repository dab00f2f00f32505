package vn.tiendo.view;

import java.util.Optional;

/**
 * A year in which a report was due, handed in or written.
 *
 * @param report the page with its text; without an address if there is none
 * @param verdict such as {@code đúng hạn}
 * @param file the report as a file; empty if the site offers none
 */
public record ReportRow(
        Link report,
        String due,
        String submitted,
        String verdict,
        StatusFamily family,
        String number,
        boolean illustrative,
        Optional<Link> file) {}
