package vn.tiendo.view;

import java.util.OptionalInt;
import vn.tiendo.model.AdminUnitCode;

/** The yearly reports that a site offers as files beside their pages. */
@FunctionalInterface
public interface ReportFiles {

    /** For a site without such files. */
    ReportFiles NONE = (unit, year) -> OptionalInt.empty();

    /** The size in bytes of the file on a unit's year; empty if there is none. */
    OptionalInt size(AdminUnitCode unit, int year);
}
