package vn.tiendo.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.intake.FormIdentity.Part;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.ReportPart;

/**
 * The input form of one unit and year.
 *
 * @param hasPlan whether the unit has a plan of its own for the year, so that it reports at least in words
 * @param narrative what is written already, by part; empty if it is written in a way that a form cannot hold
 */
public record Form(
        AdministrativeUnit unit,
        int year,
        List<FormRow> rows,
        List<FormTask> tasks,
        boolean hasPlan,
        Optional<Map<ReportPart, String>> narrative) {

    public Form {
        rows = List.copyOf(rows);
        tasks = List.copyOf(tasks);
        narrative =
                narrative.map(parts -> parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(parts)));
    }

    /** The mark by which a sheet of it is recognised, whatever its file is called. */
    public FormIdentity identity(Part part) {
        return new FormIdentity(part, unit.code(), year);
    }

    /** Whether the unit is asked for nothing. */
    public boolean asksForNothing() {
        return rows.isEmpty() && tasks.isEmpty() && !hasPlan;
    }
}
