package vn.tiendo.report;

import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.ReportedYears;

/**
 * Which report is wanted.
 *
 * @param isFinal whether it is no longer a draft
 * @param deputySigns whether a deputy signs for the head
 */
public record DraftRequest(AdministrativeUnit unit, ReportedYears years, boolean isFinal, boolean deputySigns) {}
