package vn.tiendo.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * A drawing surface that writes SVG in few bytes.
 *
 * <p>Consecutive elements drawn alike share a group, or a single path if they are lines; coordinates are kept to a
 * tenth. Lines are cut at the clip and marks outside it are left out, so that no clip path with an id is needed. It
 * supports only what charts use: an {@link Ink}, a {@link Pen}, lines, shapes and text. Anything else fails loudly.
 */
final class SvgGraphics2D extends BareGraphics2D {

    /** Without this, a stretched plot would have wider lines and longer dashes. */
    private static final String SAME_STROKE = " vector-effect=\"non-scaling-stroke\"";

    private static final double LARGE_ENOUGH_TO_POINT_AT = 9.5;

    private static final SvgStyle NO_STYLE = new SvgStyle(SvgStyle.Kind.FILL, Ink.TEXT, null, null, false);

    private final SvgText out;
    private final SvgPath path;
    private final Across across;
    private final String lineLayer;

    private Ink ink = Ink.TEXT;
    private Pen pen = Pen.GRID;
    private @Nullable Rectangle2D clip;
    private String tooltip = "";

    private String layer = "";
    private SvgStyle style = NO_STYLE;
    private int runStart = -1;
    private int runLength;
    private int firstTagEnd;
    private boolean pathOpen;

    SvgGraphics2D(SvgText out) {
        this(out, Across.PIXELS, 0);
    }

    /**
     * For a drawing of any width: lines are stretched with it, marks and words are not.
     *
     * @param across how horizontal positions are written
     */
    SvgGraphics2D(SvgText out, Across across, int height) {
        this.out = out;
        this.path = new SvgPath(out);
        this.across = across;
        this.lineLayer = across.isStretched()
                ? "<svg viewBox=\"0 0 " + (int) across.units() + " " + height
                        + "\" preserveAspectRatio=\"none\" overflow=\"visible\" fill=\"none\" stroke=\"currentColor\">"
                : "<g fill=\"none\" stroke=\"currentColor\">";
    }

    /** Our surface, which JFreeChart passes on under its general type. */
    static SvgGraphics2D of(Graphics2D surface) {
        return (SvgGraphics2D) surface;
    }

    /** Sets the words shown when the pointer rests on the next shape; they apply to that shape only. */
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
            begin(new SvgStyle(SvgStyle.Kind.STROKE, ink, pen, null, false));
            if (!pathOpen) {
                beginLine();
                pathOpen = true;
                path.begin();
            }
            path.append(shape, clip);
        } else {
            begin(new SvgStyle(SvgStyle.Kind.STROKE, ink, pen, null, true));
            beginLine();
            path.begin();
            path.append(shape, clip);
            out.append('"');
            endElement("path");
        }
    }

    private void beginLine() {
        beginElement("path");
        out.append(across.isStretched() ? SAME_STROKE : "").append(" d=\"");
    }

    /** Draws the lines of a mark, which is not stretched with a drawing of any width. */
    void drawMark(Shape shape) {
        if (across.isStretched()) {
            begin(new SvgStyle(SvgStyle.Kind.MARK, ink, pen, null, false));
            appendMark(shape);
        } else {
            draw(shape);
        }
    }

    @Override
    public void fill(Shape shape) {
        begin(new SvgStyle(SvgStyle.Kind.FILL, ink, null, null, isSmall(shape) && !tooltip.isEmpty()));
        appendMark(shape);
    }

    /** Fills a part of a map and draws its border. */
    void fillRegion(Shape shape) {
        begin(new SvgStyle(SvgStyle.Kind.REGION, ink, null, null, false));
        beginElement("path");
        out.append(" d=\"");
        path.begin();
        path.append(shape, null);
        out.append('"');
        endElement("path");
    }

    /** Fills with the colour of the paper and draws the outline. */
    void fillHollow(Shape shape) {
        begin(new SvgStyle(SvgStyle.Kind.HOLLOW, ink, pen, null, false));
        appendMark(shape);
    }

    /**
     * Writes one line of text with its base line at {@code y}.
     *
     * @param title words shown for the pointer; may be empty
     */
    void text(String text, double x, double y, Lettering lettering, String title) {
        text(text, x, 0, y, lettering, title);
    }

    /** @param beside pixels to the right of {@code x} */
    void text(String text, double x, double beside, double y, Lettering lettering, String title) {
        begin(new SvgStyle(SvgStyle.Kind.TEXT, lettering.ink(), null, lettering, false));
        beginElement("text");
        across.append(x, beside, out);
        Across.PIXELS.append("y", y, out);
        endText(text, title);
    }

    /** Writes one of several texts in a row that share their base line. */
    void textInRow(String text, double x, double y, Lettering lettering) {
        begin(new SvgStyle(SvgStyle.Kind.TEXT, lettering.ink(), null, lettering, false, SvgPath.tenths(y)));
        beginElement("text");
        across.append(x, 0, out);
        endText(text, "");
    }

    private void endText(String text, String title) {
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
            across.append("cx", bounds.getCenterX(), out);
            Across.PIXELS.append("cy", bounds.getCenterY(), out);
            Across.PIXELS.append("r", bounds.getWidth() / 2, out);
            endElement("circle");
        } else if (across.isStretched()) {
            appendStandingMark(shape, bounds.getCenterX());
        } else {
            beginElement("path");
            out.append(" d=\"");
            path.begin();
            path.append(shape, null);
            out.append('"');
            endElement("path");
        }
    }

    /** Appends a mark at a share of the width. A path cannot contain shares, so it is put in a box that can. */
    private void appendStandingMark(Shape shape, double x) {
        beginElement("svg");
        across.append("x", x, out);
        out.append(" overflow=\"visible\"><path d=\"");
        path.begin();
        path.append(AffineTransform.getTranslateInstance(-x, 0).createTransformedShape(shape), null);
        out.append('"');
        endElement("path");
        out.append("</svg>");
    }

    private static boolean isOutside(Rectangle2D area, double x, double y) {
        return x < area.getMinX() - 0.5
                || x > area.getMaxX() + 0.5
                || y < area.getMinY() - 0.5
                || y > area.getMaxY() + 0.5;
    }

    private void begin(SvgStyle next) {
        if (runStart >= 0 && next.isSameAs(style)) {
            if (pathOpen && next.kind() != SvgStyle.Kind.STROKE) {
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

    /**
     * The attributes shared by lines of every ink, and by letters with a halo: they are written once around all of
     * them.
     */
    private String layerOf(SvgStyle style) {
        Lettering lettering = style.lettering();
        if (style.kind() == SvgStyle.Kind.STROKE) {
            return lineLayer;
        } else if (lettering != null && lettering.halo()) {
            return "<g class=\"k-halo\" stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\">";
        }
        return "";
    }

    private void enterLayer(String next) {
        if (!next.equals(layer)) {
            if (!layer.isEmpty()) {
                out.append(layer.startsWith("<svg") ? "</svg>" : "</g>");
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
            out.insert(firstTagEnd, style.attributes(true));
        } else if (runLength > 1) {
            out.insert(runStart, "<g" + style.attributes(false) + ">");
            out.append("</g>");
        }
        runStart = -1;
        runLength = 0;
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
