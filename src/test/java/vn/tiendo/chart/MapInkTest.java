package vn.tiendo.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shades of maps are told apart by their brightness alone: on any screen, and in print without colour. */
class MapInkTest {

    @Test
    void eachShadeIsDarkerThanTheOneBelowByHalfAsMuchAgain() {
        for (int shade = 1; shade < 5; shade++) {
            assertThat(contrast(Ink.ofShade(shade), Ink.ofShade(shade + 1)))
                    .as("shades " + shade + " and " + (shade + 1))
                    .isGreaterThanOrEqualTo(1.5);
            assertThat(luminance(Ink.ofShade(shade))).isGreaterThan(luminance(Ink.ofShade(shade + 1)));
        }
    }

    /** The page says that darker is higher, in the dark theme and in print, too. */
    @Test
    void noStylesheetReplacesTheShades() throws IOException {
        for (String sheet : new String[] {"components.css", "print.css", "tokens.css", "base.css"}) {
            assertThat(Files.readString(Path.of("templates/assets/css", sheet))).doesNotContain(".k-m1", ".k-m5");
        }
    }

    @Test
    void theHatchingIsSeenOnPaperOfAnyTheme() {
        assertThat(contrast(Ink.REFERENCE, Color.WHITE)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(new Color(0x9aa3ad), new Color(0x14171b))).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** As WCAG 2.2 defines it. */
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
