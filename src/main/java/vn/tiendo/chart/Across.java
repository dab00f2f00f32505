package vn.tiendo.chart;

/**
 * How horizontal positions are written: in pixels, or as shares of whatever width the page has.
 *
 * @param units that make up the whole width; 0 for pixels
 */
record Across(double units) {

    static final Across PIXELS = new Across(0);

    boolean isStretched() {
        return units > 0;
    }

    /** Such as {@code  cx="42.86%"}. */
    void append(String name, double x, SvgText out) {
        out.append(' ').append(name).append("=\"");
        if (isStretched()) {
            appendHundredths((int) Math.round(x / units * 10_000), out);
            out.append(x == 0 ? "\"" : "%\"");
        } else {
            SvgPath.appendTenths(SvgPath.tenths(x), out);
            out.append('"');
        }
    }

    /** A place shifted by so many pixels. */
    void append(double x, double beside, SvgText out) {
        if (!isStretched()) {
            append("x", x + beside, out);
        } else if (x == 0) {
            PIXELS.append("x", beside, out);
        } else {
            append("x", x, out);
            if (SvgPath.tenths(beside) != 0) {
                PIXELS.append("dx", beside, out);
            }
        }
    }

    private static void appendHundredths(int hundredths, SvgText out) {
        if (hundredths % 10 == 0) {
            SvgPath.appendTenths(hundredths / 10, out);
        } else {
            out.append(hundredths / 100).append('.');
            out.append((char) ('0' + hundredths / 10 % 10)).append((char) ('0' + hundredths % 10));
        }
    }
}
