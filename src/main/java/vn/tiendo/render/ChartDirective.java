package vn.tiendo.render;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.ChartSize;
import vn.tiendo.plan.ChartSpec;
import vn.tiendo.render.ViewWrapper.ChartModel;

/**
 * {@code <@chart of=spec/>} writes a chart in both sizes, of which the stylesheet shows one; {@code <@chart of=spec
 * small=true/>} writes it once, for a table row.
 */
final class ChartDirective implements TemplateDirectiveModel {

    private final ChartDrawer drawer;

    ChartDirective(ChartDrawer drawer) {
        this.drawer = drawer;
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public void execute(
            Environment environment,
            Map parameters,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateModelException, IOException {
        if (!(parameters.get("of") instanceof ChartModel model)) {
            throw new TemplateModelException("chart needs a chart as its parameter 'of'");
        }
        ChartSpec chart = model.chart();
        Writer out = environment.getOut();
        if (parameters.get("small") instanceof TemplateBooleanModel small && small.getAsBoolean()) {
            drawer.draw(chart, ChartSize.NARROW, out);
            return;
        }
        out.write("<div class=\"wide\">");
        drawer.draw(chart, ChartSize.WIDE, out);
        out.write("</div><div class=\"narrow\">");
        drawer.draw(chart, ChartSize.NARROW, out);
        out.write("</div>");
    }
}
