package vn.tiendo.model;

/** The value of a qualitative indicator. */
public enum QualitativeResult implements DataToken {
    MET("dat"),
    NOT_MET("chua_dat"),
    UNDER_WAY("dang_thuc_hien");

    private final String token;

    QualitativeResult(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
