package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.view.ChartSpec.Break;
import vn.tiendo.view.ChartSpec.Gap;
import vn.tiendo.view.ChartSpec.Point;
import vn.tiendo.view.ChartSpec.ProgressChart;

/** The words on a progress chart with their places, and what they must not cover. */
final class ProgressLabels {

    private static final double TEXT_SIZE = ProgressFormat.TEXT_SIZE;

    private static final double COLUMN_GAP = 12;

    /** Room left of the plot, as long as the axis has no numbers yet. */
    private static final double AXIS_ROOM = 6;

    private static final double LINE_GAP = 4;

    private static final double ON_DATA = 30;
    private static final double ON_PATH = 12;
    private static final double ON_THIN_LINE = 8;

    private record Label(Place place, TextLines text, Lettering lettering) {}

    /**
     * Where values lie in the plot, as shares of its width.
     *
     * @param units across the plot
     */
    private record Shares(LabelPainter.Positions positions, double units) {

        double x(double year) {
            return positions.x(year) / units;
        }

        double y(double value) {
            return positions.y(value);
        }
    }

    private final ProgressChart spec;
    private final int lastYear;
    private final List<Trace> traces;
    private final ProgressWishes wishes;
    private final List<LabelWish> column;
    private final List<Label> labels = new ArrayList<>();

    ProgressLabels(ProgressChart spec, int lastYear, @Nullable Point lastFigure, List<Trace> traces) {
        this.spec = spec;
        this.lastYear = lastYear;
        this.traces = traces;
        this.wishes = new ProgressWishes(spec, lastYear, lastFigure);
        this.column = wishes.rightOfThePlot();
    }

    /** How much room the column right of the plot needs; 0 if there is none. */
    double columnWidth() {
        double widest = 0;
        for (LabelWish wish : column) {
            widest = Math.max(widest, COLUMN_GAP + wish.text().width() + ProgressFormat.EDGE);
        }
        return widest;
    }

    /**
     * @param plotArea in units of the drawing
     * @param top the upper limit of labels
     */
    void paint(SvgGraphics2D surface, LabelPainter.Positions positions, Box plotArea, double top, Margins margins) {
        // A letter with two marks is higher than its label's box.
        double highest = top + (TextLines.FIRST_BASE_LINE - TextLines.ASCENT) * TEXT_SIZE;
        LabelPlacement placement = new LabelPlacement(
                PlotWidths.within(margins),
                new Box(
                        ProgressFormat.EDGE - AXIS_ROOM,
                        highest,
                        margins.right() - ProgressFormat.EDGE,
                        plotArea.bottom() - 1));
        Shares shares = new Shares(positions, plotArea.width());
        placeColumn(shares, plotArea, highest, placement);
        addObstacles(shares, placement);
        for (Gap gap : spec.gaps()) {
            paintGap(gap, shares, plotArea, placement, surface);
        }
        for (LabelWish wish : wishes.besidePoints()) {
            place(
                    wish.text(),
                    wish.lettering(),
                    placement.besidePoint(
                            shares.x(wish.year()),
                            shares.y(wish.value()),
                            wish.radius(),
                            wish.text().width(),
                            wish.text().height(TEXT_SIZE)));
        }
        for (Break change : spec.breaks()) {
            placeBreak(change, shares, plotArea, placement);
        }
        paintLabels(surface, plotArea.width());
    }

    private void place(TextLines text, Lettering lettering, Optional<Place> place) {
        place.ifPresent(found -> labels.add(new Label(found, text, lettering.wideOnly(found.wideOnly()))));
    }

    private void placeColumn(Shares shares, Box plotArea, double top, LabelPlacement placement) {
        double[] centres = new double[column.size()];
        double[] heights = new double[column.size()];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = shares.y(column.get(i).value());
            heights[i] = column.get(i).text().height(TEXT_SIZE) + LINE_GAP;
        }
        double[] tops = Spread.starts(centres, heights, top, plotArea.bottom() + LINE_GAP);
        for (int i = 0; i < tops.length; i++) {
            TextLines text = column.get(i).text();
            Box box = Box.at(COLUMN_GAP, tops[i] + LINE_GAP / 2, text.width(), text.height(TEXT_SIZE));
            Place place = new Place(1, box, false);
            placement.addLabel(place);
            labels.add(new Label(place, text, column.get(i).lettering()));
        }
    }

    private void addObstacles(Shares shares, LabelPlacement placement) {
        for (Trace trace : traces) {
            double cost =
                    trace.ink().equals(Ink.DATA) ? ON_DATA : trace.ink().equals(Ink.PATH) ? ON_PATH : ON_THIN_LINE;
            double lastX = 0;
            double lastY = 0;
            boolean first = true;
            for (Spot spot : trace.spots()) {
                double x = shares.x(spot.x());
                double y = shares.y(spot.y());
                if (trace.joined() && !first) {
                    placement.addLine(lastX, lastY, x, y, cost);
                }
                if (spot.mark() != Mark.NONE) {
                    placement.addMark(x, y, spot.radius());
                }
                lastX = x;
                lastY = y;
                first = false;
            }
        }
    }

    /** The sign is on the time axis, in the gap that it explains. */
    private void paintGap(Gap gap, Shares shares, Box plotArea, LabelPlacement placement, SvgGraphics2D surface) {
        if (gap.year() < spec.firstYear() || gap.year() > lastYear) {
            return;
        }
        double signWidth = Typeface.BOLD.width(gap.sign(), TEXT_SIZE);
        double baseLine = plotArea.bottom() - 0.5 * TEXT_SIZE;
        double height = TextLines.ASCENT * TEXT_SIZE;
        Lettering lettering = new Lettering(Ink.MUTED, true, Lettering.Anchor.MIDDLE, false);
        placement
                .at(shares.x(gap.year()), Box.at(-signWidth / 2, baseLine - height, signWidth, height))
                .ifPresent(place -> surface.text(
                        gap.sign(),
                        place.share() * plotArea.width(),
                        place.box().centreX(),
                        baseLine,
                        lettering.wideOnly(place.wideOnly()),
                        gap.tooltip()));
    }

    /** The line itself is drawn below the figures. */
    private void placeBreak(Break change, Shares shares, Box plotArea, LabelPlacement placement) {
        double x = shares.x(change.year() - 0.5);
        if (x < 0 || x > 1) {
            return;
        }
        placement.addLine(x, plotArea.top(), x, plotArea.bottom(), ON_THIN_LINE);
        if (!change.label().isEmpty()) {
            TextLines text =
                    TextLines.twoLines(change.label(), Typeface.REGULAR, TEXT_SIZE, ProgressFormat.LABEL_WIDTH);
            place(
                    text,
                    new Lettering(Ink.MUTED, false, Lettering.Anchor.MIDDLE, true),
                    placement.besideUpright(x, text.width(), text.height(TEXT_SIZE)));
        }
    }

    /** Labels of one style stand together, so that they share a group. */
    private void paintLabels(SvgGraphics2D surface, double plotUnits) {
        List<Lettering> hands = new ArrayList<>();
        for (Label label : labels) {
            if (!hands.contains(label.lettering())) {
                hands.add(label.lettering());
            }
        }
        for (Lettering hand : hands) {
            for (Label label : labels) {
                if (label.lettering().equals(hand)) {
                    paint(label, plotUnits, surface);
                }
            }
        }
    }

    private void paint(Label label, double plotUnits, SvgGraphics2D surface) {
        Place place = label.place();
        Box box = place.box();
        double beside = label.lettering().anchor() == Lettering.Anchor.START ? box.left() : box.centreX();
        double baseLine = box.top() + TextLines.ASCENT * TEXT_SIZE;
        for (String line : label.text().lines()) {
            surface.text(
                    line,
                    place.share() * plotUnits,
                    beside,
                    baseLine,
                    label.lettering(),
                    label.text().shortened());
            baseLine += TextLines.LEADING * TEXT_SIZE;
        }
    }
}
