package vn.tiendo.build;

import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ReportedYears;

/**
 * Options for drafting reports.
 *
 * @param site the site whose figures and words the reports use; its output folder is not touched
 * @param unit whose report; empty for all units of a level on the whole site
 * @param years the year reported on, or several that are reviewed together
 * @param level one report for each unit of this level; empty for a report on the unit itself
 * @param plan the one plan that is reported on; empty for all
 * @param out the file or folder; empty for the usual name in the working folder
 * @param isFinal whether the reports are ready to be signed, no longer drafts
 * @param deputySigns whether a deputy signs for the head
 */
public record ReportOptions(
        BuildOptions site,
        Optional<AdminUnitCode> unit,
        ReportedYears years,
        Optional<AdministrativeLevel> level,
        Optional<PlanCode> plan,
        Optional<Path> out,
        boolean isFinal,
        boolean deputySigns) {

    /** The year reported on; the last of several. */
    int year() {
        return years.last();
    }
}
