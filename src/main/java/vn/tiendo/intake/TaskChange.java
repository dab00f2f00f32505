package vn.tiendo.intake;

import vn.tiendo.model.AdministrativeUnit;

/**
 * What a row of the sheet of tasks would change.
 *
 * @param before how far the task had come; empty where there is no row yet
 * @param after how far the form says that it has
 */
public record TaskChange(ReportedTask row, AdministrativeUnit unit, String before, String after) {}
