package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A colour is decided in {@code tokens.css}; whoever must say it again, since styles do not reach there, says the same. */
class ColoursTest {

    private static final Path TOKENS = Path.of("templates/assets/css/tokens.css");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,6}\\b|0x[0-9a-fA-F]{6}\\b");

    private static final Pattern SHADE_OF_MAP = Pattern.compile("\"k-m[0-9]\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/vn/tiendo/chart/Ink.java",
                "src/main/java/vn/tiendo/chart/SvgGraphics2D.java",
                "src/main/java/vn/tiendo/card/Tone.java",
                "templates/assets/js/so-sanh.js",
                "templates/assets/js/tiendo.js"
            })
    void noColourIsUsedThatTheTokensDoNotHave(String file) throws IOException {
        Set<String> tokens = colours(TOKENS);
        assertThat(colours(Path.of(file))).isNotEmpty().isSubsetOf(tokens);
    }

    @Test
    void theThemesThatAMachineAsksForAreThoseThatAReaderChooses() throws IOException {
        String css = Files.readString(TOKENS);
        assertThat(block(css, ":root:not([data-theme=\"light\"])"))
                .isNotEmpty()
                .containsExactlyElementsOf(block(css, ":root[data-theme=\"dark\"]"));
        assertThat(block(css, ":root:root:not([data-contrast=\"less\"])"))
                .isNotEmpty()
                .containsExactlyElementsOf(block(css, ":root:root[data-contrast=\"more\"]"));
    }

    /** The custom properties of the only block with a selector. */
    private static List<String> block(String css, String selector) {
        String text = css.substring(css.indexOf(selector + " {"));
        return text.substring(text.indexOf('{') + 1, text.indexOf('}'))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("--"))
                .toList();
    }

    /** In six digits; the shades of maps stand in one place alone. */
    private static Set<String> colours(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .filter(line -> !SHADE_OF_MAP.matcher(line).find())
                .flatMap(line -> COLOUR.matcher(line).results())
                .map(match -> match.group().replaceFirst("^(#|0x)", "").toLowerCase(Locale.ROOT))
                .map(colour -> colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour)
                .collect(Collectors.toSet());
    }
}
