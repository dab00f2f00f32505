package vn.tiendo.chart;

/** Text as XML character data. */
final class XmlText {

    private XmlText() {}

    /**
     * Appends {@code text} with the characters that mean markup written as entities.
     *
     * @throws IllegalArgumentException if it has a control character or half of a pair, which no XML document may have
     */
    static void append(SvgText out, String text) {
        int plain = 0; // start of the text that has not been appended yet
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>') {
                out.append(text, plain, i).append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
                plain = i + 1;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isForbidden(c)) {
                throw new IllegalArgumentException("character U+" + Integer.toHexString(c) + " in chart text");
            }
        }
        if (plain == 0) {
            out.append(text);
        } else {
            out.append(text, plain, text.length());
        }
    }

    private static boolean isForbidden(char c) {
        return c < ' ' || (c >= 0x7f && c < 0xa0) || Character.isSurrogate(c) || c >= 0xfffe;
    }
}
