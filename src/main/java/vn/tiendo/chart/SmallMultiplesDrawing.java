package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec.Milestone;
import vn.tiendo.view.ChartSpec.PathPoint;
import vn.tiendo.view.ChartSpec.SmallMultiples;
import vn.tiendo.view.StatusFamily;

/**
 * The same small chart for several units, in rows and columns.
 *
 * <p>All panels stand in one plot whose axes are the coordinates of the drawing: elements drawn alike in all panels
 * then share one group, and twenty panels take no more bytes than five otherwise would.
 */
final class SmallMultiplesDrawing implements Drawing {

    private static final double PLOT_HEIGHT = 64;
    private static final double COLUMN_GAP = 18;
    private static final double ROW_GAP = 14;
    private static final double LEAD = 5;
    private static final double SIGN_RADIUS = 4;
    private static final double MILESTONE_RADIUS = 4.5;
    private static final double FIGURE_RADIUS = 3;

    private final SmallMultiples spec;
    private final int width;
    private final boolean wide;
    private final int columns;
    private final Scale scale;
    private final List<TickLabel> scaleEnds;
    private final double left;
    private final double cellWidth;

    SmallMultiplesDrawing(SmallMultiples spec, ChartSize size) {
        this.spec = spec;
        this.width = size.width();
        this.wide = size == ChartSize.WIDE;
        this.columns = wide ? 4 : 2;
        this.scale = Scale.of(spec.axis(), 5);
        this.scaleEnds =
                List.of(scale.ticks().get(0), scale.ticks().get(scale.ticks().size() - 1));
        this.left = Math.ceil(scale.widestLabel(textSize())) + LEAD;
        this.cellWidth = Math.floor((width - left - (columns - 1) * COLUMN_GAP) / columns);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        int rows = (Math.max(1, spec.panels().size()) + columns - 1) / columns;
        return (int) Math.ceil(headHeight() + rows * rowHeight() + lineHeight() - ROW_GAP + 4);
    }

    @Override
    public double textSize() {
        return 12;
    }

    private double lineHeight() {
        return TextLines.LEADING * textSize();
    }

    private double headHeight() {
        return spec.mark().isPresent() ? lineHeight() + 6 : 0;
    }

    private double rowHeight() {
        return 2 * lineHeight() + LEAD + PLOT_HEIGHT + ROW_GAP;
    }

    private double cellLeft(int panel) {
        return left + panel % columns * (cellWidth + COLUMN_GAP);
    }

    private double cellTop(int panel) {
        int row = panel / columns;
        return headHeight() + row * rowHeight();
    }

    private Box plotOf(int panel) {
        return Box.at(cellLeft(panel), cellTop(panel) + 2 * lineHeight() + LEAD, cellWidth, PLOT_HEIGHT);
    }

    @Override
    public void paint(SvgGraphics2D surface) {
        LinearAxis across = LinearAxis.bare(0, width);
        LinearAxis down = LinearAxis.bare(0, height());
        down.setInverted(true);
        XYPlot plot = Plots.of(new TraceDataset(traces()), across, down);
        plot.addAnnotation(new LabelPainter((page, positions) -> paintTexts(page)));
        Plots.draw(plot, new Box(0, 0, width, height()), surface);
    }

    /** Kind by kind, not panel by panel, so that elements drawn alike come together. */
    private List<Trace> traces() {
        List<Trace> traces = new ArrayList<>();
        for (int i = 0; i < spec.panels().size(); i++) {
            Box area = plotOf(i);
            for (TickLabel tick : scaleEnds) {
                double y = y(area, tick.value());
                traces.add(Trace.line(
                        Ink.GRID,
                        Pen.GRID,
                        List.of(Spot.corner(area.left(), y, Ink.GRID), Spot.corner(area.right(), y, Ink.GRID))));
            }
        }
        for (int i = 0; i < spec.panels().size(); i++) {
            Box area = plotOf(i);
            List<Spot> corners = new ArrayList<>();
            for (PathPoint point : spec.panels().get(i).requiredPath()) {
                corners.add(Spot.corner(x(area, point.year()), y(area, point.value()), Ink.PATH));
            }
            traces.add(Trace.line(Ink.PATH, Pen.PATH, corners));
        }
        traces.add(Trace.points(milestones(false)));
        traces.add(Trace.points(milestones(true)));
        for (int i = 0; i < spec.panels().size(); i++) {
            Box area = plotOf(i);
            traces.addAll(SmallLine.traces(
                    spec.panels().get(i).segments(),
                    FIGURE_RADIUS,
                    true,
                    year -> x(area, year),
                    value -> y(area, value)));
        }
        for (StatusFamily family : StatusFamily.values()) {
            List<Spot> signs = new ArrayList<>();
            for (int i = 0; i < spec.panels().size(); i++) {
                if (spec.panels().get(i).family() == family) {
                    signs.add(sign(i, family));
                }
            }
            traces.add(Trace.points(signs));
        }
        return traces;
    }

    private Spot sign(int panel, StatusFamily family) {
        return new Spot(
                cellLeft(panel) + SIGN_RADIUS,
                cellTop(panel) + 2 * lineHeight() - 0.35 * textSize(),
                Mark.of(family),
                SIGN_RADIUS,
                family == StatusFamily.OPEN,
                Ink.of(family),
                "");
    }

    private List<Spot> milestones(boolean met) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < spec.panels().size(); i++) {
            for (Milestone milestone : spec.panels().get(i).milestones()) {
                if ((milestone.family() == StatusFamily.MET) == met) {
                    spots.add(new Spot(
                            x(plotOf(i), milestone.year()),
                            y(plotOf(i), milestone.value()),
                            Mark.DIAMOND,
                            MILESTONE_RADIUS,
                            !met,
                            Ink.PATH,
                            milestone.tooltip()));
                }
            }
        }
        return spots;
    }

    private double x(Box area, int year) {
        double share = (year - spec.firstYear()) / (double) Math.max(1, spec.lastYear() - spec.firstYear());
        return area.left() + LEAD + Math.max(0, Math.min(1, share)) * (area.width() - 2 * LEAD);
    }

    private double y(Box area, double value) {
        double share = (value - scale.min()) / (scale.max() - scale.min());
        return area.bottom() - Math.max(0, Math.min(1, share)) * area.height();
    }

    private void paintTexts(SvgGraphics2D surface) {
        spec.mark().ifPresent(words -> {
            TextLines text = TextLines.oneLine(words, Typeface.BOLD, textSize(), width);
            surface.text(
                    text.lines().get(0),
                    0,
                    TextLines.FIRST_BASE_LINE * textSize(),
                    new Lettering(Ink.MARK, true, Lettering.Anchor.START, false),
                    text.shortened());
        });
        Lettering name = new Lettering(Ink.TEXT, true, Lettering.Anchor.START, false);
        for (int i = 0; i < spec.panels().size(); i++) {
            TextLines text = TextLines.oneLine(spec.panels().get(i).label(), Typeface.BOLD, textSize(), cellWidth);
            surface.text(text.lines().get(0), cellLeft(i), cellTop(i) + textSize(), name, text.shortened());
        }
        Lettering latest = Lettering.plain(Ink.TEXT, Lettering.Anchor.START);
        double indent = 2 * SIGN_RADIUS + 6;
        for (int i = 0; i < spec.panels().size(); i++) {
            TextLines text =
                    TextLines.oneLine(spec.panels().get(i).text(), Typeface.REGULAR, textSize(), cellWidth - indent);
            surface.text(
                    text.lines().get(0), cellLeft(i) + indent, cellTop(i) + 2 * lineHeight(), latest, text.shortened());
        }
        paintAxes(surface);
    }

    /** Values left of the first column, years below the last panel of each. */
    private void paintAxes(SvgGraphics2D surface) {
        Lettering value = Lettering.plain(Ink.MUTED, Lettering.Anchor.END);
        for (int i = 0; i < spec.panels().size(); i += columns) {
            for (TickLabel tick : scaleEnds) {
                surface.text(tick.text(), left - LEAD, y(plotOf(i), tick.value()) + 0.35 * textSize(), value, "");
            }
        }
        int lowest = Math.max(0, spec.panels().size() - columns);
        Lettering first = Lettering.plain(Ink.MUTED, Lettering.Anchor.START);
        for (int i = lowest; i < spec.panels().size(); i++) {
            surface.text(Integer.toString(spec.firstYear()), plotOf(i).left(), yearLine(i), first, "");
        }
        if (spec.lastYear() > spec.firstYear()) {
            for (int i = lowest; i < spec.panels().size(); i++) {
                surface.text(Integer.toString(spec.lastYear()), plotOf(i).right(), yearLine(i), value, "");
            }
        }
    }

    private double yearLine(int panel) {
        return plotOf(panel).bottom() + 3 + textSize();
    }
}
