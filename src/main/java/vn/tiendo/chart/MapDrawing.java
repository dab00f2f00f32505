package vn.tiendo.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.model.GeoMap;
import vn.tiendo.view.ChartSpec.Area;
import vn.tiendo.view.ChartSpec.AreaMap;
import vn.tiendo.view.ChartSpec.Shade;

/** Draws units by their outlines, darker for higher figures, above a legend of the shades. */
final class MapDrawing implements Drawing {

    private static final int WIDTH = 420;
    private static final double MOST_HEIGHT = 560;
    private static final double EDGE = 2;
    private static final double TEXT_SIZE = 13;
    private static final double LABEL_SIZE = 9;
    private static final Lettering LABEL =
            new Lettering(Ink.TEXT, false, Lettering.Anchor.MIDDLE, true).sized(LABEL_SIZE);
    private static final Lettering SIGN = new Lettering(Ink.TEXT, true, Lettering.Anchor.MIDDLE, true).sized(12);
    private static final Lettering NOTE =
            Lettering.plain(Ink.MUTED, Lettering.Anchor.MIDDLE).sized(11);
    private static final double ROW = 22;
    private static final double SWATCH = 14;
    private static final int MOST_LEGEND_COLUMNS = 2;
    private static final double GAP = 6;

    private final AreaMap spec;
    private final Projection projection;
    private final int legendColumns;

    MapDrawing(AreaMap spec) {
        this.spec = spec;
        this.projection = Projection.of(spec.areas(), WIDTH - 2 * EDGE, MOST_HEIGHT);
        double widest = spec.shades().stream()
                .mapToDouble(shade -> SWATCH + 2 * GAP + Typeface.REGULAR.width(shade.meaning(), TEXT_SIZE))
                .max()
                .orElse(0);
        this.legendColumns = widest * MOST_LEGEND_COLUMNS <= WIDTH ? MOST_LEGEND_COLUMNS : 1;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        int rows = (spec.shades().size() + legendColumns - 1) / legendColumns;
        return (int)
                Math.ceil(projection.height() + 2 * EDGE + (rows + (spec.mark().isPresent() ? 1 : 0)) * ROW);
    }

    @Override
    public double textSize() {
        return TEXT_SIZE;
    }

    @Override
    public void paint(SvgGraphics2D surface) {
        List<List<double[]>> hatched = new ArrayList<>();
        for (Area area : byShade(spec.areas())) {
            List<List<double[]>> rings = projection.rings(area.outlines(), EDGE);
            surface.setPaint(Ink.ofShade(area.shade()));
            surface.setTooltip(area.tooltip());
            surface.fillRegion(path(rings));
            surface.setTooltip("");
            hatched.addAll(area.shade() == 0 ? rings : List.of());
        }
        Hatching.draw(hatched, surface);
        for (Area area : spec.areas()) {
            label(area, surface);
        }
        for (GeoMap.Note note : spec.notes()) {
            double[] place = projection.place(note.place(), EDGE);
            surface.text(note.text(), Math.min(place[0], WIDTH - noteWidth(note)), place[1], NOTE, "");
        }
        double top = projection.height() + 2 * EDGE;
        for (int i = 0; i < spec.shades().size(); i++) {
            int row = i / legendColumns;
            int column = i % legendColumns;
            legend(spec.shades().get(i), EDGE + column * WIDTH / (double) legendColumns, top + row * ROW, surface);
        }
        spec.mark()
                .ifPresent(words ->
                        surface.text(words, EDGE, height() - 6, Lettering.plain(Ink.MARK, Lettering.Anchor.START), ""));
    }

    /** Areas of the same shade stand together, so that they share a group. */
    private static List<Area> byShade(List<Area> areas) {
        return areas.stream().sorted(Comparator.comparingInt(Area::shade)).toList();
    }

    /** The room that a note needs on either side of its middle. */
    private static double noteWidth(GeoMap.Note note) {
        return Typeface.REGULAR.width(note.text(), NOTE.size()) / 2 + EDGE;
    }

    private static Path2D path(List<List<double[]>> rings) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<double[]> ring : rings) {
            path.moveTo(ring.get(0)[0], ring.get(0)[1]);
            for (double[] point : ring.subList(1, ring.size())) {
                path.lineTo(point[0], point[1]);
            }
            path.closePath();
        }
        return path;
    }

    /** Writes into the largest outline, if there is room. */
    private void label(Area area, SvgGraphics2D surface) {
        Rectangle2D largest = new Rectangle2D.Double();
        for (GeoMap.Outline outline : area.outlines()) {
            Rectangle2D bounds = projection.bounds(outline, EDGE);
            // Of two about equal outlines the first: a map of squares has the mainland before the islands.
            if (bounds.getWidth() * bounds.getHeight() > 1.1 * largest.getWidth() * largest.getHeight()) {
                largest = bounds;
            }
        }
        // The sign below the letters; if there is no room for both, only the sign, which says more.
        boolean both = !area.sign().isEmpty() && largest.getHeight() >= LABEL_SIZE + SIGN.size();
        if (both || area.sign().isEmpty()) {
            word(area.label(), LABEL, both ? -SIGN.size() / 2 : 0, largest, surface);
        }
        word(area.sign(), SIGN, both ? LABEL_SIZE / 2 : 0, largest, surface);
    }

    /** Writes a word so far below the middle of a place, if there is room. */
    private static void word(String text, Lettering lettering, double below, Rectangle2D place, SvgGraphics2D surface) {
        if (!text.isEmpty()
                && lettering.typeface().width(text, lettering.size()) <= place.getWidth()
                && place.getHeight() >= lettering.size()) {
            surface.text(text, place.getCenterX(), place.getCenterY() + below + 0.35 * lettering.size(), lettering, "");
        }
    }

    private static void legend(Shade shade, double x, double y, SvgGraphics2D surface) {
        surface.setPaint(Ink.ofShade(shade.level()));
        double top = y + (ROW - SWATCH) / 2;
        surface.fillRegion(new Rectangle2D.Double(x, top, SWATCH, SWATCH));
        if (shade.level() == 0) {
            Hatching.draw(
                    List.of(List.of(
                            new double[] {x, top},
                            new double[] {x + SWATCH, top},
                            new double[] {x + SWATCH, top + SWATCH},
                            new double[] {x, top + SWATCH})),
                    surface);
        }
        if (!shade.sign().isEmpty()) {
            surface.text(shade.sign(), x + SWATCH / 2, top + SWATCH / 2 + 0.35 * SIGN.size(), SIGN, "");
        }
        surface.text(
                shade.meaning(),
                x + SWATCH + GAP,
                y + ROW / 2 + 0.35 * TEXT_SIZE,
                Lettering.plain(Ink.TEXT, Lettering.Anchor.START),
                "");
    }

    /**
     * Converts degrees to the drawing: a cylinder at the middle latitude, so that shapes look as usual.
     *
     * @param narrowing of a degree of longitude relative to one of latitude
     */
    private record Projection(double west, double north, double narrowing, double scale, double height) {

        /** Steps smaller than this are not drawn. */
        private static final double FINENESS = 0.5;

        /** The least size of anything drawn: an island must not vanish. */
        private static final double LEAST = 3;

        static Projection of(List<Area> areas, double width, double mostHeight) {
            double west = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            double south = Double.POSITIVE_INFINITY;
            double north = Double.NEGATIVE_INFINITY;
            for (Area area : areas) {
                for (GeoMap.Outline outline : area.outlines()) {
                    for (GeoMap.Point point : outline.points()) {
                        west = Math.min(west, point.longitude());
                        east = Math.max(east, point.longitude());
                        south = Math.min(south, point.latitude());
                        north = Math.max(north, point.latitude());
                    }
                }
            }
            double narrowing = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
            double spanX = Math.max(1e-9, (east - west) * narrowing);
            double spanY = Math.max(1e-9, north - south);
            double scale = Math.min(width / spanX, mostHeight / spanY);
            return new Projection(west, north, narrowing, scale, spanY * scale);
        }

        private double[] place(GeoMap.Point point, double edge) {
            return new double[] {
                edge + (point.longitude() - west) * narrowing * scale, edge + (north - point.latitude()) * scale
            };
        }

        Rectangle2D bounds(GeoMap.Outline outline, double edge) {
            double[] first = place(outline.points().get(0), edge);
            Rectangle2D bounds = new Rectangle2D.Double(first[0], first[1], 0, 0);
            for (GeoMap.Point point : outline.points()) {
                double[] place = place(point, edge);
                bounds.add(place[0], place[1]);
            }
            return bounds;
        }

        /** The outlines as drawn: with fewer points, and with nearby islets joined to one. */
        List<List<double[]>> rings(List<GeoMap.Outline> outlines, double edge) {
            List<List<double[]>> rings = new ArrayList<>();
            List<Rectangle2D> drawn = new ArrayList<>();
            List<Rectangle2D> islets = new ArrayList<>();
            for (GeoMap.Outline outline : outlines) {
                Rectangle2D bounds = bounds(outline, edge);
                if (bounds.getWidth() < LEAST && bounds.getHeight() < LEAST) {
                    islets.add(bounds);
                } else {
                    rings.add(coarser(outline, edge));
                    drawn.add(bounds);
                }
            }
            for (Rectangle2D islet : islets) {
                Rectangle2D dot = new Rectangle2D.Double(
                        islet.getCenterX() - LEAST / 2, islet.getCenterY() - LEAST / 2, LEAST, LEAST);
                if (drawn.stream().noneMatch(dot::intersects)) {
                    drawn.add(dot);
                    rings.add(List.of(
                            new double[] {dot.getMinX(), dot.getMinY()},
                            new double[] {dot.getMaxX(), dot.getMinY()},
                            new double[] {dot.getMaxX(), dot.getMaxY()},
                            new double[] {dot.getMinX(), dot.getMaxY()}));
                }
            }
            return rings;
        }

        /** Leaves out points that are close to the line between their neighbours, after Douglas and Peucker. */
        private List<double[]> coarser(GeoMap.Outline outline, double edge) {
            List<double[]> points = new ArrayList<>();
            for (GeoMap.Point point : outline.points()) {
                points.add(place(point, edge));
            }
            double[] first = points.get(0);
            double[] last = points.get(points.size() - 1);
            if (points.size() > 1 && first[0] == last[0] && first[1] == last[1]) {
                points.remove(points.size() - 1); // closing the path draws this point
            }
            boolean[] kept = new boolean[points.size()];
            kept[0] = true;
            int middle = points.size() / 2;
            kept[middle] = true;
            keep(points, 0, middle, kept);
            keep(points, middle, points.size(), kept);
            List<double[]> fewer = new ArrayList<>();
            for (int i = 0; i < kept.length; i++) {
                if (kept[i]) {
                    fewer.add(points.get(i));
                }
            }
            return fewer;
        }

        /** @param to may be one past the end: the first point again */
        private static void keep(List<double[]> points, int from, int to, boolean[] kept) {
            double[] a = points.get(from);
            double[] b = points.get(to % points.size());
            double farthest = FINENESS;
            int at = -1;
            for (int i = from + 1; i < to; i++) {
                double distance = distance(points.get(i), a, b);
                if (distance > farthest) {
                    farthest = distance;
                    at = i;
                }
            }
            if (at >= 0) {
                kept[at] = true;
                keep(points, from, at, kept);
                keep(points, at, to, kept);
            }
        }

        private static double distance(double[] point, double[] a, double[] b) {
            double dx = b[0] - a[0];
            double dy = b[1] - a[1];
            double length = Math.sqrt(dx * dx + dy * dy);
            return length == 0
                    ? Math.sqrt((point[0] - a[0]) * (point[0] - a[0]) + (point[1] - a[1]) * (point[1] - a[1]))
                    : Math.abs((point[0] - a[0]) * dy - (point[1] - a[1]) * dx) / length;
        }
    }
}
