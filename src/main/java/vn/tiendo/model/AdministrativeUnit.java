package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A place, authority or agency, with the time for which it exists.
 *
 * @param shortName the name for charts and tables; the full name where the data gives none
 * @param listsAllBelow whether the units listed below it are all there are; if not, nothing is computed for it from them
 * @param officialCode the code of the official list, as text; empty if none
 * @param validFrom first day in force; empty if it was always there
 * @param validTo last day in force; empty if it still is
 */
public record AdministrativeUnit(
        AdminUnitCode code,
        String name,
        String shortName,
        AdministrativeLevel level,
        UnitKind kind,
        Optional<AdminUnitCode> parent,
        boolean listsAllBelow,
        String officialCode,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String website,
        RowOrigin origin) {

    public boolean isInForceOn(LocalDate day) {
        return !validFrom.map(day::isBefore).orElse(false)
                && !validTo.map(day::isAfter).orElse(false);
    }

    /** Whether the unit was in force on at least one day of the years, both included. */
    public boolean isInForceDuring(int firstYear, int lastYear) {
        return !validFrom.map(day -> day.getYear() > lastYear).orElse(false)
                && !validTo.map(day -> day.getYear() < firstYear).orElse(false);
    }

    /** Whether the unit's last day was on or before the day. */
    public boolean isDissolvedBy(LocalDate day) {
        return validTo.map(last -> !last.isAfter(day)).orElse(false);
    }

    /** The same unit at the top of a tree of its own. */
    public AdministrativeUnit withoutParent() {
        return new AdministrativeUnit(
                code,
                name,
                shortName,
                level,
                kind,
                Optional.empty(),
                listsAllBelow,
                officialCode,
                validFrom,
                validTo,
                website,
                origin);
    }
}
