package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.InProcess;
import vn.tiendo.document.WordFile;

/** The yearly reports that a site offers as files for Word beside their pages, where its settings say so. */
class ReportFilesTest {

    @TempDir
    private Path folder;

    private SmallData data;

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("bao-cao/A/2025.md", "# Kết quả đạt được\n\nĐã **hoàn thành**.\n")
                .file("nop-bao-cao.csv", "don_vi;nam;ngay_nop;so_ky_hieu\nA;2025;2025-11-10;15/BC-UBND\n")
                .file("cau-hinh.yaml", "bao_cao_word: co\n");
    }

    private static Document page(Map<String, byte[]> site, String path) {
        return BuiltSite.page(site, path);
    }

    @Test
    void aSiteOffersNoneUnlessItsSettingsSaySo() throws Exception {
        data.file("cau-hinh.yaml", "tieu_de: Thử\n");

        Map<String, byte[]> site = BuiltSite.of(data.folder());

        assertThat(site.keySet()).contains("bao-cao/A-2025.html").noneMatch(path -> path.endsWith(".docx"));
        assertThat(page(site, "bao-cao/A-2025.html").select("a[href$=docx]")).isEmpty();
        assertThat(page(site, "don-vi/A.html").select("a[href$=docx]")).isEmpty();
    }

    @Test
    void eachPageOfAReportHasItsFileWhichPagesTellTheSizeOf() throws Exception {
        Map<String, byte[]> site = BuiltSite.of(data.folder());

        byte[] file = site.get("bao-cao/A-2025.docx");
        String size = "Word, " + (file.length + 1023) / 1024 + " KB";
        assertThat(page(site, "bao-cao/A-2025.html")
                        .select("a[href=A-2025.docx]")
                        .text())
                .isEqualTo("Tải báo cáo này (" + size + ")");
        assertThat(page(site, "don-vi/A.html")
                        .select("#bao-cao a[href=../bao-cao/A-2025.docx]")
                        .text())
                .isEqualTo(size + ", báo cáo năm 2025");
        assertThat(site.keySet()).filteredOn(path -> path.endsWith(".docx")).containsExactly("bao-cao/A-2025.docx");
    }

    @Test
    void theFileIsTheReportAsItIsToBeSignedUnderItsNumber() throws Exception {
        Path report = folder.resolve("bao-cao.docx");
        InProcess.run(
                "report",
                "--data",
                data.folder().toString(),
                "--unit",
                "A",
                "--year",
                "2025",
                "--final",
                "--out",
                report.toString());

        byte[] file = BuiltSite.of(data.folder()).get("bao-cao/A-2025.docx");

        assertThat(file).isEqualTo(Files.readAllBytes(report));
        assertThat(WordFile.of(file).texts())
                .contains("Số: 15/BC-UBND", "Đã hoàn thành.")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void aSnapshotKeepsTheFileAndSealsIt() throws IOException {
        InProcess.Outcome frozen = InProcess.run(
                "snapshot", "--year", "2025", "--data", data.folder().toString());

        assertThat(frozen.exitCode()).as(frozen.messages()).isZero();
        Path bag = data.folder().resolve("luu-tru/2025");
        assertThat(bag.resolve("data/site/bao-cao/A-2025.docx")).isRegularFile();
        assertThat(bag.resolve("manifest-sha512.txt")).content().contains("data/site/bao-cao/A-2025.docx");
        assertThat(InProcess.run("verify", "--data", data.folder().toString()).exitCode())
                .isZero();
    }

    @Test
    void theSettingIsYesOrNo() throws IOException {
        data.file("cau-hinh.yaml", "bao_cao_word: có lẽ\n");

        InProcess.Outcome checked =
                InProcess.run("check", "--data", data.folder().toString());

        assertThat(checked.exitCode()).isEqualTo(3);
        assertThat(checked.output() + checked.messages()).contains("bao_cao_word");
    }

    @Test
    void theDefaultSiteWithThemLeadsNowhereWrong() throws Exception {
        Path site = folder.resolve("site");
        Path copy = folder.resolve("mac-dinh");
        DefaultData.copyTo(copy);
        Files.writeString(
                copy.resolve("cau-hinh.yaml"), Files.readString(copy.resolve("cau-hinh.yaml")) + "bao_cao_word: co\n");

        InProcess.Outcome built = InProcess.run("build", "--data", copy.toString(), "--out", site.toString());

        assertThat(built.exitCode()).as(built.messages()).isZero();
        assertThat(site.resolve("bao-cao/H184-2024.docx")).isRegularFile();
        assertThat(site.resolve("bao-cao/T83-cu-2020.docx")).isRegularFile();
        assertThat(site.resolve(".tiendo-site")).content().contains("bao-cao/H184-2024.docx");
    }
}
