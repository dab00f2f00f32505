package vn.tiendo.intake;

import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;

/**
 * What a row of a form would change in the data.
 *
 * @param breakdown the categories by name; empty for the total
 * @param before the value that stands there; empty where there is no row yet
 * @param after the value of the form
 */
public record FigureChange(
        ReportedRow row, AdministrativeUnit unit, Indicator indicator, String breakdown, String before, String after) {

    /** Whether there was no row yet. */
    public boolean isNew() {
        return before.isEmpty();
    }
}
