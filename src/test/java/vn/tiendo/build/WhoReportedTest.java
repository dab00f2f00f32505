package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.InProcess;

/** Who has reported in time, late or not at all, as the page and the table say it. */
class WhoReportedTest {

    @TempDir
    private Path folder;

    private SmallData data;

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
                        SNV;Sở Nội vụ;tinh;co_quan;T;;
                        """)
                .file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam;han_bao_cao
                        KH;Kế hoạch thử;T;2024;2030;15/11
                        """)
                .file("nop-bao-cao.csv", """
                        don_vi;nam;ngay_nop
                        A;2025;2025-11-15
                        B;2025;2025-11-18
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri
                        A;CT;2025;1;3;
                        B;CT;2025;;;...
                        D;CT;2025;;;
                        """);
    }

    private Path site() throws IOException {
        Path site = folder.resolve("site");
        var outcome = InProcess.run(
                "build", "--data", data.folder().toString(), "--out", site.toString(), "--as-of", "2025-12-31");
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        return site;
    }

    private static String table(Path site, String name) throws IOException {
        return Files.readString(site.resolve("tai-ve/" + name + ".csv")).replace("\uFEFF", "");
    }

    @Test
    void thoseWhomThePlanAsksAreInTimeLateOrMissing() throws IOException {
        assertThat(table(site(), "tinh-hinh-bao-cao")).isEqualToIgnoringNewLines("""
                ke_hoach;don_vi;ten_don_vi;cap;nam;han_nop;ngay_nop;tinh_trang;so_ngay_cham;minh_hoa
                KH;T;Tỉnh Thử;tinh;2025;2025-11-15;;chua_nop;;khong
                KH;A;Xã An;xa;2025;2025-11-15;2025-11-15;dung_han;;khong
                KH;B;Xã Bình;xa;2025;2025-11-15;2025-11-18;cham;3;khong
                KH;D;Xã Đông;xa;2025;2025-11-15;;chua_nop;;khong
                """);
    }

    /** Also where nothing else is known of the unit; one that is no more owes nothing, and no year is told of which nobody has reported. */
    @Test
    void theUnitsOwnPageSaysSo() throws IOException {
        Path site = site();

        assertThat(ownReports(site, "D")).containsExactly("Năm 2025 15/11/2025 chưa nộp");
        assertThat(ownReports(site, "T")).containsExactly("Năm 2025 15/11/2025 chưa nộp");
        assertThat(ownReports(site, "C")).isEmpty();
        assertThat(ownReports(site, "SNV")).isEmpty();
    }

    private static List<String> ownReports(Path site, String unit) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("don-vi/" + unit + ".html")))
                .select("#bao-cao tbody tr")
                .eachText();
    }

    @Test
    void whoIsAskedCanBeDeclaredAgenciesIncluded() throws IOException {
        data.file("bao-cao-yeu-cau.csv", """
                ke_hoach;don_vi;tu_nam;den_nam
                KH;SNV;;
                KH;A;2025;2026
                KH;B;2026;
                """);

        assertThat(table(site(), "tinh-hinh-bao-cao"))
                .contains("KH;SNV;Sở Nội vụ;tinh;2025;2025-11-15;;chua_nop;", "KH;A;Xã An;")
                .doesNotContain("KH;B;", "KH;T;", "KH;D;");
    }

    @Test
    void thePageCountsByYearAndLevel() throws IOException {
        Path site = site();
        String page = Files.readString(site.resolve("nop-bao-cao.html"));

        assertThat(page)
                .contains("<h1>Tình hình nộp báo cáo</h1>", "tai-ve/tinh-hinh-bao-cao.csv")
                .containsPattern("(?s)2025</th>.*Cấp tỉnh</td>.*15/11/2025</td>.*>1</td>")
                .containsPattern("Cấp xã</td><td[^>]*>15/11/2025</td><td[^>]*>3</td><td[^>]*>1</td><td[^>]*></td>"
                        + "<td[^>]*>1</td><td[^>]*>1</td>");
        assertThat(Files.readString(site.resolve("bao-cao/index.html"))).contains("../nop-bao-cao.html");
    }

    /** A sign says that the unit has answered; an empty cell does not, nor does a commune that is no more have to. */
    @Test
    void figuresAreAsCompleteAsUnitsHaveAnswered() throws IOException {
        Path site = site();

        assertThat(table(site, "muc-do-day-du")).isEqualToIgnoringNewLines("""
                ke_hoach;chi_tieu;ten_chi_tieu;phan_to;cap;nam;can_bao_cao;da_bao_cao;minh_hoa
                KH;CT;Tỷ lệ cán bộ nữ;;xa;2025;3;2;khong
                """);
        assertThat(Files.readString(site.resolve("nop-bao-cao.html"))).contains("2025: <b>2/3</b>");
    }

    @Test
    void countsOfIllustrativeFiguresAreMarked() throws IOException {
        data.replace("so-lieu/xa/2025.csv", "nam;tu_so;mau_so;gia_tri", "nam;tu_so;mau_so;gia_tri;trang_thai")
                .replace("so-lieu/xa/2025.csv", "A;CT;2025;1;3;", "A;CT;2025;1;3;;minh_hoa")
                .replace("so-lieu/xa/2025.csv", "B;CT;2025;;;...", "B;CT;2025;;;...;")
                .replace("so-lieu/xa/2025.csv", "D;CT;2025;;;", "D;CT;2025;;;;");
        Path site = site();

        assertThat(table(site, "muc-do-day-du")).contains(";xa;2025;3;2;co");
        assertThat(Files.readString(site.resolve("nop-bao-cao.html")))
                .contains("Trang này có dữ liệu minh họa")
                .containsPattern("Tỷ lệ cán bộ nữ</a> <[^>]*>minh họa");
    }

    @Test
    void aMadeUpReportDoesNotMarkRealOnes() throws IOException {
        data.file("nop-bao-cao.csv", """
                don_vi;nam;ngay_nop;minh_hoa
                A;2025;2025-11-15;
                B;2025;2025-11-14;co
                """);

        assertThat(Jsoup.parse(Files.readString(site().resolve("ke-hoach/KH.html")))
                        .select("#bao-cao li:contains(Đúng hạn)")
                        .eachText())
                .containsExactly("1 Đúng hạn Xã An", "1 Đúng hạn minh họa Xã Bình");
    }

    @Test
    void aReportThatIsDueInTheNextYearIsSaidToBe() throws IOException {
        data.replace("ke-hoach.csv", ";15/11", ";28/02");

        assertThat(Files.readString(site().resolve("nop-bao-cao.html")))
                .contains("Báo cáo hằng năm, chậm nhất ngày 28/02 của năm sau.");
    }

    @Test
    void aReportIsInTimeOrLateByEachPlanThatAsksForIt() throws IOException {
        data.file("ke-hoach.csv", """
                ma_ke_hoach;so_ky_hieu;ten;don_vi;tu_nam;den_nam;han_bao_cao
                KH;1/KH;Kế hoạch thử;T;2024;2030;30/11
                KA;2/KH;Kế hoạch xã;A;2024;2030;15/11
                """).replace("nop-bao-cao.csv", "A;2025;2025-11-15", "A;2025;2025-11-20");
        Path site = site();

        assertThat(Files.readString(site.resolve("don-vi/A.html")))
                .containsPattern("<td>30/11/2025, theo 1/KH[^<]*</td><td>20/11/2025</td><td>.*đúng hạn</span>")
                .containsPattern("<td>15/11/2025, theo 2/KH[^<]*</td><td>20/11/2025</td><td>.*chậm 5 ngày</span>");
        assertThat(Files.readString(site.resolve("bao-cao/A-2025.html")))
                .containsPattern("(?s)30/11/2025, theo 1/KH.*>Đúng hạn<.*15/11/2025, theo 2/KH.*>Chậm 5 ngày<");
        assertThat(Files.readString(site.resolve("don-vi/B.html"))).contains("<td>30/11/2025</td>");
    }

    @Test
    void whoReportedUnderAnotherVersionIsNotSaidToBeSilent() throws IOException {
        data.file("so-lieu/xa/2025.csv", """
                don_vi;chi_tieu;nam;tu_so;mau_so;phien_ban
                A;CT;2025;5;10;v1
                B;CT;2025;4;10;v2
                """);

        assertThat(Files.readString(site().resolve("don-vi/T.html")).replaceAll("<[^>]*>", ""))
                .contains("đơn vị đã báo cáo", "Chưa báo cáo: ", "Theo phiên bản khác: ")
                .containsPattern("Chưa báo cáo: (xã )?Đông[^.]*\\. Theo phiên bản khác: (xã )?(An|Bình)\\.");
        String told = InProcess.run("check", "--data", data.folder().toString()).messages();
        assertThat(told)
                .containsPattern(
                        "còn thiếu: D \\(Xã Đông\\)[^;.]*; báo cáo theo phiên bản định nghĩa khác: A \\(Xã An\\)\\.")
                .doesNotContainPattern("còn thiếu: [^;]*Xã (An|Bình)");
        data.replace("so-lieu/xa/2025.csv", "B;CT;2025;4;10;v2", "B;CT;2025;4;10;v2\nD;CT;2025;4;10;v2")
                .replace("don-vi.csv", "SNV;Sở Nội vụ;tinh;co_quan;T;;\n", "");
        assertThat(InProcess.run("check", "--data", data.folder().toString()).messages())
                .doesNotContain("còn thiếu");
    }

    @Test
    void whoReportedAShareAloneIsNotSaidToBeSilent() throws IOException {
        data.file("so-lieu/xa/2025.csv", """
                don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri
                A;CT;2025;5;10;
                B;CT;2025;;;40
                """);

        assertThat(Files.readString(site().resolve("don-vi/T.html")).replaceAll("<[^>]*>", ""))
                .containsPattern(
                        "Chưa báo cáo: (xã )?Đông[^.]*\\. Chỉ có tỷ lệ, không có tử số và mẫu số: (xã )?Bình\\.");
    }

    @Test
    void aSignUnderAnotherVersionIsAnAnswerToo() throws IOException {
        data.file("so-lieu/xa/2025.csv", """
                don_vi;chi_tieu;nam;tu_so;mau_so;phien_ban
                A;CT;2025;5;10;v2
                B;CT;2025;x;x;v1
                D;CT;2025;...;...;v1
                """);

        assertThat(Files.readString(site().resolve("don-vi/T.html")).replaceAll("<[^>]*>", ""))
                .containsPattern("Chưa báo cáo: (xã )?Đông[^.]*\\. Theo phiên bản khác: (xã )?Bình\\.");
        assertThat(InProcess.run("check", "--data", data.folder().toString()).messages())
                .containsPattern(
                        "còn thiếu: D \\(Xã Đông\\)[^;.]*; báo cáo theo phiên bản định nghĩa khác: B \\(Xã Bình\\)");
    }

    @Test
    void aFormThatCameInIsAReportUnlessSomebodyWroteDownAnother() throws IOException {
        data.file("nguon/nhap.csv", """
                ngay_nhan;don_vi;nam;tep;sha256;so_moi;so_sua
                2025-11-20;D;2025;bieu-lan-2.xlsx;00;0;1
                2025-11-10;D;2025;bieu.xlsx;00;5;0
                2025-11-01;B;2025;bieu-b.xlsx;00;5;0
                2025-11-10;A;2019;so-cu.xlsx;00;5;0
                2025-11-10;XA;2025;don-vi-da-bo.xlsx;00;5;0
                """);
        Path site = site();

        assertThat(table(site, "tinh-hinh-bao-cao"))
                .contains("KH;D;Xã Đông;xa;2025;2025-11-15;2025-11-10;dung_han;", "2025-11-18;cham;3;");
        assertThat(table(site, "nop-bao-cao")).doesNotContain("2019");
        assertThat(InProcess.run("check", "--data", data.folder().toString()).exitCode())
                .isZero();
    }

    @Test
    void whereNobodyHasReportedNothingIsSaid() throws IOException {
        data.file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\n");
        Path site = site();

        assertThat(site.resolve("nop-bao-cao.html")).doesNotExist();
        assertThat(site.resolve("tai-ve/tinh-hinh-bao-cao.csv")).doesNotExist();
    }

    @Test
    void theNamesOfFormsStayInTheOffice() throws IOException {
        data.file("nguon/nhap.csv", """
                ngay_nhan;don_vi;nam;tep;sha256;so_moi;so_sua;ly_do
                2025-11-10;D;2025;bieu cua anh Ba.xlsx;00;5;0;
                """);
        Path site = site();
        var taken = InProcess.run(
                "snapshot", "--year", "2025", "--data", data.folder().toString(), "--out", site.toString());

        assertThat(taken.exitCode()).as(taken.messages()).isZero();
        assertThat(data.folder().resolve("luu-tru/2025/data/dau-vao/nguon")).doesNotExist();
        assertThat(data.folder().resolve("luu-tru-mat/2025")).isDirectory();
    }

    /** As in the table of who has reported: nobody is late by a deadline that came after the unit's end. */
    @Test
    void aUnitThatIsNoMoreOwesNoReportByLaterDeadlines() throws IOException {
        data.replace(
                        "ke-hoach.csv",
                        "KH;Kế hoạch thử;T;2024;2030;15/11",
                        "KH;Kế hoạch thử;T;2024;2030;15/11\nKX;Kế hoạch xuân;T;2024;2030;31/05")
                .file("bao-cao-yeu-cau.csv", "ke_hoach;don_vi;tu_nam;den_nam\nKH;C;;\nKH;A;;\nKX;C;;\nKX;A;;\n")
                .file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\nC;2024;2024-05-30\nA;2025;2025-05-20\n");

        String page = Files.readString(site().resolve("don-vi/C.html"));

        assertThat(page)
                .contains("15/11/2024, theo", "31/05/2024, theo", "31/05/2025")
                .doesNotContain("15/11/2025");
    }

    @Test
    void theDayOfAFormIsToldByTheNameOfItsColumn() throws IOException {
        data.file("cau-hinh.yaml", "ngay_danh_gia: 2025-12-31\n").file("nguon/nhap.csv", """
                ngay_nhan;don_vi;nam;tep;sha256;so_moi;so_sua
                2026-01-20;D;2025;bieu.xlsx;00;0;1
                """);

        assertThat(InProcess.run("check", "--data", data.folder().toString()).messages())
                .contains("nhap.csv:2: cảnh báo TD134: «20/01/2026» ở cột ngay_nhan");
    }

    private String asOf(String day) throws IOException {
        Path site = folder.resolve("as-of-" + day);
        var outcome =
                InProcess.run("build", "--data", data.folder().toString(), "--out", site.toString(), "--as-of", day);
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        return site.toString();
    }

    @Test
    void whatWasHandedInAfterTheNamedDayIsNotKnownOnIt() throws IOException {
        Path site = Path.of(asOf("2025-11-17"));

        assertThat(table(site, "tinh-hinh-bao-cao"))
                .contains(
                        "KH;A;Xã An;xa;2025;2025-11-15;2025-11-15;dung_han;",
                        "KH;B;Xã Bình;xa;2025;2025-11-15;;chua_nop;")
                .doesNotContain(";cham;");
        assertThat(table(site, "nop-bao-cao")).doesNotContain("B;2025");
        assertThat(Files.readString(site.resolve("don-vi/B.html"))).doesNotContain("18/11/2025");
        assertThat(Files.readString(site.resolve("thay-doi.xml"))).doesNotContain("Xã Bình nộp báo cáo");
    }

    @Test
    void reportsAndTextsOfYearsAfterTheNamedDayAreNotKnownOnIt() throws IOException {
        data.file("bao-cao/A/2025.md", "# Kết quả đạt được\n\nTốt.\n");
        Path site = Path.of(asOf("2024-12-31"));

        assertThat(site.resolve("bao-cao/A-2025.html")).doesNotExist();
        assertThat(table(site, "nop-bao-cao")).doesNotContain("2025");
    }

    @Test
    void aReportOfAYearIsKnownAtItsEndWhereNobodyHasNamedTheDay() throws IOException {
        data.replace("ke-hoach.csv", ";15/11", ";28/02").replace("nop-bao-cao.csv", "2025-11-18", "2026-02-20");
        Path site = folder.resolve("site");
        InProcess.run("build", "--data", data.folder().toString(), "--out", site.toString());

        assertThat(table(site, "tinh-hinh-bao-cao")).contains("KH;B;Xã Bình;xa;2025;2026-02-28;2026-02-20;dung_han;");
    }

    /** A second plan under which nobody is known to have reported says nothing of the year, as on its own page. */
    @Test
    void aDeadlineOfWhichNothingIsKnownStandsInNoRow() throws IOException {
        data.file("ke-hoach.csv", """
                ma_ke_hoach;ten;don_vi;tu_nam;den_nam;han_bao_cao
                KH;Kế hoạch thử;T;2024;2030;15/11
                KD;Kế hoạch xã;D;2024;2030;30/11
                """);

        assertThat(Jsoup.parse(Files.readString(site().resolve("don-vi/D.html")))
                        .select("main")
                        .text())
                .contains("Năm 2025 15/11/2025")
                .doesNotContain("30/11/2025");
    }
}
