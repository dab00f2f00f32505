package vn.tiendo.intake;

import vn.tiendo.model.AdministrativeUnit;

/**
 * What a form would change under one heading of a narrative.
 *
 * @param before what stands there; empty where nothing does yet
 */
public record TextChange(ReportedText row, AdministrativeUnit unit, String before, String after) {}
