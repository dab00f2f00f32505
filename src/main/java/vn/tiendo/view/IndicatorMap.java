package vn.tiendo.view;

import java.util.List;

/**
 * A map of units by an indicator.
 *
 * @param caption of which year the figures are, of which day the boundaries, and how to read it
 * @param abbreviations what the letters on it stand for
 */
public record IndicatorMap(ChartSpec chart, String caption, List<Abbreviation> abbreviations) {

    public IndicatorMap {
        abbreviations = List.copyOf(abbreviations);
    }

    /** Letters on a map, and the unit's name. */
    public record Abbreviation(String letters, String name) {}
}
