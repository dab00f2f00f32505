package vn.tiendo.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * A linear axis whose ticks are given.
 *
 * <p>JFreeChart's own number axis would search for ticks and create number formats for every chart, which takes half
 * the time of drawing one.
 */
@SuppressWarnings("serial") // never written to a stream
final class LinearAxis extends ValueAxis {

    /** Pixels from the axis to its numbers. */
    static final double LABEL_GAP = 9;

    /** Pixels from an upright axis to its numbers; more, since marks of the first year lie on the axis. */
    static final double VALUE_GAP = 12;

    static final double TICK_LENGTH = 4;

    private final List<TickLabel> ticks;
    private final double textSize;
    private final boolean tickLines;

    /**
     * @param textSize of the numbers
     * @param tickLines with a short line at each tick
     */
    LinearAxis(double lower, double upper, List<TickLabel> ticks, double textSize, boolean tickLines) {
        super(null, null);
        this.ticks = List.copyOf(ticks);
        this.textSize = textSize;
        this.tickLines = tickLines;
        setRange(new Range(lower, upper), true, false);
    }

    /** An axis without numbers or grid. */
    static LinearAxis bare(double lower, double upper) {
        return new LinearAxis(lower, upper, List.of(), 0, false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double share = (value - getLowerBound()) / (getUpperBound() - getLowerBound());
        if (isInverted()) {
            share = 1 - share;
        }
        return RectangleEdge.isTopOrBottom(edge)
                ? area.getMinX() + share * area.getWidth()
                : area.getMaxY() - share * area.getHeight();
    }

    @Override
    public double java2DToValue(double position, Rectangle2D area, RectangleEdge edge) {
        double share = RectangleEdge.isTopOrBottom(edge)
                ? (position - area.getMinX()) / area.getWidth()
                : (area.getMaxY() - position) / area.getHeight();
        if (isInverted()) {
            share = 1 - share;
        }
        return getLowerBound() + share * (getUpperBound() - getLowerBound());
    }

    /** The range is given. */
    @Override
    public void configure() {}

    @Override
    protected void autoAdjustRange() {}

    /** The margins around the plot are already measured. */
    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        return space;
    }

    /** Only ticks with a grid line: JFreeChart draws one for each. */
    @Override
    public List<ValueTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<ValueTick> lines = new ArrayList<>();
        for (TickLabel tick : ticks) {
            if (tick.gridLine()) {
                lines.add(new NumberTick(tick.value(), tick.text(), TextAnchor.CENTER, TextAnchor.CENTER, 0));
            }
        }
        return lines;
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo plotState) {
        SvgGraphics2D surface = SvgGraphics2D.of(g2);
        if (tickLines) {
            surface.setPaint(Ink.MUTED);
            surface.setStroke(Pen.GRID);
            for (TickLabel tick : ticks) {
                double x = valueToJava2D(tick.value(), dataArea, edge);
                surface.draw(new Line2D.Double(x, dataArea.getMaxY(), x, dataArea.getMaxY() + TICK_LENGTH));
            }
        }
        for (Lettering hand :
                hands(RectangleEdge.isTopOrBottom(edge) ? Lettering.Anchor.MIDDLE : Lettering.Anchor.END)) {
            drawLabels(surface, dataArea, edge, hand);
        }
        AxisState state = new AxisState(cursor);
        state.setTicks(refreshTicks(g2, state, dataArea, edge));
        return state;
    }

    /**
     * The styles of labels, in the order of drawing: labels of one style stand together, so that they share a group.
     */
    private static List<Lettering> hands(Lettering.Anchor anchor) {
        Lettering plain = Lettering.plain(Ink.MUTED, anchor);
        Lettering bold = new Lettering(Ink.TEXT, true, anchor, false);
        return List.of(plain, plain.wideOnly(true), bold, bold.wideOnly(true));
    }

    private void drawLabels(SvgGraphics2D surface, Rectangle2D dataArea, RectangleEdge edge, Lettering hand) {
        for (TickLabel tick : ticks) {
            if (tick.text().isEmpty() || tick.bold() != hand.bold() || tick.wideOnly() != hand.wideOnly()) {
                continue;
            }
            double along = valueToJava2D(tick.value(), dataArea, edge);
            if (RectangleEdge.isTopOrBottom(edge)) {
                surface.textInRow(tick.text(), along, dataArea.getMaxY() + LABEL_GAP + 0.75 * textSize, hand);
            } else {
                surface.text(tick.text(), dataArea.getMinX(), -VALUE_GAP, along + 0.35 * textSize, hand, "");
            }
        }
    }

    /** A plot keeps its axes in maps: two axes of the same range are still two. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
