package vn.tiendo.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.ReportPart;

/**
 * The input form of one unit and year.
 *
 * @param hasPlan whether the unit has a plan of its own for the year, on which it reports in words at least
 * @param narrative what is written already, by part; empty where that is written in a way that a form cannot hold
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

    /** By what a sheet of it is known again, whatever its file is called. */
    public FormIdentity identity(FormPart part) {
        return new FormIdentity(part, unit.code(), year);
    }

    /** Whether there is nothing that the unit is asked for. */
    public boolean asksForNothing() {
        return rows.isEmpty() && tasks.isEmpty() && !hasPlan;
    }
}
