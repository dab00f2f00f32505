package vn.tiendo.view;

import java.util.OptionalInt;
import vn.tiendo.model.AdminUnitCode;

/** The yearly reports that a site offers as files beside their pages. */
@FunctionalInterface
public interface ReportFiles {

    /** For a site that offers none. */
    ReportFiles NONE = (unit, year) -> OptionalInt.empty();

    /** How many bytes the file on a unit's year has; empty where there is none. */
    OptionalInt size(AdminUnitCode unit, int year);
}
