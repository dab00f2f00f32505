package vn.tiendo.intake;

import java.util.List;
import vn.tiendo.model.AdministrativeUnit;

/** The input form of one unit and year. */
public record Form(AdministrativeUnit unit, int year, List<FormRow> rows) {

    public Form {
        rows = List.copyOf(rows);
    }

    /** By what the form is known again, whatever its file is called. */
    public FormIdentity identity() {
        return new FormIdentity(unit.code(), year);
    }
}
