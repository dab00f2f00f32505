package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import vn.tiendo.packaged.PackagedProgram;

/** {@code serve}, as an official sees it: the page is open in the browser while figures are typed in another window. */
@Tag("browser")
class PreviewIT {

    @TempDir
    private Path folder;

    @Test
    void aSavedFileShowsByItselfAMistakeWithItsCureAndADraftToTheOfficialAlone()
            throws IOException, InterruptedException {
        Browser.assumeInstalled();
        Path table = folder.resolve("data/so-lieu/xa/2025.csv");
        init();
        Path output = folder.resolve("output.txt");
        Path temporary = Files.createDirectories(folder.resolve("tạm"));
        Process preview = new PackagedProgram()
                .in(folder)
                .jvm("-Djava.io.tmpdir=" + temporary)
                .start(output, folder.resolve("messages.txt"), "xem", "--port", "0");
        try (Browser browser = Browser.open()) {
            while (preview.isAlive() && !Files.readString(output).contains("http://")) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            String address = Files.readString(output).replaceAll("(?s).*(http://[0-9.:]+/).*", "$1");
            browser.driver().get(address + "don-vi/X31051.html");
            browser.waitUntil(ExpectedConditions.titleContains("Xã Vĩnh Phong"));

            write(table, "31;30", "co");
            browser.waitUntil(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "TD028"));
            assertThat(browser.driver().findElement(By.tagName("body")).getText())
                    .contains("so-lieu/xa/2025.csv:2", "tử số «31» lớn hơn mẫu số 30", "Cách sửa");

            write(table, "12;30", "co");
            browser.waitUntil(ExpectedConditions.titleContains("Xã Vĩnh Phong"));
            browser.waitUntil(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "40,0"));

            write(table, "12;30", "khong");
            browser.waitUntil(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "Bản xem thử"));
            browser.driver().findElement(By.cssSelector("aside summary")).click();
            assertThat(browser.driver().findElement(By.tagName("aside")).getText())
                    .contains("12/", "30", "chưa công khai", "so-lieu/xa/2025.csv:2");
            assertThat(browser.driver().findElement(By.tagName("body")).getText())
                    .doesNotContain("40,0");
        } finally {
            preview.destroy();
        }
        assertThat(preview.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("site")).doesNotExist();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("tien-do")))
                    .isEmpty();
        }
    }

    private void init() {
        PackagedProgram.Outcome outcome = new PackagedProgram().in(folder).run("init", ".", "--unit", "31051");
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
    }

    private static void write(Path table, String counts, String published) throws IOException {
        Files.createDirectories(table.getParent());
        Files.writeString(
                table,
                "don_vi;chi_tieu;nam;tu_so;mau_so;trang_thai;ngay_chot;cong_khai;nguon\n" + "X31051;QH-NU;2025;"
                        + counts + ";chinh_thuc;2025-12-31;" + published + ";Báo cáo năm 2025\n");
    }
}
