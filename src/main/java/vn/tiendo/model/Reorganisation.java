package vn.tiendo.model;

import java.time.LocalDate;

/** One old unit that went, whole or in part, into one new unit on a day. */
public record Reorganisation(
        AdminUnitCode oldUnit,
        AdminUnitCode newUnit,
        LocalDate date,
        ReorganisationScope scope,
        String legalBasis,
        RowOrigin origin) {}
