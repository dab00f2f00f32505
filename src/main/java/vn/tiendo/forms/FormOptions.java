package vn.tiendo.forms;

import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.PlanCode;

/**
 * Options for writing forms.
 *
 * @param level one form for each unit of this level below the unit; empty for the form of the unit itself
 * @param plan the one plan that is reported on; empty for all
 * @param out the file or folder; empty for the usual name in the working folder
 */
public record FormOptions(
        Path data,
        AdminUnitCode unit,
        int year,
        Optional<AdministrativeLevel> level,
        Optional<PlanCode> plan,
        Kind kind,
        Optional<Path> out) {

    /** The kind of file of a form. */
    public enum Kind {
        XLSX,
        CSV;

        String ending() {
            return this == XLSX ? ".xlsx" : ".csv";
        }
    }
}
