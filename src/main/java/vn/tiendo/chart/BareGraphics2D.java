package vn.tiendo.chart;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a surface that JFreeChart's drawings never call, which fail loudly, and those it always calls although
 * they mean nothing here, which do nothing.
 */
abstract class BareGraphics2D extends Graphics2D {

    private final Map<RenderingHints.Key, Object> noHints = Map.of();

    /** Blending and rendering hints mean nothing here, but JFreeChart always sets them. */
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
     * Does nothing, so that the garbage collector frees a chart's text at once: an inherited finalizer that does
     * something would keep the object, and all that it refers to, until the finalizer thread has run.
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
