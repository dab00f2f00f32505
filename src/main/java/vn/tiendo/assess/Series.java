package vn.tiendo.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** The latest figure of the assessed version, withheld ones included; empty if there are special cells alone. */
    public Optional<Figure> latest() {
        return figures.stream()
                .filter(figure ->
                        figure.isFigure() && figure.definitionVersion().equals(assessedVersion))
                .reduce((earlier, later) -> later);
    }

    /** The same series as it was known at the end of an earlier year. */
    Series upTo(int lastYear) {
        return upTo(lastYear, key, figures);
    }

    /**
     * Chooses the assessed version as section 4 of the data contract says: that of the latest year with a figure, of two
     * in one year the one later in plain text order; without any figure, that of the latest special cell.
     *
     * @param figures by year, then definition version in plain text order
     */
    static Series upTo(int lastYear, SeriesKey key, List<Figure> figures) {
        List<Figure> known =
                figures.stream().filter(figure -> figure.year() <= lastYear).toList();
        String assessedVersion = known.stream()
                .max(Comparator.comparing(Figure::isFigure)
                        .thenComparingInt(Figure::year)
                        .thenComparing(Figure::definitionVersion))
                .map(Figure::definitionVersion)
                .orElse("");
        return new Series(key, known, assessedVersion);
    }
}
