package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A yearly report that a unit handed in.
 *
 * @param illustrative made up to show what the site can do
 */
public record SubmittedReport(
        AdminUnitCode unit,
        int year,
        Optional<LocalDate> submitted,
        String number,
        boolean illustrative,
        RowOrigin origin) {}
