package vn.tiendo.intake;

/** The sheets of a form that are filled in. */
public enum FormPart {
    FIGURES("tiendo-bieu"),
    TASKS("tiendo-nhiem-vu"),
    NARRATIVE("tiendo-thuyet-minh");

    private final String mark;

    FormPart(String mark) {
        this.mark = mark;
    }

    /** How the hidden cell begins by which such a sheet is known. */
    String mark() {
        return mark;
    }
}
