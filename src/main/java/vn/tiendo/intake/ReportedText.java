package vn.tiendo.intake;

import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.ReportPart;
import vn.tiendo.model.Spot;

/** The text that a form that came back has under one heading of the narrative. */
public record ReportedText(String file, AdminUnitCode unit, int year, ReportPart part, String text, Spot place)
        implements ReportedEntry {

    /** Identifies the part of a narrative. */
    public record About(AdminUnitCode unit, int year, ReportPart part) {}

    @Override
    public About about() {
        return new About(unit, year, part);
    }

    @Override
    public String labelOf(String column, FormWords words) {
        return column; // none: a narrative has no columns, and its cell is told by its place
    }

    @Override
    public String wordOf(String token, FormWords words) {
        return token;
    }

    @Override
    public String shown(String column, String value, FormWords words) {
        return value;
    }

    @Override
    public Optional<Spot> placeOf(String column) {
        return Optional.of(place);
    }
}
