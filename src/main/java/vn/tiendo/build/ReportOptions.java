package vn.tiendo.build;

import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ReportedYears;

/**
 * Which reports are wanted.
 *
 * @param site the site whose figures and words they have; its output folder is not touched
 * @param unit whose report; empty for those of a level of the whole site
 * @param years the one that is told of, or several that are reviewed together
 * @param level one report for each unit of this level; empty for that of the unit itself
 * @param plan the one plan that is reported on; empty for all
 * @param out the file or folder; empty for the usual name in the working folder
 * @param isFinal whether they are no longer drafts
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

    /** The year that is told of; of several the last. */
    int year() {
        return years.last();
    }
}
