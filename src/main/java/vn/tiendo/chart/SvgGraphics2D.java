package vn.tiendo.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A drawing surface that writes SVG in few bytes.
 *
 * <p>Elements drawn alike one after the other share a group, or a single path if they are lines; coordinates are kept
 * to a tenth. Lines are cut at the clip and marks outside it left out, so that no clip path with an id is needed. Only
 * what charts use is there: a {@link Ink}, a {@link Pen}, lines, shapes and text. Anything else fails loudly.
 */
final class SvgGraphics2D extends BareGraphics2D {

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

    private static final String REGION_BORDER = " stroke=\"#636a73\" stroke-width=\".6\" fill-rule=\"evenodd\"";

    private static final double LARGE_ENOUGH_TO_POINT_AT = 9.5;

    private static final Style NO_STYLE = new Style(Kind.FILL, Ink.TEXT, null, null, false);

    private final SvgText out;
    private final SvgPath path;

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

    SvgGraphics2D(SvgText out) {
        this.out = out;
        this.path = new SvgPath(out);
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
                path.begin();
            }
            path.append(shape, clip);
        } else {
            begin(new Style(Kind.STROKE, ink, pen, null, true));
            beginElement("path");
            out.append(" d=\"");
            path.begin();
            path.append(shape, clip);
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
        path.begin();
        path.append(shape, null);
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
            path.begin();
            path.append(shape, null);
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
        SvgPath.appendTenths(SvgPath.tenths(value), out);
        out.append('"');
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
}
