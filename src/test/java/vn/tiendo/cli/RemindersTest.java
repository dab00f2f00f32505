package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.document.WordFile;

/** Who has reported under a plan, and letters to those who have not. */
class RemindersTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        A;Xã An;xa;chinh_quyen;T;;
                        B;Xã Bình;xa;chinh_quyen;T;;
                        C;Xã Cũ;xa;chinh_quyen;T;;2025-06-30
                        D;Xã Đông;xa;chinh_quyen;T;;
                        E;Xã Én;xa;chinh_quyen;T;;
                        """)
                .file("ke-hoach.csv", """
                        ma_ke_hoach;so_ky_hieu;ten;don_vi;tu_nam;den_nam;han_bao_cao;noi_nhan_bao_cao
                        KH;12/KH-UBND;Kế hoạch thử;T;2024;2030;15/11;Sở Nội vụ
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri
                        A;CT;2025;1;3;
                        B;CT;2025;;;...
                        E;CT;2025;1;4;
                        """)
                .file("bao-cao/E/2025.md", "# Kết quả đạt được\n\nĐã làm.\n")
                .file("nop-bao-cao.csv", """
                        don_vi;nam;ngay_nop
                        A;2025;2025-11-15
                        B;2025;2025-11-18
                        """);
    }

    private Outcome remind(String asOf, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "bao-cao",
                "--reminders",
                "--plan",
                "KH",
                "--as-of",
                asOf,
                "--out",
                folder.resolve("don-doc").toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--year")) {
            arguments.addAll(List.of("--year", "2025"));
        }
        return run(arguments.toArray(String[]::new));
    }

    private List<String> letters() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("don-doc"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyUnitIsListedAndOnlyThoseOverdueAreWrittenTo() throws IOException {
        Outcome outcome = remind("2025-11-28");

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output().lines())
                .containsExactly(
                        "A  Xã An: đúng hạn",
                        "B  Xã Bình: chậm 3 ngày",
                        "D  Xã Đông: chưa nộp",
                        "E  Xã Én: chưa nộp",
                        "T  Tỉnh Thử: chưa nộp");
        assertThat(letters())
                .containsExactly(
                        "don-doc-D-2025.docx", "don-doc-D-2025.txt", "don-doc-E-2025.docx", "don-doc-E-2025.txt");
        assertThat(outcome.messages()).contains("Đã soạn 2 công văn đôn đốc, kèm tin nhắn.");
    }

    @Test
    void onlyTheChosenUnitIsListedAndWrittenTo() throws IOException {
        Outcome outcome = remind("2025-11-28", "--unit", "E", "--final", "--deputy");

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output()).isEqualTo("E  Xã Én: chưa nộp\n");
        assertThat(letters()).containsExactly("don-doc-E-2025.docx", "don-doc-E-2025.txt");
        assertThat(outcome.messages()).contains("Đã soạn 1 công văn đôn đốc");
        assertThat(WordFile.open(folder.resolve("don-doc/don-doc-E-2025.docx")).texts())
                .contains("KT. CHỦ TỊCH")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void aChosenUnitThatHasNothingOutstandingIsNotWrittenTo() {
        Outcome handedIn = remind("2025-11-28", "--unit", "B");

        assertThat(handedIn.exitCode()).isZero();
        assertThat(handedIn.output()).isEqualTo("B  Xã Bình: chậm 3 ngày\n");
        assertThat(handedIn.messages())
                .contains("không có đơn vị nào quá hạn mà chưa nộp, nên không soạn công văn nào");
        Outcome dissolved = remind("2025-11-28", "--unit", "C");
        assertThat(dissolved.output()).isEmpty();
        assertThat(dissolved.messages())
                .contains("Kế hoạch này không yêu cầu đơn vị nào theo --unit, --level đã ghi báo cáo năm 2025");
        assertThat(remind("2025-11-28", "--unit", "T").messages()).contains("đơn vị ban hành kế hoạch không được nhắc");
        Outcome unknown = remind("2025-11-28", "--unit", "Z");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.messages()).contains("không có đơn vị nào mang mã «Z»");
        assertThat(folder.resolve("don-doc")).doesNotExist();
    }

    @Test
    void onlyUnitsOfTheChosenLevelAreListedAndWrittenTo() throws IOException {
        assertThat(remind("2025-11-28", "--level", "tinh").output()).isEqualTo("T  Tỉnh Thử: chưa nộp\n");
        assertThat(folder.resolve("don-doc")).doesNotExist();

        Outcome communes = remind("2025-11-28", "--level", "xa", "--unit", "T");

        assertThat(communes.output().lines()).hasSize(4).noneMatch(line -> line.startsWith("T "));
        assertThat(letters()).hasSize(4);
    }

    @Test
    void nobodyIsRemindedBeforeTheDeadlineHasPassed() {
        Outcome outcome = remind("2025-11-15");

        assertThat(outcome.output()).contains("D  Xã Đông: chưa nộp, chưa đến hạn");
        assertThat(outcome.messages()).contains("Không có đơn vị nào quá hạn mà chưa nộp.");
        assertThat(folder.resolve("don-doc")).doesNotExist();
    }

    @Test
    void theUnitThatIssuedThePlanIsNotSaidToHaveReportedWhereNobodyElseIsOverdue() throws IOException {
        data.file("nop-bao-cao.csv", """
                don_vi;nam;ngay_nop
                A;2025;2025-11-15
                B;2025;2025-11-15
                D;2025;2025-11-15
                E;2025;2025-11-15
                """);

        Outcome outcome = remind("2025-11-28");

        assertThat(outcome.output()).contains("T  Tỉnh Thử: chưa nộp");
        assertThat(outcome.messages())
                .contains("Không có đơn vị nào cần đôn đốc (đơn vị ban hành kế hoạch không được nhắc).")
                .doesNotContain("quá hạn");
    }

    @Test
    void theLetterSaysWhatExactlyIsMissing() throws IOException {
        remind("2025-11-28");

        assertThat(WordFile.open(folder.resolve("don-doc/don-doc-D-2025.docx")).texts())
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN",
                        "TỈNH THỬ",
                        "Số:         /UBND-……",
                        "V/v đôn đốc báo cáo kết quả thực hiện Kế hoạch số 12/KH-UBND, năm 2025",
                        "DỰ THẢO",
                        "Kính gửi: Ủy ban nhân dân xã Đông.",
                        "Theo Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh Thử, Ủy ban nhân dân xã Đông báo cáo kết quả"
                                + " thực hiện năm 2025, gửi Sở Nội vụ chậm nhất ngày 15/11/2025.",
                        "Báo cáo kết quả thực hiện năm 2025 (phần lời: kết quả đạt được; khó khăn, hạn chế; nguyên nhân;"
                                + " đề xuất);",
                        "Số liệu năm 2025 của chỉ tiêu “Tỷ lệ cán bộ nữ”.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH");
        assertThat(WordFile.open(folder.resolve("don-doc/don-doc-E-2025.docx")).texts())
                .contains("Báo cáo kết quả thực hiện năm 2025.")
                .noneMatch(text -> text.contains("Số liệu năm 2025"));
        assertThat(folder.resolve("don-doc/don-doc-E-2025.txt"))
                .hasContent(
                        "UBND tỉnh Thử: đến ngày 28/11/2025 chưa nhận được báo cáo năm 2025 của UBND xã Én theo Kế hoạch"
                                + " số 12/KH-UBND (hạn 15/11/2025). Còn thiếu: báo cáo kết quả thực hiện năm 2025. Đề nghị sớm gửi"
                                + " báo cáo về Sở Nội vụ.");
    }

    @Test
    void whereNobodysReportHasBeenNotedDownNobodyIsAccused() throws IOException {
        data.file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\nA;2024;2024-11-15\n");

        Outcome outcome = remind("2025-11-28");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.messages()).contains("chưa biết ai đã nộp");
    }

    @Test
    void recordsThatAreOnlyLeftOutAreNotSaidToBeMissing() throws IOException {
        data.file("nop-bao-cao.csv", """
                don_vi;nam;ngay_nop;minh_hoa
                A;2025;2025-11-15;co
                B;2025;2025-11-18;co
                D;2024;2024-11-15;co
                """);

        for (Outcome outcome : List.of(remind("2025-11-28", "--no-illustrative"), withoutIllustrative())) {
            assertThat(outcome.exitCode()).isZero();
            assertThat(outcome.output()).isEmpty();
            assertThat(outcome.messages())
                    .contains("có 2 dòng của năm 2025", "minh hoạ", "--no-illustrative", "chưa biết ai đã nộp")
                    .doesNotContain("chưa có dòng nào");
        }
        assertThat(folder.resolve("don-doc")).doesNotExist();
    }

    private Outcome withoutIllustrative() throws IOException {
        data.file("cau-hinh.yaml", "so_lieu_minh_hoa: khong\n");
        return remind("2025-11-28");
    }

    @Test
    void figuresThatOnlyAddUpToThoseAboveAreNamedAsMissingToo() throws IOException {
        data.replace("muc-tieu.csv", "cap:xa", "don_vi").file("bao-cao-yeu-cau.csv", """
                ke_hoach;don_vi
                KH;A
                KH;D
                KH;E
                """);
        remind("2025-11-28");

        assertThat(WordFile.open(folder.resolve("don-doc/don-doc-D-2025.docx")).texts())
                .contains("Số liệu năm 2025 của chỉ tiêu “Tỷ lệ cán bộ nữ”.");
        assertThat(WordFile.open(folder.resolve("don-doc/don-doc-E-2025.docx")).texts())
                .noneMatch(text -> text.contains("Số liệu năm 2025"));
    }

    @Test
    void anIllustrativeFigureThatIsNotShownIsMissing() throws IOException {
        data.replace("muc-tieu.csv", "cap:xa", "don_vi")
                .file("bao-cao-yeu-cau.csv", "ke_hoach;don_vi\nKH;A\nKH;D\n")
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;trang_thai
                        D;CT;2025;1;3;minh_hoa
                        """)
                .file("cau-hinh.yaml", "so_lieu_minh_hoa: khong\n");
        remind("2025-11-28");

        assertThat(WordFile.open(folder.resolve("don-doc/don-doc-D-2025.docx")).texts())
                .contains("Số liệu năm 2025 của chỉ tiêu “Tỷ lệ cán bộ nữ”.");
    }

    @Test
    void whereThePlanAsksOnlyItsIssuerThatIsSaid() throws IOException {
        data.replace("muc-tieu.csv", "cap:xa", "don_vi");

        assertThat(remind("2025-11-28").messages())
                .contains("không yêu cầu đơn vị nào báo cáo năm 2025", "bao-cao-yeu-cau.csv")
                .doesNotContain("nop-bao-cao.csv");

        data.file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\nT;2025;2025-11-15\n");

        assertThat(remind("2025-11-28").messages())
                .contains("bao-cao-yeu-cau.csv")
                .doesNotContain("Không có đơn vị nào quá hạn");
    }

    @Test
    void aPlanWithoutNumberIsNotCalledAPlanTwice() throws IOException {
        data.replace("ke-hoach.csv", "12/KH-UBND", "");
        remind("2025-11-28");

        assertThat(WordFile.open(folder.resolve("don-doc/don-doc-D-2025.docx")).texts())
                .anyMatch(text -> text.startsWith("Theo Kế hoạch của Ủy ban nhân dân tỉnh Thử về thử, "));
        assertThat(folder.resolve("don-doc/don-doc-D-2025.txt")).content().contains(" theo Kế hoạch thử (hạn");
    }

    @Test
    void thePlanMustBeNamedAndHaveADeadline() throws IOException {
        assertThat(InProcess.run("report", "--reminders", "--year", "2025").messages())
                .contains("--plan BN-2026-2030");
        data.replace("ke-hoach.csv", "15/11", "");
        assertThat(remind("2025-11-28").messages()).contains("không ghi hạn báo cáo");
        assertThat(remind("2025-11-28").exitCode()).isEqualTo(2);
    }

    @Test
    void theSampleIsRemindedRightlyAsOfLateNovember() {
        for (String plan : List.of("BN-2026-2030", "VP-2026-2030", "LC-VP-2026-2030")) {
            Outcome outcome = InProcess.run(
                    "report",
                    "--reminders",
                    "--plan",
                    plan,
                    "--year",
                    "2026",
                    "--as-of",
                    "2026-11-28",
                    "--out",
                    folder.resolve("x").toString());
            assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
            // Bắc Ninh's is due on 30 November; of the others no report of the year is noted, so nobody knows who is
            // missing.
            assertThat(folder.resolve("x")).as(plan).doesNotExist();
        }
        Outcome later = InProcess.run(
                "report",
                "--reminders",
                "--plan",
                "BN-2026-2030",
                "--year",
                "2026",
                "--as-of",
                "2026-12-01",
                "--out",
                folder.resolve("x").toString());
        assertThat(later.output().lines().filter(line -> line.endsWith("đúng hạn")))
                .hasSize(9);
        assertThat(later.messages()).contains("Đã soạn 90 công văn đôn đốc");
    }

    @Test
    void theUnitIntoWhichTheIssuerWentAsAWholeReminds() throws IOException {
        data.replace("don-vi.csv", "T;Tỉnh Thử;tinh;chinh_quyen;;;", """
                        T;Tỉnh Thử;tinh;chinh_quyen;;;2025-06-30
                        M;Tỉnh Mới;tinh;chinh_quyen;;2025-07-01;""")
                .replace("don-vi.csv", ";T;;\n", ";M;;\n")
                .file("sap-xep.csv", "ma_cu;ma_moi;ngay;pham_vi\nT;M;2025-07-01;toan_bo\n")
                .file("bao-cao-yeu-cau.csv", "ke_hoach;don_vi\nKH;A\nKH;B\nKH;D\nKH;E\nKH;M\n");

        assertThat(remind("2025-11-28").messages()).contains("Đã soạn 2 công văn");

        assertThat(WordFile.open(folder.resolve("don-doc/don-doc-D-2025.docx")).texts())
                .contains("TỈNH MỚI")
                .doesNotContain("TỈNH THỬ")
                .anyMatch(text -> text.startsWith("Theo Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh Thử, "))
                .anyMatch(text -> text.startsWith("Đến ngày 28/11/2025, Ủy ban nhân dân tỉnh Mới chưa nhận được"));
        assertThat(folder.resolve("don-doc/don-doc-D-2025.txt")).content().startsWith("UBND tỉnh Mới: đến ngày");
    }

    @Test
    void whereNoOneUnitTookTheIssuerOverNoLetterIsWrittenInItsName() throws IOException {
        data.replace("don-vi.csv", "T;Tỉnh Thử;tinh;chinh_quyen;;;", """
                        T;Tỉnh Thử;tinh;chinh_quyen;;;2025-06-30
                        M;Tỉnh Mới;tinh;chinh_quyen;;2025-07-01;
                        N;Tỉnh Nam;tinh;chinh_quyen;;2025-07-01;""")
                .replace("don-vi.csv", ";T;;\n", ";M;;\n")
                .file("sap-xep.csv", "ma_cu;ma_moi;ngay;pham_vi\nT;M;2025-07-01;mot_phan\nT;N;2025-07-01;mot_phan\n")
                .file("bao-cao-yeu-cau.csv", "ke_hoach;don_vi\nKH;A\nKH;D\n");

        Outcome outcome = remind("2025-11-28");

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output()).contains("D  Xã Đông: chưa nộp");
        assertThat(outcome.messages())
                .contains("Đơn vị ban hành kế hoạch đã kết thúc ngày 30/06/2025", "không rõ ai ký công văn");
        assertThat(folder.resolve("don-doc")).doesNotExist();
    }

    @Test
    void noLetterGoesToAUnitThatIsNoMore() throws IOException {
        data.replace("nop-bao-cao.csv", "A;2025;2025-11-15", "A;2024;2024-11-15");

        Outcome outcome = remind("2025-12-31", "--year", "2024", "--unit", "C");

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output())
                .isEqualToIgnoringNewLines(
                        "C  Xã Cũ: chưa nộp (đơn vị đã kết thúc ngày 30/06/2025, không soạn công văn)");
        assertThat(outcome.messages())
                .contains("Không có công văn nào để soạn: những đơn vị chưa nộp đều đã kết thúc.");
        assertThat(folder.resolve("don-doc")).doesNotExist();
    }
}
