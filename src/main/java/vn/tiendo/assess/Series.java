package vn.tiendo.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.model.Measurement;

/** The figures and special cells of a unit for one indicator and disaggregation; immutable. */
public final class Series {

    private final SeriesKey key;
    private final List<Figure> figures;
    private final String assessedVersion;
    private final List<Figure> assessed;

    /**
     * @param figures by year, then definition version in plain text order; all versions, no year after the as-of year
     * @param assessedVersion the definition version that progress is judged in
     */
    public Series(SeriesKey key, List<Figure> figures, String assessedVersion) {
        this.key = key;
        this.figures = List.copyOf(figures);
        this.assessedVersion = assessedVersion;
        this.assessed = this.figures.stream().allMatch(this::isAssessed)
                ? this.figures
                : this.figures.stream().filter(this::isAssessed).toList();
    }

    private boolean isAssessed(Figure figure) {
        return figure.definitionVersion().equals(assessedVersion);
    }

    public SeriesKey key() {
        return key;
    }

    /** By year, then definition version in plain text order; all versions, no year after the as-of year. */
    public List<Figure> figures() {
        return figures;
    }

    /** The definition version that progress is judged in. */
    public String assessedVersion() {
        return assessedVersion;
    }

    /** The figures of the assessed version alone, by year. */
    public List<Figure> assessed() {
        return assessed;
    }

    /** The latest figure of the assessed version, withheld ones included; empty if there are only special cells. */
    public Optional<Figure> latest() {
        for (int i = assessed.size() - 1; i >= 0; i--) {
            if (assessed.get(i).isReported()) {
                return Optional.of(assessed.get(i));
            }
        }
        return Optional.empty();
    }

    /** The same series as it was known at the end of a year. */
    Series upTo(int lastYear) {
        return figures.isEmpty() || figures.get(figures.size() - 1).year() <= lastYear
                ? this
                : upTo(lastYear, key, figures);
    }

    /**
     * Which cell of a year decides the assessed version: an own row before a computed figure; of two computed ones,
     * that with more reporting units, then the later version in plain text order.
     */
    private static final Comparator<Figure> WEIGHT_WITHIN_YEAR = Comparator.comparing(
                    (Figure figure) -> !figure.isComputed())
            .thenComparing(
                    figure -> figure.coverage().map(Coverage::reportedAtBottom).orElse(0))
            .thenComparing(Figure::definitionVersion);

    /**
     * Chooses the assessed version as section 4 of the data contract says: that of the latest year with a figure; without
     * any figure, that of the latest special cell.
     *
     * @param figures by year, then definition version in plain text order
     */
    static Series upTo(int lastYear, SeriesKey key, List<Figure> figures) {
        int known = figures.size();
        while (known > 0 && figures.get(known - 1).year() > lastYear) {
            known--;
        }
        List<Figure> shown = figures.subList(0, known);
        String version = latestVersion(shown, Figure::isReported)
                .or(() -> latestVersion(shown, Series::isSpecial))
                .or(() -> latestVersion(shown, any -> true))
                .orElse("");
        return new Series(key, shown, version);
    }

    private static Optional<String> latestVersion(List<Figure> figures, Predicate<Figure> wanted) {
        return figures.stream()
                .filter(wanted)
                .max(Comparator.comparingInt(Figure::year).thenComparing(WEIGHT_WITHIN_YEAR))
                .map(Figure::definitionVersion);
    }

    private static boolean isSpecial(Figure figure) {
        return !figure.isReported() && figure.measurement() != Measurement.Absence.NOT_REPORTED;
    }
}
