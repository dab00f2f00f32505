package vn.tiendo.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A plan that sets targets and tasks.
 *
 * @param number the document's number and symbol; empty where the document leaves it blank
 * @param reportDeadline the day each year before which reports are due
 */
public record Plan(
        PlanCode code,
        String number,
        Optional<LocalDate> issued,
        String name,
        AdminUnitCode issuingUnit,
        String legalBasis,
        int firstYear,
        int lastYear,
        Optional<MonthDay> reportDeadline,
        String reportRecipient,
        String leadBody,
        String state,
        RowOrigin origin) {}
