package vn.tiendo.model;

/** An archipelago that every map of Việt Nam must show, and the waters around it, in degrees. */
public enum Archipelago {
    PARACELS("Hoàng Sa", 111, 113, 15.7, 17.2),
    SPRATLYS("Trường Sa", 111.5, 117.8, 6.5, 12);

    private final String vietnameseName;
    private final double west;
    private final double east;
    private final double south;
    private final double north;

    Archipelago(String vietnameseName, double west, double east, double south, double north) {
        this.vietnameseName = vietnameseName;
        this.west = west;
        this.east = east;
        this.south = south;
        this.north = north;
    }

    public String vietnameseName() {
        return vietnameseName;
    }

    public boolean holds(double longitude, double latitude) {
        return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
    }
}
