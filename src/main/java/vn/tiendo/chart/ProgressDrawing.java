package vn.tiendo.chart;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.view.ChartSpec;
import vn.tiendo.view.ChartSpec.Break;
import vn.tiendo.view.ChartSpec.Milestone;
import vn.tiendo.view.ChartSpec.PathPoint;
import vn.tiendo.view.ChartSpec.Point;
import vn.tiendo.view.ChartSpec.ProgressChart;
import vn.tiendo.view.ChartSpec.Reference;
import vn.tiendo.view.ChartSpec.Segment;
import vn.tiendo.view.StatusFamily;

/** Figures over the years against milestones. */
final class ProgressDrawing implements Drawing {

    private static final double TEXT_SIZE = ProgressFormat.TEXT_SIZE;

    /** Chosen so that half a year, where a break stands, is a short number. */
    private static final int UNITS_PER_YEAR = 20;

    private static final int INTERVALS = 5;

    /** @param shortened the whole text if words were left out; else empty */
    private record Heading(String words, Lettering lettering, String shortened) {}

    private final ProgressChart spec;
    private final boolean whole;
    private final int lastYear;
    private final @Nullable Point lastFigure;
    private final Scale scale;
    private final List<Trace> traces;
    private final ProgressLabels labels;
    private final Margins margins;
    private final List<Heading> head;
    private final Box plotArea;

    /** @param whole whether to include what needs a wide page or a pointer */
    ProgressDrawing(ProgressChart spec, boolean whole) {
        this.spec = spec;
        this.whole = whole;
        this.lastYear = Math.max(spec.firstYear(), spec.lastYear());
        this.lastFigure = lastFigure(spec);
        this.scale = Scale.of(spec.axis(), INTERVALS);
        this.traces = traces();
        this.labels = new ProgressLabels(spec, lastYear, lastFigure, traces);
        double yearOverhang = Typeface.BOLD.width(Integer.toString(lastYear), TEXT_SIZE) / 2;
        this.margins = Margins.holding(
                scale.widestLabel(TEXT_SIZE) + LinearAxis.VALUE_GAP, Math.max(yearOverhang, labels.columnWidth()));
        this.head = head();
        double top = Math.ceil(ProgressFormat.HEAD_ROOM + headHeight());
        this.plotArea = new Box(
                0, top, UNITS_PER_YEAR * Math.max(1, lastYear - spec.firstYear()), top + ProgressFormat.PLOT_HEIGHT);
    }

    @Override
    public int width() {
        return (int) plotArea.width();
    }

    @Override
    public int height() {
        return (int) Math.ceil(plotArea.bottom() + LinearAxis.LABEL_GAP + TEXT_SIZE + 1);
    }

    @Override
    public double textSize() {
        return TEXT_SIZE;
    }

    @Override
    public Optional<Margins> margins() {
        return Optional.of(margins);
    }

    /** The words above the plot; each item takes one or two lines. */
    private List<Heading> head() {
        List<Heading> lines = new ArrayList<>();
        spec.mark().ifPresent(words -> addHeading(words, Ink.MARK, true, lines));
        if (!scale.heading().isEmpty()) {
            addHeading(scale.heading(), Ink.MUTED, false, lines);
        }
        return lines;
    }

    private static void addHeading(String words, Ink ink, boolean bold, List<Heading> lines) {
        Lettering lettering = new Lettering(ink, bold, Lettering.Anchor.START, false);
        double room = PlotWidths.NARROWEST_CHART - ProgressFormat.EDGE;
        TextLines text = TextLines.twoLines(words, lettering.typeface(), TEXT_SIZE, room);
        for (String line : text.lines()) {
            lines.add(new Heading(line, lettering, text.shortened()));
        }
    }

    private double headHeight() {
        return head.size() * TextLines.LEADING * TEXT_SIZE;
    }

    @Override
    public void paint(SvgGraphics2D surface) {
        LinearAxis values = new LinearAxis(scale.min(), scale.max(), scale.ticks(), TEXT_SIZE, false);
        XYPlot plot = Plots.of(new TraceDataset(traces), years(), values);
        plot.getRenderer()
                .addAnnotation(new LabelPainter((page, positions) -> drawUprights(page, positions)), Layer.BACKGROUND);
        plot.addAnnotation(new LabelPainter(
                (page, positions) -> labels.paint(page, positions, plotArea, headHeight() + 1, margins)));
        Plots.draw(plot, plotArea, surface);
        double baseLine = TextLines.FIRST_BASE_LINE * TEXT_SIZE;
        for (int i = 0; i < head.size(); i++) {
            Heading line = head.get(i);
            surface.text(
                    line.words(),
                    0,
                    -margins.left(),
                    baseLine + i * TextLines.LEADING * TEXT_SIZE,
                    line.lettering(),
                    line.shortened());
        }
    }

    /** Draws the ticks of years and breaks together with the grid, so that all lines share one stretched box. */
    private void drawUprights(SvgGraphics2D surface, LabelPainter.Positions positions) {
        Shape clip = surface.getClip();
        surface.setClip(null);
        surface.setPaint(Ink.MUTED);
        surface.setStroke(Pen.GRID);
        for (int year = spec.firstYear(); year <= lastYear; year++) {
            double x = positions.x(year);
            surface.draw(new Line2D.Double(x, plotArea.bottom(), x, plotArea.bottom() + LinearAxis.TICK_LENGTH));
        }
        surface.setStroke(Pen.BREAK);
        for (Break change : spec.breaks()) {
            double x = positions.x(change.year() - 0.5);
            if (x >= plotArea.left() && x <= plotArea.right()) {
                surface.setTooltip(change.label());
                surface.draw(new Line2D.Double(x, plotArea.top(), x, plotArea.bottom()));
            }
        }
        surface.setClip(clip);
    }

    private LinearAxis years() {
        // A single year is in the middle, half a year from either end.
        int span = lastYear - spec.firstYear();
        double slack = span == 0 ? 0.5 : 0;
        PlotWidths widths = PlotWidths.within(margins);
        YearScale years = new YearScale(spec.firstYear(), lastYear, widths.narrowest() / Math.max(1, span), TEXT_SIZE);
        write(years, 10);
        if (whole) {
            years.widen(widths.wideFrom() / Math.max(1, span));
            write(years, 5);
        }
        return new LinearAxis(spec.firstYear() - slack, lastYear + slack, years.ticks(), TEXT_SIZE, false);
    }

    /** Writes the important years first. */
    private void write(YearScale years, int roundYears) {
        for (int i = spec.milestones().size() - 1; i >= 0; i--) {
            years.writeMilestone(spec.milestones().get(i).year());
        }
        years.write(spec.firstYear());
        if (lastFigure != null) {
            years.write(lastFigure.year());
        }
        years.write(lastYear);
        years.fill(roundYears);
    }

    private static @Nullable Point lastFigure(ProgressChart spec) {
        Point last = null;
        for (Segment segment : spec.segments()) {
            for (Point point : segment.points()) {
                if (last == null || point.year() >= last.year()) {
                    last = point;
                }
            }
        }
        return last;
    }

    /** Figures come last, since later traces lie on top. */
    private List<Trace> traces() {
        List<Trace> traces = new ArrayList<>();
        for (Reference reference : spec.references()) {
            traces.add(Trace.line(Ink.REFERENCE, Pen.REFERENCE, referenceSpots(reference)));
        }
        for (ChartSpec.Path path : spec.requiredPaths()) {
            traces.add(Trace.line(Ink.PATH, Pen.PATH, corners(path.points(), Ink.PATH)));
        }
        List<Spot> milestones = new ArrayList<>();
        for (Milestone milestone : spec.milestones()) {
            milestones.add(new Spot(
                    milestone.year(),
                    milestone.value(),
                    Mark.DIAMOND,
                    ProgressFormat.MILESTONE_RADIUS,
                    milestone.family() != StatusFamily.MET,
                    Ink.PATH,
                    tooltip(milestone.tooltip())));
        }
        traces.add(Trace.points(milestones));
        for (Segment segment : spec.segments()) {
            traces.add(Trace.line(Ink.DATA, Pen.DATA, figures(segment)));
        }
        return traces;
    }

    private List<Spot> figures(Segment segment) {
        List<Spot> spots = new ArrayList<>(segment.points().size());
        for (Point point : segment.points()) {
            boolean last = lastFigure != null && point.year() == lastFigure.year() && point.equals(lastFigure);
            double radius = last ? ProgressFormat.LAST_FIGURE_RADIUS : ProgressFormat.FIGURE_RADIUS;
            spots.add(new Spot(
                    point.year(), point.value(), Mark.DISC, radius, point.open(), Ink.DATA, tooltip(point.tooltip())));
        }
        return spots;
    }

    /** In a card these words would only make the file larger: the table has them. */
    private String tooltip(String words) {
        return whole ? words : "";
    }

    /** A reference for one year only is a dash at its value. */
    private static List<Spot> referenceSpots(Reference reference) {
        if (reference.points().size() == 1) {
            PathPoint only = reference.points().get(0);
            return List.of(new Spot(
                    only.year(),
                    only.value(),
                    Mark.DASH,
                    ProgressFormat.MILESTONE_RADIUS,
                    false,
                    Ink.REFERENCE,
                    reference.label()));
        }
        return corners(reference.points(), Ink.REFERENCE);
    }

    private static List<Spot> corners(List<PathPoint> points, Ink ink) {
        List<Spot> corners = new ArrayList<>(points.size());
        for (PathPoint point : points) {
            corners.add(Spot.corner(point.year(), point.value(), ink));
        }
        return corners;
    }
}
