package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec.CoverageBars;
import vn.tiendo.view.ChartSpec.CoverageRow;

/** A bar for each kind of unit: how much of it has reported. */
final class CoverageDrawing implements Drawing {

    private static final double GAP = 12;
    private static final double EDGE = 2;
    private static final double LABEL_WIDTH = 330;
    private static final double TEXT_WIDTH = 175;
    private static final double WIDE_ROW = 28;

    /** High enough for words above the bar. */
    private static final double NARROW_ROW = 42;

    /** Where in its row a narrow drawing puts the bar and the words' base line; 0 is the top. */
    private static final double NARROW_BAR = 0.65;

    private static final double NARROW_BASE_LINE = 0.35;

    private final CoverageBars spec;
    private final int width;
    private final boolean wide;
    private final Box plotArea;

    CoverageDrawing(CoverageBars spec, ChartSize size) {
        this.spec = spec;
        this.width = size.width();
        this.wide = size == ChartSize.WIDE;
        double labels = 0;
        double texts = 0;
        for (CoverageRow row : spec.rows()) {
            TextLines text = text(row);
            labels = Math.max(labels, label(row, text).width() + GAP);
            texts = Math.max(texts, text.width() + GAP + EDGE);
        }
        double height = Math.max(1, spec.rows().size()) * rowHeight();
        this.plotArea =
                wide ? new Box(Math.ceil(labels), 0, Math.floor(width - texts), height) : new Box(0, 0, width, height);
    }

    private double rowHeight() {
        return wide ? WIDE_ROW : NARROW_ROW;
    }

    private TextLines text(CoverageRow row) {
        return TextLines.oneLine(row.text(), Typeface.REGULAR, textSize(), TEXT_WIDTH);
    }

    private TextLines label(CoverageRow row, TextLines text) {
        return TextLines.oneLine(
                row.label(), Typeface.REGULAR, textSize(), wide ? LABEL_WIDTH : width - text.width() - GAP - EDGE);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return (int) plotArea.bottom();
    }

    @Override
    public double textSize() {
        return wide ? 13 : 12;
    }

    @Override
    public void paint(SvgGraphics2D surface) {
        LinearAxis shares = LinearAxis.bare(0, 1);
        LinearAxis rows = LinearAxis.bare(0, Math.max(1, spec.rows().size()));
        rows.setInverted(true);
        List<Trace> traces = new ArrayList<>();
        for (int i = 0; i < spec.rows().size(); i++) {
            traces.add(bar(i, 1, Ink.GRID));
        }
        for (int i = 0; i < spec.rows().size(); i++) {
            CoverageRow row = spec.rows().get(i);
            if (row.reported() > 0 && row.expected() > 0) {
                traces.add(bar(i, Math.min(1, row.reported() / (double) row.expected()), Ink.DATA));
            }
        }
        XYPlot plot = Plots.of(new TraceDataset(traces), shares, rows);
        plot.addAnnotation(new LabelPainter(this::paintTexts));
        Plots.draw(plot, plotArea, surface);
    }

    private Trace bar(int row, double share, Ink ink) {
        double middle = row + (wide ? 0.5 : NARROW_BAR);
        return Trace.line(ink, Pen.BAR, List.of(Spot.corner(0, middle, ink), Spot.corner(share, middle, ink)));
    }

    private void paintTexts(SvgGraphics2D surface, LabelPainter.Positions positions) {
        for (int i = 0; i < spec.rows().size(); i++) {
            CoverageRow row = spec.rows().get(i);
            TextLines label = label(row, text(row));
            surface.text(
                    label.lines().get(0),
                    0,
                    baseLine(positions, i),
                    Lettering.plain(Ink.TEXT, Lettering.Anchor.START),
                    label.shortened());
        }
        for (int i = 0; i < spec.rows().size(); i++) {
            TextLines text = text(spec.rows().get(i));
            surface.text(
                    text.lines().get(0),
                    width - EDGE,
                    baseLine(positions, i),
                    Lettering.plain(Ink.MUTED, Lettering.Anchor.END),
                    text.shortened());
        }
    }

    private double baseLine(LabelPainter.Positions positions, int row) {
        return wide ? positions.y(row + 0.5) + 0.35 * textSize() : positions.y(row + NARROW_BASE_LINE);
    }
}
