package vn.tiendo.model;

/** How firm an observation is, from the firmest to one that is only made up. */
public enum ObservationStatus implements DataToken {
    OFFICIAL("chinh_thuc"),
    PRELIMINARY("so_bo"),
    ESTIMATED("uoc_tinh"),
    /** Made up to show what the site can do. */
    ILLUSTRATIVE("minh_hoa");

    private final String token;

    ObservationStatus(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }

    /** The less firm of the two. */
    public ObservationStatus weaker(ObservationStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
