package vn.tiendo.plan;

import java.util.List;

/** All units of one administrative level. */
public record LevelPage(PageFrame frame, List<Link> units) implements PageView {

    public LevelPage {
        units = List.copyOf(units);
    }

    @Override
    public String template() {
        return "level";
    }
}
