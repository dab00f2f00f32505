package vn.tiendo.render;

import java.util.Optional;
import vn.tiendo.model.Identity;

/** The rules of the stylesheet that differ from site to site: the accent, and what stands at the head of each printed sheet. */
final class OwnStyle {

    private OwnStyle() {}

    /**
     * @param left at the head of a sheet, such as the site's title
     * @param right beside it, such as the day of the figures
     */
    static String of(Optional<Identity.Accent> accent, String left, String right) {
        StringBuilder css = new StringBuilder("/* Of this site */\n");
        accent.ifPresent(colours -> css.append(":root {\n  --accent-light: ")
                .append(colours.onLight())
                .append(";\n  --accent-dark: ")
                .append(colours.onDark())
                .append(";\n}\n"));
        return css.append("@page {\n  @top-left {\n    content: ")
                .append(quoted(left))
                .append(";\n    font-size: 9pt;\n  }\n  @top-right {\n    content: ")
                .append(quoted(right))
                .append(";\n    font-size: 9pt;\n  }\n}\n")
                .toString();
    }

    /** A string of CSS; what could end it is written by its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '<') {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
