package vn.tiendo.model;

/** What the value of an indicator is. */
public enum IndicatorKind implements DataToken {
    /** A percentage from 0 to 100, with or without its two counts. */
    RATE("ty_le"),
    /** A whole number of at least 0. */
    COUNT("so_luong"),
    /** Yes or no. */
    YES_NO("co_khong"),
    /** Met, not met or under way. */
    QUALITATIVE("dinh_tinh");

    private final String token;

    IndicatorKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
