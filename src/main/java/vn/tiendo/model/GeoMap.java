package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The outlines of the units directly below a unit on one day.
 *
 * @param file its name in the data folder
 * @param archipelagos those that the file draws, in shapes of whichever units
 */
public record GeoMap(
        String file,
        AdminUnitCode parent,
        LocalDate day,
        List<Region> regions,
        List<Note> notes,
        Set<Archipelago> archipelagos) {

    public GeoMap {
        regions = List.copyOf(regions);
        notes = List.copyOf(notes);
        archipelagos = Collections.unmodifiableSet(new TreeSet<>(archipelagos));
    }

    /**
     * One unit on the map.
     *
     * @param label a few letters to be written in it; may be empty
     * @param line where it begins in the file
     * @param outlines empty only for a shape that could not be read, which is reported as an error
     */
    public record Region(AdminUnitCode unit, String label, int line, List<Outline> outlines) {
        public Region {
            outlines = List.copyOf(outlines);
        }
    }

    /** Words at a place, such as the name of an archipelago. */
    public record Note(String text, Point place) {}

    /** A closed line. */
    public record Outline(List<Point> points) {
        public Outline {
            points = List.copyOf(points);
        }
    }

    /** A place on Earth, in degrees. */
    public record Point(double longitude, double latitude) {}
}
