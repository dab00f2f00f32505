package vn.tiendo.chart;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The style of elements that are drawn alike.
 *
 * @param pointed small, and with tooltips that the pointer has to find
 * @param baseLine of texts in a row, in tenths; else 0
 */
record SvgStyle(
        Kind kind, Ink ink, @Nullable Pen pen, @Nullable Lettering lettering, boolean pointed, int baseLine) {

    enum Kind {
        STROKE,
        MARK,
        FILL,
        HOLLOW,
        REGION,
        TEXT
    }

    /** How far from a small mark the pointer still finds it. */
    private static final String POINTER_TARGET = " stroke-width=\"12\" pointer-events=\"all\"";

    private static final String REGION_BORDER = " stroke=\"#636a73\" stroke-width=\".6\" fill-rule=\"evenodd\"";

    SvgStyle(Kind kind, Ink ink, @Nullable Pen pen, @Nullable Lettering lettering, boolean pointed) {
        this(kind, ink, pen, lettering, pointed, 0);
    }

    boolean isSameAs(SvgStyle other) {
        return kind == other.kind
                && ink.equals(other.ink)
                && Objects.equals(pen, other.pen)
                && Objects.equals(lettering, other.lettering)
                && pointed == other.pointed
                && baseLine == other.baseLine;
    }

    /** @param alone whether the element is the only one of its group */
    String attributes(boolean alone) {
        StringBuilder attributes = new StringBuilder(160);
        attributes.append(" class=\"").append(ink.cssClass());
        if (kind == Kind.HOLLOW) {
            attributes.append(" k-paper");
        }
        if (lettering != null && lettering.wideOnly()) {
            attributes.append(" k-w");
        }
        attributes.append("\" color=\"").append(ink.hex()).append('"');
        switch (kind) {
            case HOLLOW -> attributes.append(" fill=\"#fff\" stroke=\"currentColor\"");
            case FILL -> attributes.append(pointed ? POINTER_TARGET : "");
            case REGION -> attributes.append(REGION_BORDER);
            case MARK -> attributes.append(" fill=\"none\" stroke=\"currentColor\"");
            case STROKE, TEXT -> {}
        }
        if (pen != null) {
            attributes.append(pen.attributes());
        }
        if (baseLine != 0) {
            attributes
                    .append(alone ? " y=\"" : " transform=\"translate(0 ")
                    .append(baseLine / 10.0)
                    .append(alone ? "\"" : ")\"");
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
}
