package vn.tiendo.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FontCheckTest {

    @Test
    void theFontsOfTheProgramAreSound() {
        assertThat(FontCheck.damaged()).isEmpty();
    }

    @Test
    void aFontThatIsCutOffAnywhereOrChangedAnywhereIsNot() throws Exception {
        byte[] font;
        try (InputStream in = FontCheckTest.class.getResourceAsStream(FontFile.REGULAR_FILE)) {
            font = in.readAllBytes();
        }
        SplittableRandom random = new SplittableRandom(1);
        assertThat(FontCheck.isSound(new byte[0])).isFalse();
        for (int i = 0; i < 500; i++) {
            assertThat(FontCheck.isSound(Arrays.copyOf(font, random.nextInt(font.length))))
                    .isFalse();
            byte[] changed = font.clone();
            changed[random.nextInt(font.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(FontCheck.isSound(changed)).isFalse();
        }
    }
}
