package vn.tiendo.render;

import vn.tiendo.plan.ChartSize;
import vn.tiendo.plan.ChartSpec;

/** Draws charts as SVG text that is trusted as it is. */
@FunctionalInterface
public interface ChartDrawer {

    String draw(ChartSpec chart, ChartSize size);
}
