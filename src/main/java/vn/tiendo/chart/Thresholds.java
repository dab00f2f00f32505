package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import vn.tiendo.view.ChartSpec.Threshold;

/** Upright lines at required values, each with its name above the plot. */
final class Thresholds {

    private static final double SPACE_BETWEEN = 8;

    /** Names by value: equal values share one line with all their names. */
    private final Map<Double, String> names = new LinkedHashMap<>();

    Thresholds(List<Threshold> thresholds) {
        for (Threshold threshold : thresholds) {
            names.merge(threshold.value(), threshold.label(), (a, b) -> a + ", " + b);
        }
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    void addTo(XYPlot plot) {
        for (double value : names.keySet()) {
            plot.addDomainMarker(new ValueMarker(value, Ink.PATH, Pen.THRESHOLD));
        }
    }

    /** Writes the names along {@code baseLine}, near their lines, between two edges of the drawing. */
    void paintNames(
            SvgGraphics2D surface,
            LabelPainter.Positions positions,
            Scale scale,
            double baseLine,
            double textSize,
            double leftEdge,
            double rightEdge) {
        List<TextLines> texts = new ArrayList<>();
        List<Double> centres = new ArrayList<>();
        double share = (rightEdge - leftEdge) / Math.max(1, names.size()) - SPACE_BETWEEN;
        names.forEach((value, name) -> {
            if (value >= scale.min() && value <= scale.max()) {
                texts.add(TextLines.oneLine(name, Typeface.BOLD, textSize, share));
                centres.add(positions.x(value));
            }
        });
        double[] lengths =
                texts.stream().mapToDouble(text -> text.width() + SPACE_BETWEEN).toArray();
        double[] starts = Spread.starts(
                centres.stream().mapToDouble(Double::doubleValue).toArray(), lengths, leftEdge, rightEdge);
        Lettering lettering = new Lettering(Ink.PATH, true, Lettering.Anchor.MIDDLE, false);
        for (int i = 0; i < starts.length; i++) {
            TextLines text = texts.get(i);
            surface.text(text.lines().get(0), starts[i] + lengths[i] / 2, baseLine, lettering, text.shortened());
        }
    }
}
