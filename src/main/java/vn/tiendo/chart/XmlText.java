package vn.tiendo.chart;

/** Text as XML character data. */
final class XmlText {

    private XmlText() {}

    /**
     * Appends {@code text} with the characters that mean markup written as entities.
     *
     * @throws IllegalArgumentException if it has a control character or half of a pair, which no XML document may have
     */
    static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else if (isForbidden(c)) {
                        throw new IllegalArgumentException("character U+" + Integer.toHexString(c) + " in chart text");
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    private static boolean isForbidden(char c) {
        return c < ' ' || (c >= 0x7f && c < 0xa0) || Character.isSurrogate(c) || c >= 0xfffe;
    }
}
