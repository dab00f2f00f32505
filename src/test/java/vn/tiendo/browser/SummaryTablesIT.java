package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.browser.Browser.Look;
import vn.tiendo.build.SmallData;
import vn.tiendo.packaged.DefaultSite;
import vn.tiendo.packaged.PackagedProgram;

/** The indicators at a glance can be read whatever their units and the size of the text. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummaryTablesIT {

    @TempDir
    private static Path folder;

    private Browser browser;

    @BeforeAll
    void buildAndOpen() throws IOException {
        Browser.assumeInstalled();
        SmallData data = SmallData.in(folder)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;don_vi_tinh;chieu
                        CT;Thu nhập bình quân của lao động nữ;so_do;triệu đồng/người/tháng theo giá so sánh năm 2010;tang
                        TL;Tỷ lệ cán bộ nữ của các cơ quan, đơn vị trên địa bàn;ty_le;%;tang
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;lap_lai
                        M1;KH;CT;cap:xa;2025;>=;8,5;
                        M2;KH;CT;cap:xa;2030;>=;12,25;
                        M3;KH;TL;cap:xa;;tang_dan;;hang_nam
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;gia_tri
                        A;CT;2024;8,25
                        A;CT;2025;9,75
                        A;TL;2024;30,5
                        A;TL;2025;37,5
                        """);
        new PackagedProgram()
                .build(folder.resolve("site"), "--data", data.folder().toString());
        browser = Browser.open();
        browser.look(Look.LIGHT);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private void show(int width) {
        browser.resize(width, 900);
        browser.show(folder.resolve("site/don-vi/A.html"));
    }

    private Object ask(String script) {
        return browser.driver().executeScript("return " + script);
    }

    @Test
    void noFigureIsBrokenWithinForTextOfTwiceTheSize() {
        show(360);
        browser.driver().executeScript("document.documentElement.style.fontSize = '200%'");

        assertThat(ask("[...document.querySelectorAll('.sum .n b')]"
                        + ".filter(one => one.textContent.includes('%') && one.getClientRects().length > 1)"
                        + ".map(one => one.textContent).join()"))
                .isEqualTo("");
    }

    /** WCAG 2.2, 2.4.11: the heads and names of a table that scrolls on a phone stand before all else. */
    @ParameterizedTest
    @ValueSource(strings = {"don-vi/H184.html", "don-vi/T24.html", "cap/huyen.html"})
    void nothingThatTheKeyboardComesToIsBehindHeadsOrNames(String page) {
        browser.resize(360, 740);
        browser.show(DefaultSite.folder().resolve(page));

        assertThat(ask("""
                [...document.querySelectorAll('.mx :is(a, button)')].filter(one => {
                  const table = one.closest('.scroll');
                  table.scrollTo(table.scrollWidth, table.scrollHeight);
                  table.scrollIntoView();
                  one.focus();
                  const box = one.getBoundingClientRect();
                  for (let x = 0.1; x < 1; x += 0.2) {
                    for (let y = 0.1; y < 1; y += 0.2) {
                      const seen = document.elementFromPoint(box.x + x * box.width, box.y + y * box.height);
                      if (one.contains(seen)) return false;
                    }
                  }
                  return true;
                }).map(one => one.textContent).join()
                """)).isEqualTo("");
    }
}
