package vn.tiendo.intake;

import java.util.Arrays;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Codes;

/** Which unit and year a sheet of a form is about, and what it asks for. */
public record FormIdentity(Part part, AdminUnitCode unit, int year) {

    /** The sheets of a form that are filled in. */
    public enum Part {
        FIGURES("tiendo-bieu"),
        TASKS("tiendo-nhiem-vu"),
        NARRATIVE("tiendo-thuyet-minh");

        private final String mark;

        Part(String mark) {
            this.mark = mark;
        }

        /** The beginning of the hidden cell by which such a sheet is recognised. */
        String mark() {
            return mark;
        }
    }

    private static final String BETWEEN = ";";
    private static final String VERSION = "1";

    /** The text in a hidden cell. */
    public String text() {
        return String.join(BETWEEN, part.mark(), VERSION, unit.text(), Integer.toString(year));
    }

    static boolean isMarked(String text) {
        return part(text).isPresent();
    }

    private static Optional<Part> part(String text) {
        return Arrays.stream(Part.values())
                .filter(part -> text.startsWith(part.mark() + BETWEEN))
                .findFirst();
    }

    /** Empty if the text does not belong to a form that this program can read. */
    static Optional<FormIdentity> parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return parts.length == 4 && parts[1].equals(VERSION) && Codes.isValid(parts[2]) && YearText.is(parts[3])
                ? part(text)
                        .map(part -> new FormIdentity(part, new AdminUnitCode(parts[2]), Integer.parseInt(parts[3])))
                : Optional.empty();
    }
}
