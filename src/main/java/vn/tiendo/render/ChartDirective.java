package vn.tiendo.render;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec;

/**
 * {@code <@chart of=spec/>} writes a chart in all sizes that it needs, and the stylesheet shows one of them; {@code
 * <@chart of=spec small=true/>} writes it once, for a table row or a card.
 */
final class ChartDirective extends ViewDirective<ChartSpec> {

    private final ChartDrawer drawer;

    ChartDirective(ChartDrawer drawer) {
        super("chart", ChartSpec.class);
        this.drawer = drawer;
    }

    @Override
    void write(ChartSpec chart, Map<?, ?> parameters, Writer out) throws TemplateModelException, IOException {
        if (parameters.get("small") instanceof TemplateBooleanModel small && small.getAsBoolean()) {
            drawer.draw(chart, ChartSize.NARROW, out);
            return;
        }
        for (ChartSize size : chart.sizes()) {
            if (size == ChartSize.ANY) {
                drawer.draw(chart, size, out);
            } else {
                out.write(size == ChartSize.WIDE ? "<div class=\"wide\">" : "<div class=\"narrow\">");
                drawer.draw(chart, size, out);
                out.write("</div>");
            }
        }
    }
}
