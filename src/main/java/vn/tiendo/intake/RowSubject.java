package vn.tiendo.intake;

import vn.tiendo.model.AdminUnitCode;

/** What a row of a form is about: unit, year and key; no two rows may be about the same. */
public record RowSubject(AdminUnitCode unit, int year, RowKey key) {

    /** The same by whatever definition it was counted. */
    public RowSubject inAnyVersion() {
        return new RowSubject(unit, year, new RowKey(key.indicator(), key.disaggregation(), ""));
    }
}
