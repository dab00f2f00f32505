package vn.tiendo.intake;

import vn.tiendo.model.AdministrativeUnit;

/**
 * What a form would change under one heading of a narrative.
 *
 * @param before the text in the data; empty if there is none yet
 */
public record TextChange(ReportedText row, AdministrativeUnit unit, String before, String after) {}
