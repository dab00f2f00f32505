package vn.tiendo.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import vn.tiendo.plan.ChartSize;
import vn.tiendo.plan.ChartSpec.Break;
import vn.tiendo.plan.ChartSpec.Gap;
import vn.tiendo.plan.ChartSpec.Milestone;
import vn.tiendo.plan.ChartSpec.PathPoint;
import vn.tiendo.plan.ChartSpec.Point;
import vn.tiendo.plan.ChartSpec.ProgressChart;
import vn.tiendo.plan.ChartSpec.Reference;
import vn.tiendo.plan.ChartSpec.Segment;
import vn.tiendo.plan.StatusFamily;

/** Figures over the years against milestones. */
final class ProgressDrawing implements Drawing {

    private static final double MILESTONE_RADIUS = 7;
    private static final double LAST_FIGURE_RADIUS = 4.5;
    private static final double FIGURE_RADIUS = 3;

    /** Between the first year and the value axis, so that no point lies on its numbers. */
    private static final double LEAD_IN = 14;

    private static final double LEAD_OUT = 8;
    private static final double COLUMN_GAP = 5;
    private static final double EDGE = 2;
    private static final double LINE_GAP = 4;

    private static final double ON_DATA = 30;
    private static final double ON_PATH = 12;
    private static final double ON_REFERENCE = 8;

    /** What differs between the two widths. */
    private record Format(
            int height, double textSize, int intervals, double top, double columnWidth, double labelWidth, int yearsEvery) {}

    private static final Format WIDE = new Format(300, 13, 5, 24, 160, 180, 5);
    private static final Format NARROW = new Format(232, 12, 5, 22, 92, 110, 10);

    /** A label with its point, before it has a place. */
    private record Wish(double x, double y, double radius, TextLines text, Lettering lettering) {}

    /** A label in its place. */
    private record Label(Box box, TextLines text, Lettering lettering) {}

    private final ProgressChart spec;
    private final int width;
    private final Format format;
    private final int lastYear;

    ProgressDrawing(ProgressChart spec, ChartSize size) {
        this.spec = spec;
        this.width = size.width();
        this.format = size == ChartSize.WIDE ? WIDE : NARROW;
        this.lastYear = Math.max(spec.firstYear(), spec.lastYear());
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
        Scale scale = Scale.of(spec.axis(), format.intervals());
        double left = Math.ceil(scale.widestLabel(textSize())) + LinearAxis.LABEL_GAP;
        double top = format.top() + (scale.heading().isEmpty() ? 0 : TextLines.LEADING * textSize());
        double bottom = height() - LinearAxis.LABEL_GAP - textSize() - 1;
        double right = width - rightMargin();
        Box plotArea = new Box(left, top, Math.floor(right), Math.floor(bottom));

        double inner = plotArea.width() - LEAD_IN - LEAD_OUT;
        // A single year stands in the middle, half a year from either end.
        int span = lastYear - spec.firstYear();
        double yearWidth = inner / Math.max(1, span);
        double slack = span == 0 ? 0.5 : 0;
        LinearAxis years = new LinearAxis(
                spec.firstYear() - slack - LEAD_IN / yearWidth,
                lastYear + slack + LEAD_OUT / yearWidth,
                yearTicks(yearWidth),
                textSize(),
                true);
        LinearAxis values = new LinearAxis(0, scale.max(), scale.ticks(), textSize(), false);
        XYPlot plot = Plots.of(new TraceDataset(traces()), years, values);
        plot.addAnnotation(new LabelPainter((page, positions) -> paintLabels(page, positions, plotArea)));
        Plots.draw(plot, plotArea, surface);
        if (!scale.heading().isEmpty()) {
            surface.text(
                    scale.heading(), 0, textSize(), Lettering.plain(Ink.MUTED, Lettering.Anchor.START), "");
        }
    }

    private List<TickLabel> yearTicks(double yearWidth) {
        YearScale years = new YearScale(spec.firstYear(), lastYear, yearWidth, textSize())
                .withMilestones(spec.milestones().stream().map(Milestone::year).toList());
        years.with(spec.firstYear());
        lastFigure().ifPresent(point -> years.with(point.year()));
        return years.with(lastYear).filled(format.yearsEvery()).ticks();
    }

    private Optional<Point> lastFigure() {
        return spec.segments().stream()
                .flatMap(segment -> segment.points().stream())
                .reduce((earlier, later) -> later.year() >= earlier.year() ? later : earlier);
    }

    private List<Trace> traces() {
        List<Trace> traces = new ArrayList<>();
        for (Reference reference : spec.references()) {
            traces.add(Trace.line(Ink.REFERENCE, Pen.REFERENCE, referenceSpots(reference)));
        }
        traces.add(Trace.line(Ink.PATH, Pen.PATH, corners(spec.requiredPath(), Ink.PATH)));
        traces.add(Trace.points(spec.milestones().stream()
                .map(milestone -> new Spot(
                        milestone.year(),
                        milestone.value(),
                        Mark.DIAMOND,
                        MILESTONE_RADIUS,
                        milestone.family() != StatusFamily.MET,
                        Ink.PATH,
                        milestone.tooltip()))
                .toList()));
        Optional<Point> last = lastFigure();
        for (Segment segment : spec.segments()) {
            traces.add(Trace.line(
                    Ink.DATA,
                    Pen.DATA,
                    segment.points().stream()
                            .map(point -> new Spot(
                                    point.year(),
                                    point.value(),
                                    Mark.DISC,
                                    last.filter(point::equals).isPresent() ? LAST_FIGURE_RADIUS : FIGURE_RADIUS,
                                    point.open(),
                                    Ink.DATA,
                                    point.tooltip()))
                            .toList()));
        }
        return traces;
    }

    private static List<Spot> corners(List<PathPoint> points, Ink ink) {
        return points.stream()
                .map(point -> Spot.corner(point.year(), point.value(), ink))
                .toList();
    }

    /** A reference for one year alone is a dash at its value. */
    private static List<Spot> referenceSpots(Reference reference) {
        if (reference.points().size() == 1) {
            PathPoint only = reference.points().get(0);
            return List.of(new Spot(
                    only.year(), only.value(), Mark.DASH, MILESTONE_RADIUS, false, Ink.REFERENCE, reference.label()));
        }
        return corners(reference.points(), Ink.REFERENCE);
    }

    /** Room for the labels of what ends in the last year: they stand to its right. */
    private double rightMargin() {
        double widest = Typeface.BOLD.width("2000", textSize()) / 2 - LEAD_OUT + 1;
        for (Wish wish : endLabels(new UnplacedPositions())) {
            widest = Math.max(widest, COLUMN_GAP + wish.text().width() + EDGE);
        }
        return widest;
    }

    /** Before the plot is laid out only the widths of labels are known. */
    private static final class UnplacedPositions implements LabelPainter.Positions {
        @Override
        public double x(double value) {
            return 0;
        }

        @Override
        public double y(double value) {
            return 0;
        }
    }

    private List<Wish> endLabels(LabelPainter.Positions positions) {
        List<Wish> wishes = new ArrayList<>();
        for (Milestone milestone : spec.milestones()) {
            if (milestone.year() == lastYear && !milestone.label().isEmpty()) {
                wishes.add(endLabel(milestone.value(), milestone.label(), true, Ink.PATH, positions));
            }
        }
        for (Reference reference : spec.references()) {
            Optional<PathPoint> end = end(reference);
            if (end.isPresent() && end.get().year() == lastYear && !reference.label().isEmpty()) {
                wishes.add(endLabel(end.get().value(), reference.label(), false, Ink.REFERENCE, positions));
            }
        }
        return wishes;
    }

    private Wish endLabel(double value, String label, boolean bold, Ink ink, LabelPainter.Positions positions) {
        Lettering lettering = new Lettering(ink, bold, Lettering.Anchor.START, false);
        return new Wish(
                positions.x(lastYear),
                positions.y(value),
                MILESTONE_RADIUS,
                TextLines.twoLines(label, lettering.typeface(), textSize(), format.columnWidth()),
                lettering);
    }

    private static Optional<PathPoint> end(Reference reference) {
        return reference.points().stream().max(Comparator.comparingInt(PathPoint::year));
    }

    private void paintLabels(SvgGraphics2D surface, LabelPainter.Positions positions, Box plotArea) {
        LabelPlacement placement = new LabelPlacement(new Box(plotArea.left() + 1, 1, width, plotArea.bottom() - 1));
        List<Label> labels = new ArrayList<>();
        placeEndLabels(positions, plotArea, placement, labels);
        addObstacles(positions, placement);
        for (Gap gap : spec.gaps()) {
            placeGap(gap, positions, plotArea, placement, surface);
        }
        for (Wish wish : pointLabels(positions)) {
            placement
                    .besidePoint(
                            wish.x(),
                            wish.y(),
                            wish.radius(),
                            wish.text().width(),
                            wish.text().height(textSize()))
                    .ifPresent(box -> labels.add(new Label(box, wish.text(), wish.lettering())));
        }
        for (Break change : spec.breaks()) {
            placeBreak(change, positions, plotArea, placement, labels, surface);
        }
        spec.mark().ifPresent(words -> {
            Lettering lettering = new Lettering(Ink.MARK, true, Lettering.Anchor.MIDDLE, true);
            TextLines text = TextLines.twoLines(words, lettering.typeface(), textSize(), plotArea.width() - 20);
            placement
                    .inCorner(plotArea, text.width(), text.height(textSize()))
                    .ifPresent(box -> labels.add(new Label(box, text, lettering)));
        });
        paint(labels, surface);
    }

    private void placeEndLabels(
            LabelPainter.Positions positions, Box plotArea, LabelPlacement placement, List<Label> labels) {
        List<Wish> wishes = endLabels(positions);
        double[] centres = wishes.stream().mapToDouble(Wish::y).toArray();
        double[] heights =
                wishes.stream().mapToDouble(wish -> wish.text().height(textSize()) + LINE_GAP).toArray();
        double[] tops = Spread.starts(centres, heights, 1, plotArea.bottom());
        for (int i = 0; i < tops.length; i++) {
            Wish wish = wishes.get(i);
            Box box = Box.at(
                    plotArea.right() + COLUMN_GAP,
                    tops[i] + LINE_GAP / 2,
                    wish.text().width(),
                    wish.text().height(textSize()));
            placement.addLabel(box);
            labels.add(new Label(box, wish.text(), wish.lettering()));
        }
    }

    private void addObstacles(LabelPainter.Positions positions, LabelPlacement placement) {
        for (Trace trace : traces()) {
            double cost = trace.ink() == Ink.DATA ? ON_DATA : trace.ink() == Ink.PATH ? ON_PATH : ON_REFERENCE;
            Spot before = null;
            for (Spot spot : trace.spots()) {
                double x = positions.x(spot.x());
                double y = positions.y(spot.y());
                if (before != null && trace.joined()) {
                    placement.addLine(positions.x(before.x()), positions.y(before.y()), x, y, cost);
                }
                if (spot.mark() != Mark.NONE) {
                    placement.addMark(Box.around(x, y, spot.radius()));
                }
                before = spot;
            }
        }
    }

    /** The weightiest first: the last figure, the milestones on the way, the other figures, other targets. */
    private List<Wish> pointLabels(LabelPainter.Positions positions) {
        List<Wish> wishes = new ArrayList<>();
        Optional<Point> last = lastFigure();
        last.ifPresent(point -> addPointLabel(point, positions, wishes));
        for (Milestone milestone : spec.milestones()) {
            if (milestone.year() != lastYear && isWithin(milestone.year(), milestone.value())) {
                addWish(
                        milestone.year(), milestone.value(), MILESTONE_RADIUS, milestone.label(), true, Ink.PATH, positions, wishes);
            }
        }
        for (Segment segment : spec.segments()) {
            for (Point point : segment.points()) {
                if (last.filter(point::equals).isEmpty()) {
                    addPointLabel(point, positions, wishes);
                }
            }
        }
        for (Reference reference : spec.references()) {
            end(reference)
                    .filter(end -> end.year() != lastYear && isWithin(end.year(), end.value()))
                    .ifPresent(end -> addWish(
                            end.year(), end.value(), 2, reference.label(), false, Ink.REFERENCE, positions, wishes));
        }
        return wishes;
    }

    private void addPointLabel(Point point, LabelPainter.Positions positions, List<Wish> wishes) {
        if (isWithin(point.year(), point.value())) {
            addWish(
                    point.year(), point.value(), LAST_FIGURE_RADIUS, point.label(), true, Ink.DATA, positions, wishes);
        }
    }

    private void addWish(
            int year,
            double value,
            double radius,
            String label,
            boolean bold,
            Ink ink,
            LabelPainter.Positions positions,
            List<Wish> wishes) {
        if (!label.isEmpty()) {
            Lettering lettering = new Lettering(ink, bold, Lettering.Anchor.MIDDLE, true);
            wishes.add(new Wish(
                    positions.x(year),
                    positions.y(value),
                    radius,
                    TextLines.twoLines(label, lettering.typeface(), textSize(), format.labelWidth()),
                    lettering));
        }
    }

    private boolean isWithin(int year, double value) {
        return year >= spec.firstYear() && year <= lastYear && value >= 0 && value <= spec.axis().max();
    }

    private void placeGap(
            Gap gap, LabelPainter.Positions positions, Box plotArea, LabelPlacement placement, SvgGraphics2D surface) {
        if (gap.year() < spec.firstYear() || gap.year() > lastYear) {
            return;
        }
        double x = positions.x(gap.year());
        double signWidth = Typeface.BOLD.width(gap.sign(), textSize());
        double baseLine = plotArea.bottom() - 0.5 * textSize();
        placement.addLabel(Box.at(
                x - signWidth / 2, baseLine - TextLines.ASCENT * textSize(), signWidth, TextLines.ASCENT * textSize()));
        surface.text(
                gap.sign(), x, baseLine, new Lettering(Ink.MUTED, true, Lettering.Anchor.MIDDLE, false), gap.tooltip());
    }

    private void placeBreak(
            Break change,
            LabelPainter.Positions positions,
            Box plotArea,
            LabelPlacement placement,
            List<Label> labels,
            SvgGraphics2D surface) {
        double x = positions.x(change.year() - 0.5);
        if (x < plotArea.left() || x > plotArea.right()) {
            return;
        }
        surface.setPaint(Ink.MUTED);
        surface.setStroke(Pen.BREAK);
        placement.addLine(x, plotArea.top(), x, plotArea.bottom(), ON_REFERENCE);
        surface.setTooltip(change.label());
        surface.draw(new Line2D.Double(x, plotArea.top(), x, plotArea.bottom()));
        if (change.label().isEmpty()) {
            return;
        }
        Lettering lettering = new Lettering(Ink.MUTED, false, Lettering.Anchor.MIDDLE, true);
        TextLines text = TextLines.twoLines(change.label(), lettering.typeface(), textSize(), format.labelWidth());
        placement
                .besideUpright(x, text.width(), text.height(textSize()))
                .ifPresent(box -> labels.add(new Label(box, text, lettering)));
    }

    /** Labels in one hand one after the other, so that they share a group. */
    private void paint(List<Label> labels, SvgGraphics2D surface) {
        List<Lettering> hands = labels.stream().map(Label::lettering).distinct().toList();
        for (Lettering hand : hands) {
            for (Label label : labels) {
                if (label.lettering().equals(hand)) {
                    paint(label, surface);
                }
            }
        }
    }

    private void paint(Label label, SvgGraphics2D surface) {
        Box box = label.box();
        double x = label.lettering().anchor() == Lettering.Anchor.START ? box.left() : box.centreX();
        double baseLine = box.top() + TextLines.ASCENT * textSize();
        for (String line : label.text().lines()) {
            surface.text(line, x, baseLine, label.lettering(), label.text().shortened());
            baseLine += TextLines.LEADING * textSize();
        }
    }
}
