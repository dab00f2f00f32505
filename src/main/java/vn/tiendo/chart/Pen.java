package vn.tiendo.chart;

import java.awt.BasicStroke;

/** A stroke that carries its SVG attributes. */
final class Pen extends BasicStroke {

    static final Pen GRID = new Pen(1, "");
    static final Pen DATA = new Pen(2.5f, " stroke-width=\"2.5\" stroke-linejoin=\"round\"");
    static final Pen SMALL_DATA = new Pen(1.5f, " stroke-width=\"1.5\" stroke-linejoin=\"round\"");
    static final Pen PATH = new Pen(1.5f, " stroke-width=\"1.5\" stroke-dasharray=\"6 4\"");
    static final Pen REFERENCE = new Pen(1.2f, " stroke-width=\"1.2\"");
    static final Pen BREAK = new Pen(1, " stroke-dasharray=\"2 3\"");
    static final Pen OUTLINE = new Pen(1.8f, " stroke-width=\"1.8\"");
    static final Pen THRESHOLD = new Pen(1.2f, " stroke-width=\"1.2\" stroke-dasharray=\"3 3\"");
    static final Pen BAR = new Pen(12, " stroke-width=\"12\"");
    static final Pen TRACK = new Pen(3, " stroke-width=\"3\"");

    private final String attributes;

    private Pen(float width, String attributes) {
        super(width);
        this.attributes = attributes;
    }

    /** The SVG attributes, each with a leading space. */
    String attributes() {
        return attributes;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return attributes.hashCode();
    }
}
