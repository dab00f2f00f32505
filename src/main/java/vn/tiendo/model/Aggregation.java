package vn.tiendo.model;

/** How a unit's figure is computed from the units below it if it has none of its own. */
public enum Aggregation implements DataToken {
    /** Not at all. */
    NONE("khong"),
    /** As the sum over its direct children. */
    SUM("cong"),
    /** As the share of units that answered yes to the base indicator. */
    SHARE_OF_UNITS("ty_le_don_vi");

    private final String token;

    Aggregation(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
