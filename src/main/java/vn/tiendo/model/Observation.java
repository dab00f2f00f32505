package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One observed value: indicator, unit, year and disaggregation.
 *
 * @param cutoff the day on which the figure was closed
 * @param published whether it may be published; where not, it counts as not there
 * @param definitionVersion the version of the definition it was counted by; empty for the first
 */
public record Observation(
        AdminUnitCode unit,
        IndicatorCode indicator,
        int year,
        Disaggregation disaggregation,
        Measurement measurement,
        ObservationStatus status,
        Optional<LocalDate> cutoff,
        boolean published,
        String definitionVersion,
        String source,
        String note,
        RowOrigin origin) {}
