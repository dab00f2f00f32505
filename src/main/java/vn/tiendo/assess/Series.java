package vn.tiendo.assess;

import java.util.List;

/**
 * The figures and special cells of a unit for one indicator and disaggregation.
 *
 * @param figures by year, then definition version in plain text order; all versions, no year after the as-of year
 * @param assessedVersion the definition version that progress is judged in
 */
public record Series(SeriesKey key, List<Figure> figures, String assessedVersion) {

    public Series {
        figures = List.copyOf(figures);
    }

    /** The figures of the assessed version alone, by year. */
    public List<Figure> assessed() {
        return figures.stream()
                .filter(figure -> figure.definitionVersion().equals(assessedVersion))
                .toList();
    }
}
