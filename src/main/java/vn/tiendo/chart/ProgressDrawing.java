package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec;
import vn.tiendo.view.ChartSpec.Milestone;
import vn.tiendo.view.ChartSpec.PathPoint;
import vn.tiendo.view.ChartSpec.Point;
import vn.tiendo.view.ChartSpec.ProgressChart;
import vn.tiendo.view.ChartSpec.Reference;
import vn.tiendo.view.ChartSpec.Segment;
import vn.tiendo.view.StatusFamily;

/** Figures over the years against milestones. */
final class ProgressDrawing implements Drawing {

    private static final double FIGURE_RADIUS = 3;

    /** Between the first year and the value axis, so that no point lies on its numbers. */
    private static final double LEAD_IN = 14;

    private static final double LEAD_OUT = 8;

    private static final int INTERVALS = 5;

    private final ProgressChart spec;
    private final ChartSize size;
    private final int width;
    private final ProgressFormat format;
    private final int lastYear;
    private final @Nullable Point lastFigure;

    ProgressDrawing(ProgressChart spec, ChartSize size) {
        this.spec = spec;
        this.size = size;
        this.width = size.width();
        this.format = ProgressFormat.of(size);
        this.lastYear = Math.max(spec.firstYear(), spec.lastYear());
        this.lastFigure = lastFigure(spec);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return format.height();
    }

    @Override
    public double textSize() {
        return format.textSize();
    }

    @Override
    public void paint(SvgGraphics2D surface) {
        Scale scale = Scale.of(spec.axis(), INTERVALS);
        List<Trace> traces = traces();
        ProgressLabels labels = new ProgressLabels(spec, format, lastYear, lastFigure, traces);
        double yearOverhang = Typeface.BOLD.width(Integer.toString(lastYear), textSize()) / 2 - LEAD_OUT + 1;
        double headingHeight = scale.heading().isEmpty() ? 0 : TextLines.LEADING * textSize();
        Box plotArea = new Box(
                Math.ceil(scale.widestLabel(textSize())) + LinearAxis.LABEL_GAP,
                Math.ceil(format.headRoom() + headingHeight),
                Math.floor(width - Math.max(yearOverhang, labels.columnWidth())),
                height() - Math.ceil(LinearAxis.LABEL_GAP + textSize() + 1));

        Box frame = new Box(plotArea.left() + 1, 1 + headingHeight, width - ProgressFormat.EDGE, plotArea.bottom() - 1);
        LinearAxis values = new LinearAxis(scale.min(), scale.max(), scale.ticks(), textSize(), false);
        XYPlot plot = Plots.of(new TraceDataset(traces), years(plotArea.width()), values);
        plot.addAnnotation(new LabelPainter((page, positions) -> labels.paint(page, positions, plotArea, frame)));
        Plots.draw(plot, plotArea, surface);
        if (!scale.heading().isEmpty()) {
            surface.text(scale.heading(), 0, textSize(), Lettering.plain(Ink.MUTED, Lettering.Anchor.START), "");
        }
    }

    private LinearAxis years(double plotWidth) {
        // A single year stands in the middle, half a year from either end.
        int span = lastYear - spec.firstYear();
        double slack = span == 0 ? 0.5 : 0;
        double yearWidth = (plotWidth - LEAD_IN - LEAD_OUT) / Math.max(1, span);
        YearScale scale = new YearScale(spec.firstYear(), lastYear, yearWidth, textSize());
        for (int i = spec.milestones().size() - 1; i >= 0; i--) {
            scale.writeMilestone(spec.milestones().get(i).year());
        }
        scale.write(spec.firstYear());
        if (lastFigure != null) {
            scale.write(lastFigure.year());
        }
        scale.write(lastYear);
        scale.fill(format.yearsEvery());
        return new LinearAxis(
                spec.firstYear() - slack - LEAD_IN / yearWidth,
                lastYear + slack + LEAD_OUT / yearWidth,
                scale.ticks(),
                textSize(),
                true);
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

    /** What is drawn later lies on top: the figures. */
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
            double radius = last ? ProgressFormat.LAST_FIGURE_RADIUS : FIGURE_RADIUS;
            spots.add(new Spot(
                    point.year(), point.value(), Mark.DISC, radius, point.open(), Ink.DATA, tooltip(point.tooltip())));
        }
        return spots;
    }

    /** A finger cannot hover: on a phone the words would be weight alone, and the table has them. */
    private String tooltip(String words) {
        return size == ChartSize.WIDE ? words : "";
    }

    /** A reference for one year alone is a dash at its value. */
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
