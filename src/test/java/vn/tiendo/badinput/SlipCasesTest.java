package vn.tiendo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.InProcess;

/** Whole small folders with slips as they came from offices. */
class SlipCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    private Path site;

    private static String check(String name, int exitCode) {
        InProcess.Outcome outcome = InProcess.run(
                "check", "--data", CASES.resolve(name).resolve("data").toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(exitCode);
        return outcome.messages();
    }

    @Test
    void signsOfComparisonAreTakenAsMeant() {
        assertThat(check("comparison-signs", 0)).doesNotContain("TD036", "Có phải là");
    }

    @Test
    void namesInPlaceOfCodesAreAnsweredWithTheCodes() {
        assertThat(check("names-in-place-of-codes", 1))
                .contains(
                        "Tỉnh Sông Lam (Việt Nam) có mã T1 trong don-vi.csv",
                        "ghi T1",
                        "có mã R trong chi-tieu.csv",
                        "Xã An Bình (Tỉnh Sông Lam) có mã X1")
                .doesNotContain("đặt lại mã");
    }

    @Test
    void aCutOffDayOfAnotherTimeIsToldAndIsNoNews() throws Exception {
        assertThat(check("cut-off-day-of-another-time", 0)).contains("a.csv:3: cảnh báo TD132", "31/12/2042");

        InProcess.Outcome outcome = InProcess.run(
                "build",
                "--data",
                CASES.resolve("cut-off-day-of-another-time/data").toString(),
                "--base-url",
                "https://vi-du.vn/",
                "--out",
                site.resolve("site").toString());

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(Files.readString(site.resolve("site/thay-doi.xml"))).doesNotContain("2042");
        assertThat(Files.readString(site.resolve("site/sitemap.xml"))).doesNotContain("2042");
    }

    @Test
    void aReorganisationThatContradictsItselfIsToldWithBothLinesAndDays() {
        assertThat(check("reorganisation-that-contradicts-itself", 1))
                .contains(
                        "sap-xep.csv:2: cảnh báo TD153: sắp xếp ngày 01/07/2024 không khớp với Xã Cũ (don-vi.csv:7): den_ngay là 30/06/2025",
                        "sap-xep.csv:2: cảnh báo TD154: sắp xếp ngày 01/07/2024 không khớp với Xã Mới (don-vi.csv:8): tu_ngay là 01/07/2025",
                        "sap-xep.csv:3: lỗi TD152",
                        "sap-xep.csv:4: cảnh báo TD155: dòng 2 ghi Xã Cũ",
                        "sap-xep.csv:5: cảnh báo TD156: Xã An Bình (don-vi.csv:4)");
    }
}
