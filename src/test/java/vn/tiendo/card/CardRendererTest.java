package vn.tiendo.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.Colour;
import vn.tiendo.model.Identity;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SocialCard;

class CardRendererTest {

    private static byte[] png(String title) throws IOException {
        return png(title, Optional.empty());
    }

    private static byte[] png(String title, Optional<Identity.Accent> accent) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CardRenderer(accent)
                .draw(
                        new SocialCard(
                                SitePath.of("a.png"), "Chỉ tiêu", title, "Tiến Độ", "Số liệu đến ngày 31/10/2026"),
                        out);
        return out.toByteArray();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ nữ đại biểu Hội đồng nhân dân",
                "A",
                "Ặ\uD83D\uDE00𠀀",
                "Kế hoạch triển khai thực hiện Quyết định số 2282/QĐ-TTg ngày 31 tháng 12 năm 2020 của Thủ tướng Chính phủ"
                        + " phê duyệt Chương trình tăng cường sự tham gia bình đẳng của phụ nữ trong các vị trí lãnh đạo và quản"
                        + " lý ở các cấp hoạch định chính sách giai đoạn 2021-2030 trên địa bàn tỉnh",
                "Mộttừrấtdàikhôngcókhoảngtrắngnàocảđểngắtdòngnênphảibịcắtngắnởcuốidòngbằngdấubachấm"
            })
    void everyTitleFitsOnAnImageOfTheSizeThatNetworksAskFor(String title) throws IOException {
        byte[] png = png(title);
        BufferedImage image = image(png);

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(png.length).isLessThan(100_000);
        assertThat(image.getRGB(600, 5)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(5, 300)).isEqualTo(0xFF9A2A1C);
        for (int y = 0; y < 630; y++) {
            for (int x = 1125; x < 1200; x++) {
                assertThat(image.getRGB(x, y)).isEqualTo(0xFFFFFFFF);
            }
        }
    }

    @Test
    void theBytesAreAlwaysThese() throws IOException, NoSuchAlgorithmException {
        byte[] png = png("Tỷ lệ nữ lãnh đạo chủ chốt, giữ chức Ủy viên (%)");

        assertThat(png("Tỷ lệ nữ lãnh đạo chủ chốt, giữ chức Ủy viên (%)")).isEqualTo(png);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png)))
                .isEqualTo("aadaf2bbf24a4b02e254ea06ad0d123b535d7f7a8721e2b1d1df7290d917a6e0");
    }

    @Test
    void theOwnersColourForLightPaperStandsWhereTheUsualOneDid() throws IOException {
        Colour blue = new Colour(0x1F5FA8);
        Colour paleBlue = new Colour(0x7FB3F2);

        BufferedImage usual = image(png("Tỷ lệ nữ"));
        BufferedImage own = image(png("Tỷ lệ nữ", Optional.of(new Identity.Accent(blue, paleBlue))));

        assertThat(own.getRGB(5, 300)).isEqualTo(0xFF1F5FA8);
        Set<Integer> whereItWas = new TreeSet<>();
        Set<Integer> whereItIs = new TreeSet<>();
        for (int y = 0; y < usual.getHeight(); y++) {
            for (int x = 0; x < usual.getWidth(); x++) {
                if (usual.getRGB(x, y) == 0xFF9A2A1C) {
                    whereItWas.add(y * usual.getWidth() + x);
                    whereItIs.add(own.getRGB(x, y));
                }
            }
        }
        assertThat(whereItWas).hasSizeGreaterThan(24 * 630);
        assertThat(whereItIs).containsExactly(0xFF1F5FA8);
    }

    /** AWT, which nothing in the product asks, is the oracle of shapes. */
    @Test
    void lettersHaveTheShapeThatTheFontGivesThem() throws IOException, FontFormatException {
        Font font;
        try (InputStream in = CardRendererTest.class.getResourceAsStream("/vn/tiendo/font/BeVietnamPro_700Bold.ttf")) {
            font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
        }
        FontRenderContext exact = new FontRenderContext(null, true, true);
        String letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyẶỆỢỮỬỴỹộể0123456789%/–…";
        for (int i = 0; i < letters.length(); i++) {
            String letter = letters.substring(i, i + 1);
            Outline outline = new Outline();
            LetterShapes.BOLD.trace(letter.charAt(0), Placement.of(0, 0, 1000), outline);
            var shape = font.createGlyphVector(exact, letter).getOutline();
            int differing = 0;
            Outline.Rows rows = outline.rows(-1201, 400);
            for (int row = -1201; row < 400; row += 37) {
                double y = row + 0.5;
                double[] spans = rows.spansAt(row);
                for (double x = -100.25; x < 1200; x += 13) {
                    boolean inside = false;
                    for (int n = 0; n + 1 < spans.length; n += 2) {
                        inside |= spans[n] <= x && x < spans[n + 1];
                    }
                    if (inside != shape.contains(x, y)) {
                        differing++;
                    }
                }
            }
            assertThat(shape.getPathIterator(null).getWindingRule()).isEqualTo(PathIterator.WIND_NON_ZERO);
            assertThat(differing).as(letter).isLessThanOrEqualTo(3);
        }
    }
}
