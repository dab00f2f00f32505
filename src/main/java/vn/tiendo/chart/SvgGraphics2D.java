package vn.tiendo.chart;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A drawing surface that writes SVG in few bytes.
 *
 * <p>Elements drawn alike one after the other share a group, or a single path if they are lines; coordinates are kept
 * to a tenth. Lines are cut at the clip and marks outside it left out, so that no clip path with an id is needed. Only
 * what charts use is there: a {@link Ink}, a {@link Pen}, lines, shapes and text. Anything else fails loudly.
 */
final class SvgGraphics2D extends Graphics2D {

    private enum Kind {
        STROKE,
        FILL,
        HOLLOW,
        REGION,
        TEXT
    }

    /**
     * What the elements of one group share.
     *
     * @param pointed small, and with tooltips that the pointer has to find
     */
    private record Style(
            Kind kind, Ink ink, @Nullable Pen pen, @Nullable Lettering lettering, boolean pointed) {

        boolean isSameAs(Style other) {
            return kind == other.kind
                    && ink.equals(other.ink)
                    && Objects.equals(pen, other.pen)
                    && Objects.equals(lettering, other.lettering)
                    && pointed == other.pointed;
        }
    }

    /** How far around a small mark the pointer still finds it. */
    private static final String POINTER_TARGET = " stroke-width=\"12\" pointer-events=\"all\"";

    private static final String REGION_BORDER = " stroke=\"#6a717a\" stroke-width=\".6\" fill-rule=\"evenodd\"";

    private static final double LARGE_ENOUGH_TO_POINT_AT = 9.5;

    private static final Style NO_STYLE = new Style(Kind.FILL, Ink.TEXT, null, null, false);

    private final SvgText out;
    private final Map<RenderingHints.Key, Object> noHints = Map.of();

    private Ink ink = Ink.TEXT;
    private Pen pen = Pen.GRID;
    private @Nullable Rectangle2D clip;
    private String tooltip = "";

    private String layer = "";
    private Style style = NO_STYLE;
    private int runStart = -1;
    private int runLength;
    private int firstTagEnd;
    private boolean pathOpen;
    /** Where the open path's pen stands, in tenths. */
    private int penX;

    private int penY;
    private boolean penDown;

    SvgGraphics2D(SvgText out) {
        this.out = out;
    }

    /** JFreeChart hands our own surface back under its general type. */
    static SvgGraphics2D of(Graphics2D surface) {
        return (SvgGraphics2D) surface;
    }

    /** Words shown when the pointer rests on the next shape; then forgotten. */
    void setTooltip(String text) {
        tooltip = text;
    }

    /** Ends the last element and group. */
    void finish() {
        endRun();
        enterLayer("");
    }

    @Override
    public void draw(Shape shape) {
        if (tooltip.isEmpty()) {
            begin(new Style(Kind.STROKE, ink, pen, null, false));
            if (!pathOpen) {
                beginElement("path");
                out.append(" d=\"");
                pathOpen = true;
                penDown = false;
            }
            appendPath(shape, clip);
        } else {
            begin(new Style(Kind.STROKE, ink, pen, null, true));
            beginElement("path");
            out.append(" d=\"");
            penDown = false;
            appendPath(shape, clip);
            out.append('"');
            endElement("path");
        }
    }

    @Override
    public void fill(Shape shape) {
        begin(new Style(Kind.FILL, ink, null, null, isSmall(shape) && !tooltip.isEmpty()));
        appendMark(shape);
    }

    /** Fills a part of a map and draws its border. */
    void fillRegion(Shape shape) {
        begin(new Style(Kind.REGION, ink, null, null, false));
        beginElement("path");
        out.append(" d=\"");
        penDown = false;
        appendPath(shape, null);
        out.append('"');
        endElement("path");
    }

    /** Fills with the colour of the paper and draws the outline. */
    void fillHollow(Shape shape) {
        begin(new Style(Kind.HOLLOW, ink, pen, null, false));
        appendMark(shape);
    }

    /**
     * Writes one line of text with its base line at {@code y}.
     *
     * @param title words shown for the pointer; may be empty
     */
    void text(String text, double x, double y, Lettering lettering, String title) {
        begin(new Style(Kind.TEXT, lettering.ink(), null, lettering, false));
        beginElement("text");
        appendAttribute("x", x);
        appendAttribute("y", y);
        out.append('>');
        XmlText.append(out, text);
        if (!title.isEmpty()) {
            out.append("<title>");
            XmlText.append(out, title);
            out.append("</title>");
        }
        out.append("</text>");
    }

    private static boolean isSmall(Shape shape) {
        return shape.getBounds2D().getWidth() < LARGE_ENOUGH_TO_POINT_AT;
    }

    private void appendMark(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        Rectangle2D visible = clip;
        if (visible != null && isOutside(visible, bounds.getCenterX(), bounds.getCenterY())) {
            tooltip = "";
            return;
        }
        if (shape instanceof Ellipse2D) {
            beginElement("circle");
            appendAttribute("cx", bounds.getCenterX());
            appendAttribute("cy", bounds.getCenterY());
            appendAttribute("r", bounds.getWidth() / 2);
            endElement("circle");
        } else {
            beginElement("path");
            out.append(" d=\"");
            penDown = false;
            appendPath(shape, null);
            out.append('"');
            endElement("path");
        }
    }

    private static boolean isOutside(Rectangle2D area, double x, double y) {
        return x < area.getMinX() - 0.5
                || x > area.getMaxX() + 0.5
                || y < area.getMinY() - 0.5
                || y > area.getMaxY() + 0.5;
    }

    private void begin(Style next) {
        if (runStart >= 0 && next.isSameAs(style)) {
            if (pathOpen && next.kind() != Kind.STROKE) {
                closePath();
            }
            return;
        }
        endRun();
        enterLayer(layerOf(next));
        style = next;
        runStart = out.length();
        runLength = 0;
    }

    /** What lines of every ink share, and letters with a halo: it stands once around all of them. */
    private static String layerOf(Style style) {
        Lettering lettering = style.lettering();
        if (style.kind() == Kind.STROKE) {
            return "<g fill=\"none\" stroke=\"currentColor\">";
        } else if (lettering != null && lettering.halo()) {
            return "<g class=\"k-halo\" stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\">";
        }
        return "";
    }

    private void enterLayer(String next) {
        if (!next.equals(layer)) {
            if (!layer.isEmpty()) {
                out.append("</g>");
            }
            out.append(next);
            layer = next;
        }
    }

    private void beginElement(String name) {
        closePath();
        out.append('<').append(name);
        if (runLength++ == 0) {
            firstTagEnd = out.length();
        }
    }

    private void endElement(String name) {
        if (tooltip.isEmpty()) {
            out.append("/>");
        } else {
            out.append("><title>");
            XmlText.append(out, tooltip);
            out.append("</title></").append(name).append('>');
            tooltip = "";
        }
    }

    private void closePath() {
        if (pathOpen) {
            out.append("\"/>");
            pathOpen = false;
        }
    }

    private void endRun() {
        closePath();
        if (runLength == 1) {
            out.insert(firstTagEnd, attributes(style));
        } else if (runLength > 1) {
            out.insert(runStart, "<g" + attributes(style) + ">");
            out.append("</g>");
        }
        runStart = -1;
        runLength = 0;
    }

    private static String attributes(Style style) {
        StringBuilder attributes = new StringBuilder(160);
        Lettering lettering = style.lettering();
        attributes.append(" class=\"").append(style.ink().cssClass());
        if (style.kind() == Kind.HOLLOW) {
            attributes.append(" k-paper");
        }
        attributes.append("\" color=\"").append(style.ink().hex()).append('"');
        switch (style.kind()) {
            case HOLLOW -> attributes.append(" fill=\"#fff\" stroke=\"currentColor\"");
            case FILL -> attributes.append(style.pointed() ? POINTER_TARGET : "");
            case REGION -> attributes.append(REGION_BORDER);
            case STROKE, TEXT -> {}
        }
        Pen pen = style.pen();
        if (pen != null) {
            attributes.append(pen.attributes());
        }
        if (lettering != null) {
            attributes.append(lettering.anchor().attribute());
            if (lettering.size() > 0) {
                attributes
                        .append(" font-size=\"")
                        .append((int) lettering.size())
                        .append('"');
            }
            if (lettering.bold()) {
                attributes.append(" font-weight=\"700\"");
            }
        }
        return attributes.toString();
    }

    private void appendAttribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        appendTenths(tenths(value));
        out.append('"');
    }

    /** Curves come as short straight lines; charts have none but discs. */
    private void appendPath(Shape shape, @Nullable Rectangle2D area) {
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator lines = shape.getPathIterator(null, 0.1); !lines.isDone(); lines.next()) {
            int segment = lines.currentSegment(point);
            if (segment == PathIterator.SEG_MOVETO) {
                x = startX = point[0];
                y = startY = point[1];
            } else if (segment == PathIterator.SEG_LINETO) {
                appendLine(x, y, point[0], point[1], area);
                x = point[0];
                y = point[1];
            } else if (area == null) {
                out.append('z');
                penDown = false;
                x = startX;
                y = startY;
            } else {
                appendLine(x, y, startX, startY, area);
                x = startX;
                y = startY;
            }
        }
    }

    /** Cuts a line at the area, after Liang and Barsky: the part of 0..1 that lies within all four edges. */
    private void appendLine(double x1, double y1, double x2, double y2, @Nullable Rectangle2D area) {
        double from = 0;
        double to = 1;
        double dx = x2 - x1;
        double dy = y2 - y1;
        if (area != null) {
            for (int edge = 0; edge < 4; edge++) {
                double slope = switch (edge) {
                    case 0 -> -dx;
                    case 1 -> dx;
                    case 2 -> -dy;
                    default -> dy;
                };
                double room = switch (edge) {
                    case 0 -> x1 - area.getMinX();
                    case 1 -> area.getMaxX() - x1;
                    case 2 -> y1 - area.getMinY();
                    default -> area.getMaxY() - y1;
                };
                if (slope == 0 && room < 0) {
                    return;
                } else if (slope < 0) {
                    from = Math.max(from, room / slope);
                } else if (slope > 0) {
                    to = Math.min(to, room / slope);
                }
            }
            if (from > to) {
                return;
            }
        }
        moveTo(tenths(x1 + from * dx), tenths(y1 + from * dy));
        lineTo(tenths(x1 + to * dx), tenths(y1 + to * dy));
    }

    private void moveTo(int x, int y) {
        if (penDown && x == penX && y == penY) {
            return;
        }
        out.append('M');
        appendTenths(x);
        appendNext(y);
        penX = x;
        penY = y;
        penDown = true;
    }

    private void lineTo(int x, int y) {
        int dx = x - penX;
        int dy = y - penY;
        if (dy == 0) {
            out.append('h');
            appendTenths(dx);
        } else if (dx == 0) {
            out.append('v');
            appendTenths(dy);
        } else {
            out.append('l');
            appendTenths(dx);
            appendNext(dy);
        }
        penX = x;
        penY = y;
    }

    private void appendNext(int tenths) {
        if (tenths >= 0) {
            out.append(' ');
        }
        appendTenths(tenths);
    }

    private void appendTenths(int tenths) {
        if (tenths < 0) {
            out.append('-');
        }
        int size = Math.abs(tenths);
        if (size >= 10 || size == 0) {
            out.append(size / 10);
        }
        if (size % 10 != 0) {
            out.append('.').append((char) ('0' + size % 10));
        }
    }

    private static int tenths(double value) {
        return (int) Math.round(value * 10);
    }

    @Override
    public void setPaint(Paint paint) {
        ink = (Ink) paint;
    }

    @Override
    public Paint getPaint() {
        return ink;
    }

    @Override
    public void setColor(Color color) {
        setPaint(color);
    }

    @Override
    public Color getColor() {
        return ink;
    }

    @Override
    public void setStroke(Stroke stroke) {
        pen = (Pen) stroke;
    }

    @Override
    public Stroke getStroke() {
        return pen;
    }

    @Override
    public void clip(@Nullable Shape shape) {
        if (shape == null) {
            clip = null;
        } else {
            Rectangle2D area = shape.getBounds2D();
            clip = clip == null ? area : clip.createIntersection(area);
        }
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clip = shape == null ? null : shape.getBounds2D();
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public @Nullable Shape getClip() {
        return clip;
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return clip == null ? null : clip.getBounds();
    }

    /** Blending and rendering hints have no meaning here: JFreeChart sets them as a matter of course. */
    @Override
    public void setComposite(Composite composite) {}

    @Override
    public @Nullable Composite getComposite() {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {}

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {}

    @Override
    public void addRenderingHints(Map<?, ?> hints) {}

    @Override
    public RenderingHints getRenderingHints() {
        return new RenderingHints(noHints);
    }

    /**
     * Does nothing, so that the collector frees a chart's text at once: of an object whose class inherits a finalizer that
     * does something it keeps all that hangs on it until a thread of its own has come by.
     */
    @Override
    @Deprecated(since = "1.0.0")
    @SuppressWarnings({"removal", "Finalize", "Finalizer"})
    public void finalize() {}

    @Override
    public void dispose() {}

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("charts do not draw with this");
    }

    @Override
    public Graphics create() {
        throw unused();
    }

    @Override
    public void drawString(String text, int x, int y) {
        throw unused();
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw unused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw unused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw unused();
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw unused();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        throw unused();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw unused();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw unused();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw unused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color background,
            ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw unused();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw unused();
    }

    @Override
    public void translate(int x, int y) {
        throw unused();
    }

    @Override
    public void translate(double x, double y) {
        throw unused();
    }

    @Override
    public void rotate(double angle) {
        throw unused();
    }

    @Override
    public void rotate(double angle, double x, double y) {
        throw unused();
    }

    @Override
    public void scale(double x, double y) {
        throw unused();
    }

    @Override
    public void shear(double x, double y) {
        throw unused();
    }

    @Override
    public void transform(AffineTransform transform) {
        throw unused();
    }

    @Override
    public void setTransform(AffineTransform transform) {
        throw unused();
    }

    @Override
    public AffineTransform getTransform() {
        throw unused();
    }

    @Override
    public void setBackground(Color color) {
        throw unused();
    }

    @Override
    public Color getBackground() {
        throw unused();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        throw unused();
    }

    @Override
    public void setPaintMode() {
        throw unused();
    }

    @Override
    public void setXORMode(Color color) {
        throw unused();
    }

    @Override
    public Font getFont() {
        throw unused();
    }

    @Override
    public void setFont(Font font) {
        throw unused();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw unused();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw unused();
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        throw unused();
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        throw unused();
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw unused();
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unused();
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unused();
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw unused();
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw unused();
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
        throw unused();
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
        throw unused();
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int count) {
        throw unused();
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int count) {
        throw unused();
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int count) {
        throw unused();
    }
}
