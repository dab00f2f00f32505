package vn.tiendo.syntax;

import java.util.Map;

/** The signs of comparison as people write them, and as a keyboard has them. */
public final class ComparisonSigns {

    private static final Map<String, String> BY_SIGN = Map.ofEntries(
            Map.entry("≥", ">="),
            Map.entry("=>", ">="),
            Map.entry("⩾", ">="),
            Map.entry("≧", ">="),
            Map.entry(">/=", ">="),
            Map.entry("≤", "<="),
            Map.entry("=<", "<="),
            Map.entry("⩽", "<="),
            Map.entry("≦", "<="),
            Map.entry("</=", "<="),
            Map.entry("＞", ">"),
            Map.entry("＜", "<"),
            Map.entry("＝", "="),
            Map.entry("==", "="));

    private ComparisonSigns() {}

    /** The keyboard's form of a sign; any other text unchanged. */
    static String asTyped(String text) {
        return text.length() > 3 ? text : BY_SIGN.getOrDefault(text, text);
    }
}
