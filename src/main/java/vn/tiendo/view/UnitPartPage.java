package vn.tiendo.view;

import java.util.List;

/**
 * Charts, figures and the plans' words for some of a unit's indicators, if these are too many for its own page.
 *
 * @param unit the unit's own page
 * @param parts links to all such pages; the one to this page has no address
 */
public record UnitPartPage(PageFrame frame, Link unit, List<Link> parts, List<IndicatorSection> indicators)
        implements PageView {

    public UnitPartPage {
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
    }

    @Override
    public String template() {
        return "unit-part";
    }
}
