package vn.tiendo.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.tiendo.view.Bar;

/** Charts of documents. */
class BarImageTest {

    private static final int MIDDLE_OF_FIRST_BAR = 44 + 33 + 11;
    private static final int PAPER = 0xFF;

    private static BufferedImage image(int thousandths, OptionalInt target) throws IOException {
        Bar bar = new Bar("Tỷ lệ cán bộ nữ", "38,9 %", thousandths, target, "60 %");
        return ImageIO.read(
                new ByteArrayInputStream(BarImage.of(List.of(bar, bar), List.of("Kết quả năm 2026", "Mục tiêu"))));
    }

    private static int grey(BufferedImage image, int x) {
        return image.getRGB(x, MIDDLE_OF_FIRST_BAR) >> 8 & 0xFF;
    }

    @Test
    void barsEndWhereTheShareDoesAndTheMarkStandsAtTheTarget() throws IOException {
        BufferedImage image = image(500, OptionalInt.of(750));

        assertThat(image.getWidth()).isEqualTo(BarImage.WIDTH);
        assertThat(image.getHeight()).isEqualTo(BarImage.height(2));
        int dark = grey(image, 390);
        int light = grey(image, 400);
        int mark = grey(image, 588);
        assertThat(mark).isLessThan(dark - 40);
        assertThat(dark).isLessThan(light - 80);
        assertThat(light).isLessThan(PAPER);
        assertThat(grey(image, 595)).isEqualTo(light);
    }

    @Test
    void noShareLeavesItsRoom() throws IOException {
        BufferedImage image = image(1400, OptionalInt.of(0));

        assertThat(grey(image, 787)).isEqualTo(grey(image, 100));
        assertThat(grey(image, 790)).isEqualTo(PAPER);
        assertThat(grey(image, 2)).isLessThan(grey(image, 100));
    }

    @Test
    void theSameBarsGiveTheSameBytes() throws IOException {
        List<Bar> bars = List.of(new Bar("A".repeat(400), "1 %", 10, OptionalInt.empty(), ""));

        assertThat(BarImage.of(bars, List.of("a", "b"))).isEqualTo(BarImage.of(bars, List.of("a", "b")));
    }
}
