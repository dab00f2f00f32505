package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A yearly report with paragraphs indented as in a word processor, through the whole program. */
class IndentedNarrativeTest {

    private static final Path CASE = Path.of("src/test/resources/cases/narrative-indented-paragraph/data");

    @TempDir
    private Path folder;

    private Path data;
    private String messages = "";

    @BeforeEach
    void copy() throws IOException {
        data = folder.resolve("data");
        try (Stream<Path> files = Files.walk(CASE)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(CASE.relativize(file).toString()));
            }
        }
    }

    private Document report() throws IOException {
        Path site = folder.resolve("site");
        String templates = Files.createDirectories(folder.resolve("templates")).toString();
        InProcess.Outcome build =
                InProcess.run("build", "--data", data.toString(), "--out", site.toString(), "--templates", templates);
        assertThat(build.exitCode()).as(build.messages()).isZero();
        messages = build.messages();
        return Jsoup.parse(Files.readString(site.resolve("bao-cao/T1-2024.html")));
    }

    private Document report(String narrative) throws IOException {
        Files.writeString(data.resolve("bao-cao/T1/2024.md"), narrative);
        return report();
    }

    @Test
    void indentedParagraphsAreParagraphs() throws IOException {
        Document page = report();

        assertThat(page.select("main pre, main code")).isEmpty();
        assertThat(page.select("section:has(#phan-1) p").text())
                .startsWith("Năm 2024, Ủy ban nhân dân tỉnh đã ban hành");
        assertThat(page.select("section:has(#phan-4) p").text()).isEqualTo("Một số xã chưa bố trí được kinh phí.");
        assertThat(page.select("section:has(#phan-5)").text()).contains("Chưa nêu.");
    }

    @Test
    void aTextWithoutHeadingsIsToldAndItsPageDoesNotDenyWhatItSays() throws IOException {
        Document page = report(
                "\tNăm 2024 đã mở 3 lớp. Tuy nhiên còn khó khăn về kinh phí.\n\n\tTỉnh kiến nghị bố trí kinh phí.");

        assertThat(messages).contains("TD170");
        assertThat(page.select("main").text()).doesNotContain("Chưa nêu.").contains("xem ở các mục khác");
    }

    @Test
    void headingsWithoutAMarkAreRead() throws IOException {
        Document page = report("I. KẾT QUẢ ĐẠT ĐƯỢC\n\tĐã mở 3 lớp.\nII. KHÓ KHĂN, HẠN CHẾ\n\tThiếu kinh phí.\n"
                + "III. NGUYÊN NHÂN\n\tMới sắp xếp.\nIV. ĐỀ XUẤT, KIẾN NGHỊ\n\tBố trí kinh phí.\n");

        assertThat(messages).doesNotContain("TD170", "TD014");
        assertThat(page.select("section:has(#phan-5) p").text()).isEqualTo("Bố trí kinh phí.");
        assertThat(page.select("main").text()).doesNotContain("Chưa nêu.");
    }

    @Test
    void marksThatDidNotTakeAndRowsTooWideAreTold() throws IOException {
        report("# Kết quả đạt được\n\nĐạt ** 45 % ** số nữ.\n\nBảng:\n| Lớp | Số |\n|---|---|\n| A | 1 | 2 |\n");

        assertThat(messages).contains("bao-cao/T1/2024.md:3: cảnh báo TD171", "bao-cao/T1/2024.md:8: cảnh báo TD172");
    }
}
