package vn.tiendo.model;

/** Which way an indicator should move. */
public enum Direction implements DataToken {
    /** A rise is progress. */
    HIGHER_IS_BETTER("tang"),
    /** A fall is progress. */
    LOWER_IS_BETTER("giam");

    private final String token;

    Direction(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
