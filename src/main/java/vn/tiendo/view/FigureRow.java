package vn.tiendo.view;

/**
 * A year in a table of figures.
 *
 * @param absent whether the value is the word for a special cell
 * @param mark the status of the figure, or how many units it was computed from
 */
public record FigureRow(
        String year,
        String numerator,
        String denominator,
        String value,
        boolean absent,
        String mark,
        boolean illustrative,
        String cutoff,
        String source,
        String version,
        String note) {}
