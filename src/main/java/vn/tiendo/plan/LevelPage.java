package vn.tiendo.plan;

import java.util.List;
import java.util.Optional;

/**
 * All units of one administrative level, by indicator.
 *
 * @param counts how many assessments stand where
 * @param groups links to the groups of the matrix, where it is grouped
 * @param dissolved units that are no longer there
 */
public record LevelPage(
        PageFrame frame,
        String lead,
        List<StatusCount> counts,
        List<Link> groups,
        Optional<Matrix> matrix,
        List<Link> units,
        List<Link> dissolved)
        implements PageView {

    public LevelPage {
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
        units = List.copyOf(units);
        dissolved = List.copyOf(dissolved);
    }

    @Override
    public String template() {
        return "level";
    }
}
