package vn.tiendo.model;

/** An administrative level, from the highest to the lowest. */
public enum AdministrativeLevel implements DataToken {
    /** The country. */
    NATIONAL("quoc_gia"),
    /** Provinces and centrally run cities. */
    PROVINCE("tinh"),
    /** Districts, abolished on 1 July 2025. */
    DISTRICT("huyen"),
    /** Communes, wards, special zones. */
    COMMUNE("xa"),
    /** Hamlets and residential groups. */
    HAMLET("thon");

    private final String token;

    AdministrativeLevel(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
