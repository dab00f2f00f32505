package vn.tiendo.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.json.JsonTree.Node;
import vn.tiendo.model.GeoMap;

/** Reads the coordinates of shapes (RFC 7946, section 3.1): degrees of longitude and latitude. */
final class GeoJsonShape {

    private static final String POLYGON = "Polygon";

    /** The kinds of shapes that a unit can have. */
    static final List<String> TYPES = List.of(POLYGON, "MultiPolygon");

    /** Fewest positions of a ring, whose first and last are the same. */
    private static final int FEWEST_POSITIONS = 4;

    private GeoJsonShape() {}

    /** A position on earth; empty if the node is not one. */
    static Optional<GeoMap.Point> place(@Nullable Node position) {
        return position instanceof Node.Items pair
                        && pair.values().size() >= 2
                        && pair.values().get(0) instanceof Node.Numeral longitude
                        && pair.values().get(1) instanceof Node.Numeral latitude
                        && isOnEarth(longitude.value(), latitude.value())
                ? Optional.of(new GeoMap.Point(longitude.value(), latitude.value()))
                : Optional.empty();
    }

    private static boolean isOnEarth(double longitude, double latitude) {
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    }

    /**
     * All rings of a shape; holes are rings, too.
     *
     * @param type one of {@link #TYPES}
     * @return empty if the coordinates are not those of such a shape
     */
    static List<GeoMap.Outline> outlines(String type, @Nullable Node coordinates) {
        List<GeoMap.Outline> outlines = new ArrayList<>();
        boolean whole;
        if (type.equals(POLYGON)) {
            whole = addPolygon(coordinates, outlines);
        } else {
            whole = coordinates instanceof Node.Items;
            if (coordinates instanceof Node.Items polygons) {
                for (Node polygon : polygons.values()) {
                    whole &= addPolygon(polygon, outlines);
                }
            }
        }
        return whole ? outlines : List.of();
    }

    private static boolean addPolygon(@Nullable Node polygon, List<GeoMap.Outline> outlines) {
        if (!(polygon instanceof Node.Items rings) || rings.values().isEmpty()) {
            return false;
        }
        for (Node ring : rings.values()) {
            List<GeoMap.Point> points = new ArrayList<>();
            if (!(ring instanceof Node.Items positions) || positions.values().size() < FEWEST_POSITIONS) {
                return false;
            }
            for (Node position : positions.values()) {
                Optional<GeoMap.Point> place = place(position);
                if (place.isEmpty()) {
                    return false;
                }
                points.add(place.get());
            }
            outlines.add(new GeoMap.Outline(points));
        }
        return true;
    }
}
