package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * The units directly below a unit.
 *
 * @param chart their figures on one indicator
 * @param chartText what the chart shows
 * @param matrix all their indicators; empty if they are too many
 * @param links where to look instead of the matrix, or in addition
 */
public record UnitsBelow(
        String title,
        String chartText,
        Optional<ChartSpec> chart,
        Optional<Matrix> matrix,
        List<Link> links,
        List<Link> dissolved) {

    public UnitsBelow {
        links = List.copyOf(links);
        dissolved = List.copyOf(dissolved);
    }
}
