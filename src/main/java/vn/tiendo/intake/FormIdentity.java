package vn.tiendo.intake;

import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Codes;

/** Of which unit and year a form is. */
public record FormIdentity(AdminUnitCode unit, int year) {

    private static final String MARK = "tiendo-bieu";
    private static final String VERSION = "1";

    /** As it stands in a hidden cell. */
    public String text() {
        return String.join(";", MARK, VERSION, unit.text(), Integer.toString(year));
    }

    static boolean isMarked(String text) {
        return text.startsWith(MARK + ";");
    }

    /** Empty where the text is not one of a form that this program can read. */
    static Optional<FormIdentity> parse(String text) {
        String[] parts = text.split(";", -1);
        return parts.length == 4
                        && parts[0].equals(MARK)
                        && parts[1].equals(VERSION)
                        && Codes.isValid(parts[2])
                        && parts[3].matches("[0-9]{4}")
                ? Optional.of(new FormIdentity(new AdminUnitCode(parts[2]), Integer.parseInt(parts[3])))
                : Optional.empty();
    }
}
