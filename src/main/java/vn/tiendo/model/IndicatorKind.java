package vn.tiendo.model;

/** The kind of an indicator's values. */
public enum IndicatorKind implements DataToken {
    /** A percentage from 0 to 100, with or without its two counts. */
    RATE("ty_le"),
    /** A whole number of at least 0. */
    COUNT("so_luong"),
    /** A measured number in a unit of its own, such as an index or an amount; may be above 100 or below 0. */
    MEASURE("so_do"),
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

    /** Whether its values are numbers. */
    public boolean isNumeric() {
        return switch (this) {
            case RATE, COUNT, MEASURE -> true;
            case YES_NO, QUALITATIVE -> false;
        };
    }
}
