package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.plot.XYPlot;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec.DotRow;
import vn.tiendo.view.ChartSpec.RankedDotPlot;
import vn.tiendo.view.StatusFamily;

/** A row for each unit, with a dot at its figure; the more rows, the higher. */
final class RankedDotDrawing implements Drawing {

    private static final double RADIUS = 5;
    private static final double TEXT_GAP = 9;
    private static final double LABEL_GAP = 10;
    private static final double EDGE = 2;

    /** A longer chart has no tooltips, only names and figures at the ends of its rows: it would become too large. */
    private static final int MOST_TOOLTIPS = 24;

    /** What differs between the two widths. */
    private record Format(double rowHeight, double textSize, int intervals, double labelWidth) {}

    private static final Format WIDE = new Format(26, 13, 5, 230);
    private static final Format NARROW = new Format(24, 12, 4, 122);

    private final RankedDotPlot spec;
    private final int width;
    private final Format format;
    private final Thresholds thresholds;
    private final Box plotArea;
    private final Scale scale;

    RankedDotDrawing(RankedDotPlot spec, ChartSize size) {
        this.spec = spec;
        this.width = size.width();
        this.format = size == ChartSize.WIDE ? WIDE : NARROW;
        this.thresholds = new Thresholds(spec.thresholds());
        this.scale = Scale.of(spec.axis(), format.intervals());
        double top = Math.ceil(headLines() * TextLines.LEADING * format.textSize() + 4);
        double left = Math.ceil(labelColumnWidth()) + LABEL_GAP;
        double right = width - Math.ceil(scale.widestLabel(format.textSize()) / 2) - EDGE;
        this.plotArea = new Box(left, top, right, top + Math.max(1, spec.rows().size()) * format.rowHeight());
    }

    private int headLines() {
        return (spec.mark().isPresent() ? 1 : 0)
                + (thresholds.isEmpty() ? 0 : 1)
                + (scale.heading().isEmpty() ? 0 : 1);
    }

    private double labelColumnWidth() {
        double widest = 0;
        for (DotRow row : spec.rows()) {
            widest = Math.max(widest, label(row).width());
        }
        return widest;
    }

    private TextLines label(DotRow row) {
        return TextLines.oneLine(row.label(), Typeface.REGULAR, format.textSize(), format.labelWidth());
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return (int) Math.ceil(plotArea.bottom() + LinearAxis.LABEL_GAP + format.textSize() + 1);
    }

    @Override
    public double textSize() {
        return format.textSize();
    }

    @Override
    public void paint(SvgGraphics2D surface) {
        LinearAxis values = new LinearAxis(scale.min(), scale.max(), scale.ticks(), textSize(), false);
        LinearAxis rows = LinearAxis.bare(-0.5, Math.max(1, spec.rows().size()) - 0.5);
        rows.setInverted(true);
        XYPlot plot = Plots.of(new TraceDataset(traces()), values, rows);
        thresholds.addTo(plot);
        plot.addAnnotation(new LabelPainter(this::paintLabels));
        Plots.draw(plot, plotArea, surface);
    }

    private List<Trace> traces() {
        List<Trace> traces = new ArrayList<>();
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < spec.rows().size(); i++) {
            OptionalDouble value = spec.rows().get(i).value();
            if (value.isPresent()) {
                drawn.add(i);
                traces.add(Trace.line(
                        Ink.GRID,
                        Pen.TRACK,
                        List.of(Spot.corner(0, i, Ink.GRID), Spot.corner(value.getAsDouble(), i, Ink.GRID))));
            }
        }
        // Dots of the same family come together, so that they share a group.
        drawn.sort(Comparator.<Integer, StatusFamily>comparing(
                        i -> spec.rows().get(i).family())
                .thenComparing(i -> isHollow(spec.rows().get(i))));
        List<Spot> dots = new ArrayList<>();
        boolean hasTooltips = spec.rows().size() <= MOST_TOOLTIPS;
        for (int i : drawn) {
            DotRow row = spec.rows().get(i);
            dots.add(new Spot(
                    row.value().orElseThrow(),
                    i,
                    Mark.of(row.family()),
                    RADIUS,
                    isHollow(row),
                    Ink.of(row.family()),
                    hasTooltips ? row.tooltip() : ""));
        }
        traces.add(Trace.points(dots));
        return traces;
    }

    private static boolean isHollow(DotRow row) {
        return row.open() || row.family() == StatusFamily.OPEN;
    }

    private void paintLabels(SvgGraphics2D surface, LabelPainter.Positions positions) {
        Lettering name = Lettering.plain(Ink.TEXT, Lettering.Anchor.END);
        for (int i = 0; i < spec.rows().size(); i++) {
            TextLines label = label(spec.rows().get(i));
            surface.text(
                    label.lines().get(0), plotArea.left() - LABEL_GAP, baseLine(positions, i), name, label.shortened());
        }
        paintTexts(surface, positions, false, true);
        paintTexts(surface, positions, true, true);
        paintTexts(surface, positions, false, false);
        double line = TextLines.FIRST_BASE_LINE * textSize();
        if (spec.mark().isPresent()) {
            paintHeading(surface, spec.mark().get(), line, Ink.MARK, true);
            line += TextLines.LEADING * textSize();
        }
        if (!scale.heading().isEmpty()) {
            paintHeading(surface, scale.heading(), line, Ink.MUTED, false);
            line += TextLines.LEADING * textSize();
        }
        thresholds.paintNames(surface, positions, scale, line, textSize(), plotArea.left() - LABEL_GAP, width);
    }

    private void paintHeading(SvgGraphics2D surface, String words, double baseLine, Ink ink, boolean bold) {
        Lettering lettering = new Lettering(ink, bold, Lettering.Anchor.START, false);
        TextLines text = TextLines.oneLine(words, lettering.typeface(), textSize(), width - EDGE);
        surface.text(text.lines().get(0), 0, baseLine, lettering, text.shortened());
    }

    /** Writes each figure after its dot, or before it if it would leave the frame; without a dot, the reason. */
    private void paintTexts(
            SvgGraphics2D surface, LabelPainter.Positions positions, boolean before, boolean withValue) {
        Lettering lettering = new Lettering(
                withValue ? Ink.TEXT : Ink.MUTED, false, before ? Lettering.Anchor.END : Lettering.Anchor.START, true);
        for (int i = 0; i < spec.rows().size(); i++) {
            DotRow row = spec.rows().get(i);
            if (row.value().isPresent() != withValue || row.text().isEmpty()) {
                continue;
            }
            double dot = positions.x(
                    Math.max(scale.min(), Math.min(scale.max(), row.value().orElse(scale.min()))));
            double from = dot + TEXT_GAP;
            double length = Typeface.REGULAR.width(row.text(), textSize());
            boolean fitsAfter = from + length <= width - EDGE;
            boolean fitsBefore = dot - TEXT_GAP - length >= plotArea.left();
            if (before == (!fitsAfter && fitsBefore && withValue)) {
                TextLines text = before
                        ? TextLines.oneLine(row.text(), Typeface.REGULAR, textSize(), length + EDGE)
                        : TextLines.oneLine(row.text(), Typeface.REGULAR, textSize(), width - EDGE - from);
                surface.text(
                        text.lines().get(0),
                        before ? dot - TEXT_GAP : from,
                        baseLine(positions, i),
                        lettering,
                        text.shortened().isEmpty() ? "" : row.text());
            }
        }
    }

    private double baseLine(LabelPainter.Positions positions, int row) {
        return positions.y(row) + Math.rint(0.35 * textSize());
    }
}
