package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.document.WordFile;

/** The command that drafts yearly reports. */
class ReportsTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder);
    }

    private WordFile report(String unit, String... options) throws IOException {
        return draft(Stream.concat(Stream.of("--unit", unit, "--year", "2025"), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void figuresStandInTheTableBesideTargetVerdictAndChange() throws IOException {
        WordFile report = report("A");

        assertThat(report.tables())
                .first()
                .isEqualTo(List.of(
                        List.of("TT", "Chỉ tiêu", "Năm 2024", "Năm 2025", "Tăng, giảm", "Mục tiêu", "Đánh giá"),
                        List.of(
                                "1",
                                "Tỷ lệ cán bộ nữ",
                                "25,0\u00a0%",
                                "33,3\u00a0%\n1/3",
                                "+8,3",
                                "Mốc 2025: từ 30\u00a0% trở lên",
                                "Đạt\nvượt 3,3\u00a0điểm phần trăm so với mốc 2025")));
    }

    @Test
    void whatIsMissingIsMarkedForTheWriterAndCounted() throws IOException {
        Outcome outcome = runReport(
                "--unit",
                "A",
                "--year",
                "2023",
                "--out",
                folder.resolve("x.docx").toString());

        assertThat(outcome.messages()).contains("Đã soạn 1 dự thảo báo cáo.", "Còn 6 chỗ “[chưa có số liệu: …]”");
        assertThat(WordFile.open(folder.resolve("x.docx")).texts())
                .contains(
                        "[chưa có số liệu: năm 2023]",
                        "[chưa có số liệu: phần lời “Kết quả đạt được”]",
                        "[chưa có số liệu: phần lời “Khó khăn, hạn chế”]",
                        "[chưa có số liệu: phần lời “Nguyên nhân”]",
                        "[chưa có số liệu: phần lời “Đề xuất”]")
                .anyMatch(text -> text.startsWith("Căn cứ Kế hoạch của Ủy ban nhân dân tỉnh Thử")
                        && text.endsWith("[chưa có số liệu: số, ngày của kế hoạch]"));
    }

    @Test
    void illustrativeFiguresAreMarkedAndCanBeLeftOut() throws IOException {
        assertThat(report("B").texts())
                .contains("Văn bản này có dữ liệu minh họa, được đặt ra để trình bày và không phải dữ liệu thật.")
                .contains("20,0\u00a0%\n1/5\nminh họa");
        assertThat(report("B", "--no-illustrative").texts())
                .noneMatch(text -> text.contains("minh họa") || text.contains("20,0"));
    }

    @Test
    void withheldCountsAreInNoPartOfTheFile() throws IOException {
        data.file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop;nhay_cam
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;cong;co
                        """).file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;cong_khai
                        A;CT;2025;2;1237;co
                        B;CT;2025;400;1531;co
                        """);

        WordFile report = report("A");

        assertThat(report.tables().get(0).get(1)).contains("ẩn do số nhỏ", "Ẩn do số nhỏ");
        for (String unit : List.of("A", "B", "T")) {
            report(unit)
                    .parts()
                    .forEach((name, text) -> assertThat(text)
                            .as(unit + " " + name)
                            .doesNotContain("1237", "1.237", "0,2\u00a0%", "1531", "1.531", "400/"));
        }
    }

    @Test
    void theNarrativeGoesInFormatted() throws IOException {
        data.file("bao-cao/A/2025.md", """
                # Kết quả đạt được

                Đã **hoàn thành** *sớm*; xem [kế hoạch](https://an.gov.vn/kh?a=1&b=2).

                - Một
                  - Một rưỡi
                - Hai

                3) Ba
                4) Bốn

                | Nội dung | Số |
                |---|---:|
                | Tọa đàm & hội thảo | 12 |

                # Khó khăn

                > Lời dẫn <b>không</b> là thẻ.

                # Đề xuất

                ## Về kinh phí

                Thêm kinh phí.
                """);

        WordFile report = report("A");

        assertThat(report.texts())
                .contains(
                        "Đã hoàn thành sớm; xem kế hoạch.",
                        "Một",
                        "Một rưỡi",
                        "Ba",
                        "Tọa đàm & hội thảo",
                        "Lời dẫn <b>không</b> là thẻ.",
                        "Về kinh phí",
                        "[chưa có số liệu: phần lời “Nguyên nhân”]");
        String body = report.parts().get("word/document.xml");
        assertThat(body)
                .containsPattern("<w:b [^>]*/></w:rPr><w:t[^>]*>hoàn thành<")
                .containsPattern("<w:i [^>]*/></w:rPr><w:t[^>]*>sớm<")
                .containsPattern(
                        "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t[^>]*>Một rưỡi<");
        assertThat(report.parts().get("word/numbering.xml")).contains("<w:startOverride w:val=\"3\"/>");
        assertThat(report.parts().get("word/_rels/document.xml.rels")).contains("https://an.gov.vn/kh?a=1&amp;b=2");
        assertThat(report.tables().get(0))
                .isEqualTo(List.of(List.of("Nội dung", "Số"), List.of("Tọa đàm & hội thảo", "12")));
    }

    @Test
    void aUnitWithUnitsBelowGathersTheirFiguresReportsAndWords() throws IOException {
        data.file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam;han_bao_cao
                        KH;Kế hoạch thử;T;2021;2030;15/11
                        """)
                .file("nop-bao-cao.csv", "don_vi;nam;ngay_nop;so_ky_hieu\nA;2025;2025-11-18;12/BC-UBND\n")
                .file("bao-cao/B/2025.md", "# Khó khăn\n\nThiếu người.\n\n# Đề xuất\n\nThêm người.\n")
                .file("bao-cao/A/2025.md", "# Khó khăn\n\nThiếu tiền.\n");

        WordFile report = report("T", "--as-of", "2025-12-31");

        assertThat(report.tables())
                .contains(List.of(
                        List.of("TT", "Đơn vị", "Hạn nộp", "Ngày nộp", "Số, ký hiệu", "Kết luận"),
                        List.of("1", "Xã An", "15/11/2025", "18/11/2025", "12/BC-UBND", "Chậm 3 ngày"),
                        List.of("2", "Xã Bình", "15/11/2025", "", "", "Chưa nộp, mới có thuyết minh")));
        assertThat(report.texts())
                .contains("Trong 2 đơn vị phải báo cáo: 1 nộp chậm, 1 chưa nộp.")
                .containsSubsequence(
                        "BÁO CÁO CỦA CÁC ĐƠN VỊ, XẾP THEO ĐỀ MỤC",
                        "Khó khăn, hạn chế",
                        "Xã An",
                        "Thiếu tiền.",
                        "Xã Bình",
                        "Thiếu người.",
                        "Đề xuất",
                        "Xã Bình",
                        "Thêm người.");
        assertThat(report.tables())
                .anySatisfy(table ->
                        assertThat(table.get(table.size() - 1)).containsExactly("", "Đơn vị có số liệu", "2/2"));
    }

    @Test
    void whoOfTheUnitsBelowHasReportedIsAskedOnlyWhereTheyHaveTo() throws IOException {
        String gap = "[chưa có số liệu: đơn vị trực thuộc nào đã nộp báo cáo]";
        assertThat(report("T").texts()).as("a plan without a deadline").doesNotContain(gap);

        data.file("ke-hoach.csv", """
                ma_ke_hoach;ten;don_vi;tu_nam;den_nam;han_bao_cao
                KH;Kế hoạch thử;T;2021;2030;15/11
                """);
        assertThat(report("T").texts()).contains(gap);

        data.replace("ke-hoach.csv", "2021;2030", "2026;2030");
        assertThat(report("T").texts()).as("a year before the plan").doesNotContain(gap);

        data.replace("ke-hoach.csv", "2026;2030", "2021;2030").replace("muc-tieu.csv", "cap:xa", "don_vi");
        assertThat(report("T").texts()).as("targets of the issuer alone").doesNotContain(gap);
    }

    @Test
    void whoSignsAndUnderWhichSymbolIsLeftToTheWriterWhereTheDataDoNotSay() throws IOException {
        data.file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc
                        T;Tỉnh Thử;tinh;chinh_quyen;
                        A;Xã An;xa;chinh_quyen;T
                        B;Xã Bình;xa;chinh_quyen;T
                        S;Sở Nội vụ tỉnh Thử;tinh;co_quan;T
                        H;Hội Liên hiệp Phụ nữ tỉnh Thử;tinh;to_chuc;T
                        """).file("ke-hoach.csv", """
                        ma_ke_hoach;so_ky_hieu;ten;don_vi;tu_nam;den_nam
                        KH;;Kế hoạch thử;T;2021;2030
                        KS;5/KH-SNV;Kế hoạch của Sở;S;2021;2030
                        """);

        assertThat(report("S").texts()).contains("Số:         /BC-SNV", "GIÁM ĐỐC");
        assertThat(report("S", "--deputy").texts()).contains("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(report("H", "--deputy").texts())
                .contains("Số:         /BC-……", "[chưa có số liệu: quyền hạn, chức vụ người ký]")
                .noneMatch(text -> text.contains("KT."));
    }

    @Test
    void tasksOfAPlanThatBeginsLaterAreLeftOut() throws IOException {
        data.file("ke-hoach.csv", """
                ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                KH;Kế hoạch thử;T;2021;2030
                KM;Kế hoạch mới;T;2026;2030
                """).file("nhiem-vu.csv", """
                ke_hoach;ma_nhiem_vu;noi_dung
                KH;1;Mở lớp tập huấn
                KM;1;Lập quỹ học bổng
                """);

        List<String> cells = report("T").tables().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        assertThat(cells).contains("Mở lớp tập huấn").doesNotContain("Lập quỹ học bổng");
    }

    @Test
    void tasksOfAPlanThatHadEndedAreLeftOut() throws IOException {
        data.file("ke-hoach.csv", """
                ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                KH;Kế hoạch thử;T;2021;2030
                KC;Kế hoạch cũ;T;2016;2020
                KD;Kế hoạch dở dang;T;2016;2020
                """).file("nhiem-vu.csv", """
                ke_hoach;ma_nhiem_vu;noi_dung
                KH;1;Mở lớp tập huấn
                KC;1;Lập quỹ học bổng
                KD;1;Xây nhà trẻ
                """).file("ket-qua-nhiem-vu/tinh.csv", """
                ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai
                KC;1;T;2020;hoan_thanh
                KD;1;T;2025;hoan_thanh
                """);

        List<String> cells = report("T").tables().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        assertThat(cells).contains("Mở lớp tập huấn", "Xây nhà trẻ").doesNotContain("Lập quỹ học bổng");
    }

    /** What was done by then can still be reported; the year's figures are those of whom the unit went into. */
    @Test
    void theFiguresOfAYearThatAUnitDidNotLastThroughAreNotAskedOfIt() throws IOException {
        data.file("don-vi.csv", """
                ma_don_vi;ten;cap;loai;truc_thuoc;den_ngay
                T;Tỉnh Thử;tinh;chinh_quyen;;
                A;Xã An;xa;chinh_quyen;T;2025-06-30
                B;Xã Bình;xa;chinh_quyen;T;2025-12-31
                """).file("so-lieu/xa/2025.csv", """
                don_vi;chi_tieu;nam;tu_so;mau_so
                A;CT;2024;1;4
                B;CT;2024;1;4
                """);

        assertThat(report("A", "--as-of", "2025-12-31").texts())
                .contains("chưa có số liệu")
                .doesNotContain("[chưa có số liệu: năm 2025]");
        assertThat(report("B", "--as-of", "2025-12-31").texts()).contains("[chưa có số liệu: năm 2025]");
    }

    @Test
    void aYearInWhichTheUnitWasNotThereIsRefused() throws IOException {
        data.file("don-vi.csv", """
                ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                T;Tỉnh Thử;tinh;chinh_quyen;;;
                A;Xã An;xa;chinh_quyen;T;2023-07-01;
                B;Xã Bình;xa;chinh_quyen;T;;
                C;Xã Cũ;xa;chinh_quyen;T;;2023-06-30
                """);
        String out = folder.resolve("x.docx").toString();

        assertThat(runReport("--unit", "A", "--year", "2022", "--out", out).messages())
                .contains("«A» chỉ có từ ngày 01/07/2023", "về năm 2022");
        assertThat(runReport("--unit", "C", "--year", "2024", "--out", out).messages())
                .contains("«C» chỉ có đến ngày 30/06/2023");
        assertThat(runReport("--unit", "A", "--year", "2022", "--out", out).exitCode())
                .isEqualTo(2);
        assertThat(folder.resolve("x.docx")).doesNotExist();
        assertThat(runReport("--unit", "A", "--year", "2023", "--out", out).exitCode())
                .isZero();
    }

    @Test
    void aLevelGetsOneReportForEachUnit() throws IOException {
        Path out = folder.resolve("thu-muc");

        Outcome outcome = runReport("--level", "xa", "--year", "2025", "--out", out.toString());

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(out.resolve("bao-cao-A-2025-du-thao.docx")).isRegularFile();
        assertThat(out.resolve("bao-cao-B-2025-du-thao.docx")).isRegularFile();
        assertThat(outcome.output().lines()).hasSize(2);
    }

    @Test
    void whatSomebodyMayHaveWrittenInIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("da-co.docx"), "của tôi");

        Outcome outcome = runReport("--unit", "A", "--year", "2025", "--out", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages()).contains("không ghi đè");
        assertThat(file).hasContent("của tôi");
    }

    @Test
    void aLineThatAsksForNothingSaysWhatToType() {
        assertThat(runReport("--year", "2025").exitCode()).isEqualTo(2);
        assertThat(runReport("--unit", "A").messages()).contains("--year 2026");
        assertThat(runReport("--unit", "AA", "--year", "2025").messages()).contains("có phải là A?");
        assertThat(runReport("--unit", "T", "--year", "2025", "--focus", "A", "--out", folder + "/y.docx")
                        .exitCode())
                .isZero();
        assertThat(runReport("--unit", "B", "--year", "2025", "--focus", "A").messages())
                .contains("trang này không nói về đơn vị «B»");
    }

    @Test
    void dataWithErrorsGiveNoReport() throws IOException {
        data.replace("muc-tieu.csv", "KH;CT", "KH;SAI");

        Outcome outcome = runReport(
                "--unit",
                "A",
                "--year",
                "2025",
                "--out",
                folder.resolve("x.docx").toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("x.docx")).doesNotExist();
    }

    @Test
    void theBytesDoNotDependOnTheMachine() throws IOException {
        report("T");
        byte[] here = Files.readAllBytes(folder.resolve("bao-cao.docx"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            report("T");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(Files.readAllBytes(folder.resolve("bao-cao.docx"))).isEqualTo(here);
    }
}
