package vn.tiendo.chart;

import java.io.IOException;
import java.io.Writer;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec;

/** Turns the description of a chart into SVG to stand in a page. Safe to use from several threads. */
public final class ChartRenderer {

    /**
     * Writes one {@code svg} element, named by its own title. In a page of HTML it needs no namespace.
     *
     * @throws IllegalArgumentException if a text has a control character, the id is invalid or a number is not finite
     * @throws IOException if the writer fails
     */
    public void draw(ChartSpec spec, ChartSize size, Writer writer) throws IOException {
        Drawing drawing = layOut(spec, size);
        SvgText out = new SvgText();
        open(spec, size, drawing, out);
        SvgGraphics2D surface = drawing.margins().isPresent()
                ? new SvgGraphics2D(out, new Across(drawing.width()), drawing.height())
                : new SvgGraphics2D(out);
        drawing.paint(surface);
        surface.finish();
        out.append("</svg>").writeTo(writer);
    }

    private static Drawing layOut(ChartSpec spec, ChartSize size) {
        if (spec instanceof ChartSpec.ProgressChart chart) {
            return new ProgressDrawing(chart, size != ChartSize.NARROW);
        } else if (spec instanceof ChartSpec.Sparkline chart) {
            return new SparklineDrawing(chart);
        } else if (spec instanceof ChartSpec.RankedDotPlot chart) {
            return new RankedDotDrawing(chart, size);
        } else if (spec instanceof ChartSpec.SmallMultiples chart) {
            return new SmallMultiplesDrawing(chart, size);
        } else if (spec instanceof ChartSpec.CoverageBars chart) {
            return new CoverageDrawing(chart, size);
        } else if (spec instanceof ChartSpec.Distribution chart) {
            return new DistributionDrawing(chart, size);
        } else if (spec instanceof ChartSpec.AreaMap chart) {
            return new MapDrawing(chart);
        }
        throw new IllegalStateException("no drawing for " + spec.getClass());
    }

    private static void open(ChartSpec spec, ChartSize size, Drawing drawing, SvgText out) {
        if (!isId(spec.id())) {
            throw new IllegalArgumentException("not an id of a chart: " + spec.id());
        }
        String id = spec.id() + size.suffix();
        out.append("<svg role=\"img\" aria-labelledby=\"").append(id);
        if (!spec.description().isEmpty()) {
            out.append("\" aria-describedby=\"").append(id).append("-d");
        }
        int width = drawing.margins()
                .map(margins -> size.width() - margins.left() - margins.right())
                .orElse(drawing.width());
        drawing.margins()
                .ifPresentOrElse(
                        margins -> out.append("\" class=\"")
                                .append(margins.cssClasses())
                                .append("\" overflow=\"visible"),
                        () -> out.append("\" viewBox=\"0 0 ")
                                .append(width)
                                .append(' ')
                                .append(drawing.height()));
        out.append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(drawing.height())
                .append('"');
        if (drawing.textSize() > 0) {
            out.append(" font-size=\"").append((int) drawing.textSize()).append('"');
        }
        out.append(" fill=\"currentColor\"><title id=\"").append(id).append("\">");
        XmlText.append(out, spec.title());
        out.append("</title>");
        if (!spec.description().isEmpty()) {
            out.append("<desc id=\"").append(id).append("-d\">");
            XmlText.append(out, spec.description());
            out.append("</desc>");
        }
    }

    private static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
