package vn.tiendo.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.view.ChartSpec.Break;
import vn.tiendo.view.ChartSpec.Gap;
import vn.tiendo.view.ChartSpec.Milestone;
import vn.tiendo.view.ChartSpec.PathPoint;
import vn.tiendo.view.ChartSpec.Point;
import vn.tiendo.view.ChartSpec.ProgressChart;
import vn.tiendo.view.ChartSpec.Reference;
import vn.tiendo.view.ChartSpec.Segment;

/**
 * The words on a progress chart: what ends in the last year has its label in a column right of the plot, all else
 * beside its point.
 */
final class ProgressLabels {

    private static final double COLUMN_GAP = 5;
    private static final double LINE_GAP = 4;

    private static final double ON_DATA = 30;
    private static final double ON_PATH = 12;
    private static final double ON_THIN_LINE = 8;

    /** A label without a place yet. */
    private record Wish(int year, double value, double radius, TextLines text, Lettering lettering) {}

    /** A label in its place. */
    private record Label(Box box, TextLines text, Lettering lettering) {}

    private final ProgressChart spec;
    private final ProgressFormat format;
    private final double textSize;
    private final int lastYear;
    private final @Nullable Point lastFigure;
    private final List<Trace> traces;
    private final List<Wish> column;
    private final List<Label> labels = new ArrayList<>();

    ProgressLabels(
            ProgressChart spec, ProgressFormat format, int lastYear, @Nullable Point lastFigure, List<Trace> traces) {
        this.spec = spec;
        this.format = format;
        this.textSize = format.textSize();
        this.lastYear = lastYear;
        this.lastFigure = lastFigure;
        this.traces = traces;
        this.column = columnWishes();
    }

    /** How much room the column right of the plot needs; 0 if there is none. */
    double columnWidth() {
        double widest = 0;
        for (Wish wish : column) {
            widest = Math.max(widest, COLUMN_GAP + wish.text().width() + ProgressFormat.EDGE);
        }
        return widest;
    }

    /**
     * @param frame what labels must not leave
     */
    void paint(SvgGraphics2D surface, LabelPainter.Positions positions, Box plotArea, Box frame) {
        // A letter with two marks reaches out of its label's box.
        double top = frame.top() + (TextLines.FIRST_BASE_LINE - TextLines.ASCENT) * textSize;
        LabelPlacement placement = new LabelPlacement(new Box(frame.left(), top, frame.right(), frame.bottom()));
        placeColumn(positions, plotArea, top, placement);
        addObstacles(positions, placement);
        for (Gap gap : spec.gaps()) {
            paintGap(gap, positions, plotArea, placement, surface);
        }
        for (Wish wish : pointWishes()) {
            Optional<Box> place = placement.besidePoint(
                    positions.x(wish.year()),
                    positions.y(wish.value()),
                    wish.radius(),
                    wish.text().width(),
                    wish.text().height(textSize));
            place.ifPresent(box -> labels.add(new Label(box, wish.text(), wish.lettering())));
        }
        for (Break change : spec.breaks()) {
            paintBreak(change, positions, plotArea, placement, surface);
        }
        spec.mark().ifPresent(words -> placeMark(words, plotArea, placement));
        paintLabels(surface);
    }

    private List<Wish> columnWishes() {
        List<Wish> wishes = new ArrayList<>();
        for (Milestone milestone : spec.milestones()) {
            if (milestone.year() == lastYear) {
                addColumnWish(milestone.value(), milestone.label(), true, Ink.PATH, wishes);
            }
        }
        for (Reference reference : spec.references()) {
            PathPoint end = end(reference);
            if (end != null && end.year() == lastYear) {
                addColumnWish(end.value(), reference.label(), false, Ink.REFERENCE, wishes);
            }
        }
        return wishes;
    }

    private void addColumnWish(double value, String label, boolean bold, Ink ink, List<Wish> wishes) {
        if (!label.isEmpty()) {
            Lettering lettering = new Lettering(ink, bold, Lettering.Anchor.START, false);
            TextLines text = TextLines.twoLines(label, lettering.typeface(), textSize, format.columnWidth());
            wishes.add(new Wish(lastYear, value, 0, text, lettering));
        }
    }

    /** The weightiest first: the last figure, the milestones on the way, the other figures, other targets. */
    private List<Wish> pointWishes() {
        List<Wish> wishes = new ArrayList<>();
        if (lastFigure != null) {
            addFigureWish(lastFigure, wishes);
        }
        for (Milestone milestone : spec.milestones()) {
            if (milestone.year() != lastYear) {
                addWish(
                        milestone.year(),
                        milestone.value(),
                        ProgressFormat.MILESTONE_RADIUS,
                        milestone.label(),
                        new Lettering(Ink.PATH, true, Lettering.Anchor.MIDDLE, true),
                        wishes);
            }
        }
        for (Segment segment : spec.segments()) {
            for (Point point : segment.points()) {
                if (!point.equals(lastFigure)) {
                    addFigureWish(point, wishes);
                }
            }
        }
        for (Reference reference : spec.references()) {
            PathPoint end = end(reference);
            if (end != null && end.year() != lastYear) {
                addWish(
                        end.year(),
                        end.value(),
                        2,
                        reference.label(),
                        new Lettering(Ink.REFERENCE, false, Lettering.Anchor.MIDDLE, true),
                        wishes);
            }
        }
        return wishes;
    }

    private void addFigureWish(Point point, List<Wish> wishes) {
        addWish(
                point.year(),
                point.value(),
                ProgressFormat.LAST_FIGURE_RADIUS,
                point.label(),
                new Lettering(Ink.DATA, true, Lettering.Anchor.MIDDLE, true),
                wishes);
    }

    private void addWish(int year, double value, double radius, String label, Lettering lettering, List<Wish> wishes) {
        boolean drawn = year >= spec.firstYear()
                && year <= lastYear
                && value >= spec.axis().min()
                && value <= spec.axis().max();
        if (drawn && !label.isEmpty()) {
            TextLines text = TextLines.twoLines(label, lettering.typeface(), textSize, format.labelWidth());
            wishes.add(new Wish(year, value, radius, text, lettering));
        }
    }

    private static @Nullable PathPoint end(Reference reference) {
        PathPoint end = null;
        for (PathPoint point : reference.points()) {
            if (end == null || point.year() >= end.year()) {
                end = point;
            }
        }
        return end;
    }

    private void placeColumn(LabelPainter.Positions positions, Box plotArea, double top, LabelPlacement placement) {
        double[] centres = new double[column.size()];
        double[] heights = new double[column.size()];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = positions.y(column.get(i).value());
            heights[i] = column.get(i).text().height(textSize) + LINE_GAP;
        }
        double[] tops = Spread.starts(centres, heights, top, plotArea.bottom() + LINE_GAP);
        for (int i = 0; i < tops.length; i++) {
            TextLines text = column.get(i).text();
            Box box =
                    Box.at(plotArea.right() + COLUMN_GAP, tops[i] + LINE_GAP / 2, text.width(), text.height(textSize));
            placement.addLabel(box);
            labels.add(new Label(box, text, column.get(i).lettering()));
        }
    }

    private void addObstacles(LabelPainter.Positions positions, LabelPlacement placement) {
        for (Trace trace : traces) {
            double cost =
                    trace.ink().equals(Ink.DATA) ? ON_DATA : trace.ink().equals(Ink.PATH) ? ON_PATH : ON_THIN_LINE;
            double lastX = 0;
            double lastY = 0;
            boolean first = true;
            for (Spot spot : trace.spots()) {
                double x = positions.x(spot.x());
                double y = positions.y(spot.y());
                if (trace.joined() && !first) {
                    placement.addLine(lastX, lastY, x, y, cost);
                }
                if (spot.mark() != Mark.NONE) {
                    placement.addMark(Box.around(x, y, spot.radius()));
                }
                lastX = x;
                lastY = y;
                first = false;
            }
        }
    }

    /** The sign stands on the time axis, in the gap that it explains. */
    private void paintGap(
            Gap gap, LabelPainter.Positions positions, Box plotArea, LabelPlacement placement, SvgGraphics2D surface) {
        if (gap.year() < spec.firstYear() || gap.year() > lastYear) {
            return;
        }
        double x = positions.x(gap.year());
        double signWidth = Typeface.BOLD.width(gap.sign(), textSize);
        double baseLine = plotArea.bottom() - 0.5 * textSize;
        double height = TextLines.ASCENT * textSize;
        placement.addLabel(Box.at(x - signWidth / 2, baseLine - height, signWidth, height));
        surface.text(
                gap.sign(), x, baseLine, new Lettering(Ink.MUTED, true, Lettering.Anchor.MIDDLE, false), gap.tooltip());
    }

    private void paintBreak(
            Break change,
            LabelPainter.Positions positions,
            Box plotArea,
            LabelPlacement placement,
            SvgGraphics2D surface) {
        double x = positions.x(change.year() - 0.5);
        if (x < plotArea.left() || x > plotArea.right()) {
            return;
        }
        placement.addLine(x, plotArea.top(), x, plotArea.bottom(), ON_THIN_LINE);
        surface.setPaint(Ink.MUTED);
        surface.setStroke(Pen.BREAK);
        surface.setTooltip(change.label());
        surface.draw(new Line2D.Double(x, plotArea.top(), x, plotArea.bottom()));
        if (!change.label().isEmpty()) {
            Lettering lettering = new Lettering(Ink.MUTED, false, Lettering.Anchor.MIDDLE, true);
            TextLines text = TextLines.twoLines(change.label(), Typeface.REGULAR, textSize, format.labelWidth());
            placement
                    .besideUpright(x, text.width(), text.height(textSize))
                    .ifPresent(box -> labels.add(new Label(box, text, lettering)));
        }
    }

    private void placeMark(String words, Box plotArea, LabelPlacement placement) {
        Lettering lettering = new Lettering(Ink.MARK, true, Lettering.Anchor.MIDDLE, true);
        TextLines text = TextLines.twoLines(words, Typeface.BOLD, textSize, plotArea.width() - 20);
        Box box = placement.inCorner(plotArea, text.width(), text.height(textSize));
        labels.add(new Label(box, text, lettering));
    }

    /** Labels in one hand one after the other, so that they share a group. */
    private void paintLabels(SvgGraphics2D surface) {
        List<Lettering> hands = new ArrayList<>();
        for (Label label : labels) {
            if (!hands.contains(label.lettering())) {
                hands.add(label.lettering());
            }
        }
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
        double baseLine = box.top() + TextLines.ASCENT * textSize;
        for (String line : label.text().lines()) {
            surface.text(line, x, baseLine, label.lettering(), label.text().shortened());
            baseLine += TextLines.LEADING * textSize;
        }
    }
}
