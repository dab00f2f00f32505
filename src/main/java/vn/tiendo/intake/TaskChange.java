package vn.tiendo.intake;

import vn.tiendo.model.AdministrativeUnit;

/**
 * What a row of the sheet of tasks would change.
 *
 * @param before the state of the task in the data, with what else would change; empty if there is none yet
 * @param after its state in the form, likewise
 */
public record TaskChange(ReportedTask row, AdministrativeUnit unit, String before, String after) {}
