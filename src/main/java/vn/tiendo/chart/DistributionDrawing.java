package vn.tiendo.chart;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec.Bin;
import vn.tiendo.view.ChartSpec.Distribution;

/** Columns of equal width, each with its count above it, so that no axis for counts is needed. */
final class DistributionDrawing implements Drawing {

    private static final double EDGE = 2;
    private static final double COUNT_GAP = 4;
    private static final double SPACE_BETWEEN_COLUMNS = 0.12;

    private final Distribution spec;
    private final int width;
    private final boolean wide;
    private final Thresholds thresholds;
    private final Scale scale;
    private final Box plotArea;

    DistributionDrawing(Distribution spec, ChartSize size) {
        this.spec = spec;
        this.width = size.width();
        this.wide = size == ChartSize.WIDE;
        this.thresholds = new Thresholds(spec.thresholds());
        this.scale = Scale.of(spec.axis(), 5);
        double margin = Math.ceil(scale.widestLabel(textSize()) / 2) + EDGE;
        int headLines = (spec.mark().isPresent() ? 1 : 0) + (thresholds.isEmpty() ? 0 : 1);
        double top = (headLines + 1) * TextLines.LEADING * textSize() + COUNT_GAP;
        this.plotArea = new Box(margin, Math.ceil(top), width - margin, Math.ceil(top) + (wide ? 170 : 130));
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return (int) Math.ceil(plotArea.bottom() + LinearAxis.LABEL_GAP + textSize() + 1);
    }

    @Override
    public double textSize() {
        return wide ? 13 : 12;
    }

    @Override
    public void paint(SvgGraphics2D surface) {
        BinDataset bins = new BinDataset(spec.bins());
        LinearAxis values = new LinearAxis(scale.min(), scale.max(), scale.ticks(), textSize(), true);
        double highest =
                Math.max(1, spec.bins().stream().mapToInt(Bin::count).max().orElse(1));
        LinearAxis counts = LinearAxis.bare(0, highest);
        XYBarRenderer renderer = new XYBarRenderer(SPACE_BETWEEN_COLUMNS);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new ColumnPainter(bins));
        XYPlot plot = Plots.of(bins, values, counts, renderer);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Ink.MUTED);
        plot.setRangeZeroBaselineStroke(Pen.GRID);
        thresholds.addTo(plot);
        plot.addAnnotation(new LabelPainter(this::paintLabels));
        Plots.draw(plot, plotArea, surface);
    }

    /** A plain rectangle with its tooltip. */
    private record ColumnPainter(BinDataset bins) implements XYBarPainter {

        @Override
        public void paintBar(
                Graphics2D g2, XYBarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
            if (bins.bin(column).count() > 0) {
                SvgGraphics2D surface = SvgGraphics2D.of(g2);
                surface.setPaint(Ink.DATA);
                surface.setTooltip(bins.bin(column).tooltip());
                surface.fill(bar.getFrame());
            }
        }

        @Override
        public void paintBarShadow(
                Graphics2D g2,
                XYBarRenderer renderer,
                int row,
                int column,
                RectangularShape bar,
                RectangleEdge base,
                boolean pegShadow) {}
    }

    private void paintLabels(SvgGraphics2D surface, LabelPainter.Positions positions) {
        paintCounts(surface, positions);
        double line = TextLines.FIRST_BASE_LINE * textSize();
        if (spec.mark().isPresent()) {
            Lettering lettering = new Lettering(Ink.MARK, true, Lettering.Anchor.START, false);
            TextLines text = TextLines.oneLine(spec.mark().get(), Typeface.BOLD, textSize(), width - EDGE);
            surface.text(text.lines().get(0), plotArea.left(), line, lettering, text.shortened());
            line += TextLines.LEADING * textSize();
        }
        thresholds.paintNames(surface, positions, scale, line, textSize(), 0, width);
    }

    /** The highest columns first: if there is no room for all counts, theirs matter most. */
    private void paintCounts(SvgGraphics2D surface, LabelPainter.Positions positions) {
        NumberFormat format = Scale.vietnameseNumbers();
        Lettering lettering = new Lettering(Ink.TEXT, false, Lettering.Anchor.MIDDLE, true);
        List<Box> taken = new ArrayList<>();
        for (Bin bin : spec.bins()) {
            taken.add(
                    new Box(positions.x(bin.from()), positions.y(bin.count()), positions.x(bin.to()), positions.y(0)));
        }
        List<Bin> highestFirst = spec.bins().stream()
                .filter(bin -> bin.count() > 0)
                .sorted(Comparator.comparingInt(Bin::count).reversed())
                .toList();
        for (Bin bin : highestFirst) {
            String text = format.format(bin.count());
            double length = Typeface.REGULAR.width(text, textSize());
            double x = positions.x((bin.from() + bin.to()) / 2);
            double baseLine = positions.y(bin.count()) - COUNT_GAP;
            Box box = Box.at(x - length / 2 - 1, baseLine - textSize(), length + 2, textSize());
            if (taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                surface.text(text, x, baseLine, lettering, "");
            }
        }
    }
}
