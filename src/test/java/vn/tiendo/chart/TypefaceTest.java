package vn.tiendo.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789,.%",
                "Đắk Lắk, Thừa Thiên Huế, Bà Rịa – Vũng Tàu",
                "ỄỆỞỠỢỨỪỬỮỰỲỴỶỸ ễệởỡợứừửữựỳỵỷỹ",
                "45,5\u00a0% … «mốc»"
            })
    void widthsAreThoseAwtMeasures(String text) throws Exception {
        Font awt;
        try (InputStream in = Typeface.class.getResourceAsStream("/vn/tiendo/font/BeVietnamPro_400Regular.ttf")) {
            awt = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
        }
        FontRenderContext context = new FontRenderContext(null, false, true);
        double expected = 0;
        for (int i = 0; i < text.length(); i++) {
            // One by one: kerning is left out here as well.
            expected += awt.createGlyphVector(context, text.substring(i, i + 1))
                    .getGlyphMetrics(0)
                    .getAdvanceX();
        }

        assertThat(Typeface.REGULAR.width(text, 100)).isCloseTo(expected, within(0.5));
    }
}
