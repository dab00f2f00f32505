package vn.tiendo.view;

import java.util.List;

/**
 * A map of units by an indicator.
 *
 * @param caption the year of the figures, the day of the boundaries, and how to read the map
 * @param abbreviations the meaning of the letters on it
 */
public record IndicatorMap(ChartSpec chart, String caption, List<Abbreviation> abbreviations) {

    public IndicatorMap {
        abbreviations = List.copyOf(abbreviations);
    }

    /** Letters on a map, with the unit's name. */
    public record Abbreviation(String letters, String name) {}
}
