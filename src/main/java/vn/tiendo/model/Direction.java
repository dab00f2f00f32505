package vn.tiendo.model;

/** Which way an indicator should move. */
public enum Direction implements DataToken {
    HIGHER_IS_BETTER("tang"),
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
