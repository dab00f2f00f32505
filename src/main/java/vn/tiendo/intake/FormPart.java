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

    /** The beginning of the hidden cell by which such a sheet is recognised. */
    String mark() {
        return mark;
    }
}
