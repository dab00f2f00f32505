package vn.tiendo.render;

import java.util.Optional;
import vn.tiendo.model.Identity;

/** The rules of the stylesheet that differ from site to site: the accent, and the text around each printed sheet. */
final class OwnStyle {

    private OwnStyle() {}

    /**
     * @param site the site's title, for the foot of a printed sheet
     * @param day the day of the figures, for the head of a printed sheet
     */
    static String of(Optional<Identity.Accent> accent, String site, String day) {
        StringBuilder css = new StringBuilder("/* Of this site */\n");
        accent.ifPresent(colours -> css.append(":root {\n  --accent-light: ")
                .append(colours.onLight())
                .append(";\n  --accent-dark: ")
                .append(colours.onDark())
                .append(";\n}\n"));
        return css.append("@page {\n")
                .append(inMargin("bottom-left", site))
                .append(inMargin("top-right", day))
                .append("}\n")
                .toString();
    }

    private static String inMargin(String place, String text) {
        return "  @" + place + " {\n    content: " + quoted(text) + ";\n  }\n";
    }

    /** A CSS string, with the characters that could end it escaped. */
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
