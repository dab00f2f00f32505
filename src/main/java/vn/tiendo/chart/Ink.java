package vn.tiendo.chart;

import java.awt.Color;
import java.util.List;
import vn.tiendo.view.StatusFamily;

/** A colour that carries the class by which a stylesheet replaces it. */
final class Ink extends Color {

    static final Ink DATA = new Ink("k-data", 0x14213d);
    static final Ink PATH = new Ink("k-path", 0x9a2a1c);
    static final Ink REFERENCE = new Ink("k-ref", 0x5a626c);
    static final Ink GRID = new Ink("k-grid", 0xdcd8d0);
    static final Ink TEXT = new Ink("k-text", 0x1d2126);
    static final Ink MUTED = new Ink("k-muted", 0x5a626c);
    static final Ink MARK = new Ink("k-mark", 0x8a5a00);

    /**
     * The shades of areas on a map, from the one without a figure to the highest. Those with a figure are the same in
     * every theme and in print: darker always means higher, and each is at least half as bright again as the next, so
     * that they differ in grey, too.
     */
    private static final List<Ink> SHADES = List.of(
            new Ink("k-m0", 0xffffff),
            new Ink("k-m1", 0xebf2fa),
            new Ink("k-m2", 0xabc5e9),
            new Ink("k-m3", 0x749dd7),
            new Ink("k-m4", 0x4479c4),
            new Ink("k-m5", 0x2658a0));

    private static final Ink MET = new Ink("s-met", 0x0f6b54);
    private static final Ink ON_TRACK = new Ink("s-on-track", 0x1f5fa8);
    private static final Ink BEHIND = new Ink("s-behind", 0x8a5a00);
    private static final Ink FAR_BEHIND = new Ink("s-far-behind", 0xa8480c);
    private static final Ink MISSED = new Ink("s-missed", 0xa3231f);
    private static final Ink OPEN = new Ink("s-open", 0x636a73);
    private static final Ink NONE = new Ink("s-none", 0x636a73);

    private static final long serialVersionUID = 1L;

    private final String cssClass;
    private final String hex;

    private Ink(String cssClass, int rgb) {
        super(rgb);
        this.cssClass = cssClass;
        this.hex = "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
    }

    static Ink of(StatusFamily family) {
        return switch (family) {
            case MET -> MET;
            case ON_TRACK -> ON_TRACK;
            case BEHIND -> BEHIND;
            case FAR_BEHIND -> FAR_BEHIND;
            case MISSED -> MISSED;
            case OPEN -> OPEN;
            case NONE -> NONE;
        };
    }

    static Ink ofShade(int shade) {
        return SHADES.get(shade);
    }

    String cssClass() {
        return cssClass;
    }

    /** Such as {@code #14213d}. */
    String hex() {
        return hex;
    }

    /** Two inks of the same colour are still different inks: a stylesheet may give them different colours. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return cssClass.hashCode();
    }
}
