package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.document.WordFile;

/** Reviews of several years: interim ones, and the final one of a plan. */
class ReviewsTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder);
    }

    private WordFile review(String unit, String period, String... options) throws IOException {
        return draft(Stream.concat(Stream.of("--unit", unit, "--period", period), Stream.of(options))
                .toArray(String[]::new));
    }

    private String refused(String... arguments) {
        Outcome outcome = runReport(arguments);
        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(2);
        return outcome.messages();
    }

    @Test
    void aReviewTellsWhereThingsStartedHowTheyEndedAndWhatChanged() throws IOException {
        WordFile review = review("A", "2021-2025");

        assertThat(review.texts())
                .contains("Sơ kết 05 năm thực hiện Kế hoạch thử, giai đoạn 2021–2025")
                .contains("Ủy ban nhân dân xã An báo cáo sơ kết kết quả thực hiện giai đoạn 2021–2025 như sau:");
        assertThat(review.tables().get(0))
                .isEqualTo(List.of(
                        List.of("TT", "Chỉ tiêu", "Đầu kỳ", "Năm 2025", "Tăng, giảm", "Mục tiêu", "Đánh giá"),
                        List.of(
                                "1",
                                "Tỷ lệ cán bộ nữ",
                                "25,0\u00a0%\n(năm 2024)",
                                "33,3\u00a0%\n1/3",
                                "+8,3 so với 2024",
                                "Mốc 2025: từ 30\u00a0% trở lên",
                                "Đạt\nvượt 3,3\u00a0điểm phần trăm so với mốc 2025")));
    }

    @Test
    void theYearsStandSideBySideOnTurnedSheets() throws IOException {
        WordFile review = review("A", "2021-2025");

        assertThat(review.tables().get(review.tables().size() - 1))
                .isEqualTo(List.of(
                        List.of(
                                "TT",
                                "Chỉ tiêu",
                                "Đầu kỳ",
                                "2021",
                                "2022",
                                "2023",
                                "2024",
                                "2025",
                                "Tăng, giảm",
                                "Mục tiêu và đánh giá"),
                        List.of(
                                "1",
                                "Tỷ lệ cán bộ nữ",
                                "25,0\u00a0%\n(năm 2024)",
                                "chưa có số liệu",
                                "chưa có số liệu",
                                "chưa có số liệu",
                                "25,0\u00a0%\n1/4",
                                "33,3\u00a0%\n1/3",
                                "+8,3 so với 2024",
                                "Mốc 2025: từ 30\u00a0% trở lên; đạt")));
        assertThat(review.parts().get("word/document.xml"))
                .containsOnlyOnce("w:orient=\"landscape\"")
                .containsOnlyOnce("<w:titlePg/>");
    }

    @Test
    void whatThePlanNamesAsItsBaselineComesFirst() throws IOException {
        data.replace("muc-tieu.csv", "ma_muc_tieu;", "gia_tri_goc;nam_goc;ma_muc_tieu;");
        data.replace("muc-tieu.csv", "MT;", "20;2020;MT;");

        assertThat(review("A", "2021-2025").tables().get(0).get(1))
                .contains("20\u00a0%\n(năm 2020)", "+13,3 so với 2020");
    }

    @Test
    void aChangeThatEndsBeforeTheLastYearSaysSo() throws IOException {
        assertThat(review("A", "2021-2026", "--as-of", "2026-12-31")
                        .tables()
                        .get(0)
                        .get(1))
                .contains("+8,3 so với 2024, tính đến 2025", "[chưa có số liệu: năm 2026]");
    }

    @Test
    void allYearsOfAPlanMakeAFinalReview() throws IOException {
        data.file("ke-hoach.csv", """
                        ma_ke_hoach;so_ky_hieu;ngay_ban_hanh;ten;don_vi;tu_nam;den_nam
                        KH;12/KH-UBND;2021-02-01;Kế hoạch thử;T;2021;2025
                        """);

        WordFile review = review("T", "2021–2025");

        assertThat(review.texts())
                .contains("Tổng kết thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2021 của Ủy ban nhân dân tỉnh Thử,"
                        + " giai đoạn 2021–2025")
                .contains("Trên đây là báo cáo tổng kết kết quả thực hiện giai đoạn 2021–2025 của Ủy ban nhân dân"
                        + " tỉnh Thử./.");
        assertThat(review("T", "2021-2023").texts()).anyMatch(text -> text.startsWith("Sơ kết 03 năm thực hiện"));
    }

    @Test
    void whatWasWrittenEachYearIsGatheredByHeading() throws IOException {
        data.file("bao-cao/A/2024.md", "# Khó khăn\n\nThiếu người.\n\n# Kết quả đạt được\n\nĐã mở lớp.\n")
                .file("bao-cao/A/2025.md", "# Khó khăn\n\nThiếu tiền.\n");

        assertThat(review("A", "2021-2025").texts())
                .containsSubsequence(
                        "I. Tình hình triển khai và kết quả đạt được",
                        "Năm 2024",
                        "Đã mở lớp.",
                        "[chưa có số liệu: lời báo cáo các năm 2021, 2022, 2023]",
                        "Khó khăn, hạn chế",
                        "Năm 2024",
                        "Thiếu người.",
                        "Năm 2025",
                        "Thiếu tiền.",
                        "Nguyên nhân",
                        "[chưa có số liệu: phần lời “Nguyên nhân”]");
        assertThat(review("T", "2021-2025").texts())
                .containsSubsequence("BÁO CÁO CỦA CÁC ĐƠN VỊ, XẾP THEO ĐỀ MỤC", "Xã An (năm 2024)", "Đã mở lớp.");
    }

    @Test
    void tasksTellWhatWasDoneInAllTheYears() throws IOException {
        data.file("nhiem-vu.csv", "ke_hoach;ma_nhiem_vu;noi_dung\nKH;N1;Tập huấn\n")
                .file("ket-qua-nhiem-vu/tinh/nhiem-vu.csv", """
                        ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai;ket_qua
                        KH;N1;T;2023;dang_thuc_hien;Mở 1 lớp
                        KH;N1;T;2025;hoan_thanh;Mở 2 lớp
                        """);

        assertThat(review("T", "2021-2025").tables())
                .anySatisfy(table -> assertThat(table)
                        .contains(List.of("N1", "Tập huấn", "Hoàn thành (2025)", "2023: Mở 1 lớp\n2025: Mở 2 lớp")));
    }

    @Test
    void whoReportedIsToldYearByYear() throws IOException {
        data.file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam;han_bao_cao
                        KH;Kế hoạch thử;T;2021;2030;15/11
                        """).file("nop-bao-cao.csv", """
                        don_vi;nam;ngay_nop;so_ky_hieu
                        A;2024;2024-11-10;1/BC-UBND
                        A;2025;2025-11-18;12/BC-UBND
                        B;2025;2025-11-15;3/BC-UBND
                        """);

        assertThat(review("T", "2024-2025", "--as-of", "2025-12-31").tables())
                .contains(List.of(
                        List.of("TT", "Đơn vị", "2024", "2025"),
                        List.of("1", "Xã An", "đúng hạn", "nộp chậm"),
                        List.of("2", "Xã Bình", "chưa nộp", "đúng hạn")));
    }

    @Test
    void wrongPeriodsAreRefusedAndSayHowToMendThem() {
        assertThat(refused("--unit", "A", "--period", "2025-2021")).contains("--period 2021-2025");
        assertThat(refused("--unit", "A", "--period", "2021")).contains("2021", "--period 2021-2025");
        assertThat(refused("--unit", "A", "--period", "2021-2021")).contains("--year 2021");
        assertThat(refused("--unit", "A", "--period", "21-25")).contains("21-25");
        assertThat(refused("--unit", "A", "--period", "1900-2025")).contains("1900-2025");
        assertThat(refused("--unit", "A", "--period", "2020-2025")).contains("A", "2020-2025", "KH (2021–2030)");
        assertThat(refused("--unit", "A", "--period", "2029-2031")).contains("2031 chưa bắt đầu");
        assertThat(refused("--unit", "A", "--period", "2021-2030")).contains("2030 chưa bắt đầu", "--as-of");
        assertThat(refused("--unit", "A", "--year", "2030")).contains("2030 chưa bắt đầu", "--as-of");
        assertThat(refused("--unit", "A", "--period", "2021-2025", "--year", "2025"))
                .contains("--year", "--period");
        assertThat(refused("--reminders", "--plan", "KH", "--period", "2021-2025"))
                .contains("--year");
        assertThat(refused("--level", "huyen", "--period", "2021-2025")).contains("2021-2025");
    }

    @Test
    void aLevelGetsOneReviewForEachUnitThatHasAPlan() throws IOException {
        Path out = folder.resolve("thu-muc");

        Outcome outcome = runReport("--level", "xa", "--period", "2021-2025", "--final", "--out", out.toString());

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(out).isDirectoryContaining("glob:**/bao-cao-A-2021-2025.docx");
        assertThat(out).isDirectoryContaining("glob:**/bao-cao-B-2021-2025.docx");
    }
}
