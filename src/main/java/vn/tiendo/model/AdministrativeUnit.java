package vn.tiendo.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A place, authority or agency, and the time for which it exists.
 *
 * @param shortName the name for charts and tables; the full name if the data give none
 * @param listsAllBelow whether the data have all units below it; if not, nothing is computed for it from them
 * @param officialCode its code in the official list, as text; empty if none
 * @param validFrom first day in force; empty if it has always existed
 * @param validTo last day in force; empty if it still exists
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

    /** Whether the unit was in force on at least one day of the years, both inclusive. */
    public boolean isInForceDuring(int firstYear, int lastYear) {
        return !validFrom.map(day -> day.getYear() > lastYear).orElse(false)
                && !validTo.map(day -> day.getYear() < firstYear).orElse(false);
    }

    /** Whether the unit's last day was on or before the day. */
    public boolean isDissolvedBy(LocalDate day) {
        return validTo.map(last -> !last.isAfter(day)).orElse(false);
    }

    /** Whether the unit's last day was before the last one of the year, so that it has no state at the year's end. */
    public boolean isDissolvedBeforeEndOf(int year) {
        return isDissolvedBy(LocalDate.of(year, Month.DECEMBER, 31).minusDays(1));
    }

    /** Whether the unit's first day was on or before the day. */
    public boolean hasBegunBy(LocalDate day) {
        return validFrom.map(first -> !first.isAfter(day)).orElse(true);
    }

    /** The same unit without a parent, at the top of its own tree. */
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
