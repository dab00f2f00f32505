package vn.tiendo.render;

import java.io.IOException;
import java.io.Writer;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec;

/** Writes charts as SVG text that is trusted unchanged. */
@FunctionalInterface
public interface ChartDrawer {

    void draw(ChartSpec chart, ChartSize size, Writer out) throws IOException;
}
