package vn.tiendo.model;

/** How much of an old unit went into a new one. */
public enum ReorganisationScope implements DataToken {
    WHOLE("toan_bo"),
    PART("mot_phan");

    private final String token;

    ReorganisationScope(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
