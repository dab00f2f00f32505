package vn.tiendo.report;

import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.ReportedYears;

/**
 * Which report to draft.
 *
 * @param isFinal whether it is ready to be signed, no longer a draft
 * @param deputySigns whether a deputy signs for the head
 */
public record DraftRequest(AdministrativeUnit unit, ReportedYears years, boolean isFinal, boolean deputySigns) {}
