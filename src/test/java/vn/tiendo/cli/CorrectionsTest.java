package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.FilledForm;

/** A published figure becomes another one only together with the reason, which readers see. */
class CorrectionsTest extends CommandTestBase {

    private static final String FIGURES = "so-lieu/xa/2026.csv";

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder).file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop;nhay_cam
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;khong;
                        QH;Nữ trong quy hoạch;ty_le;tang;khong;co
                        """).file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CT;cap:xa;2026;>=;30
                        M2;KH;QH;cap:xa;2030;>=;30
                        """);
        figures("A;CT;2026;12;27;;;;;Có đối chiếu");
    }

    private void figures(String rows) throws IOException {
        data.file(
                FIGURES, "don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;trang_thai;cong_khai;nguon;ghi_chu\n" + rows + "\n");
    }

    private String standing() throws IOException {
        return Files.readString(data.folder().resolve(FIGURES));
    }

    private FilledForm form() throws IOException {
        Path form = folder.resolve("bieu.xlsx");
        Files.deleteIfExists(form);
        run("template", "--unit", "A", "--year", "2026", "--out", form.toString());
        return FilledForm.open(form);
    }

    private Path corrected() throws IOException {
        return form().number("CT", "tu_so", 13).save();
    }

    private Outcome bringInBecause(String reason, Path form) {
        return run("import", form.toString(), "--yes", "--as-of", "2026-11-14", "--reason", reason);
    }

    private Outcome answering(String answers, Path form) {
        return InProcess.answering(
                answers,
                "import",
                form.toString(),
                "--as-of",
                "2026-11-14",
                "--data",
                data.folder().toString());
    }

    @Test
    void withoutAReasonItIsRefusedWithItsCell() throws IOException {
        String before = standing();

        Outcome outcome = bringIn(corrected());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains(
                        "Biểu 1, ô G7: lỗi TD248: Xã An, 2026, Tỷ lệ cán bộ nữ: số chính thức đã công bố 12/27 bị sửa thành 13/27",
                        "--reason",
                        "Chưa ghi gì.");
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void theReasonStandsInTheNoteAndInTheListOfWhatCameIn() throws IOException {
        Outcome outcome = bringInBecause("Lần trước đếm thiếu", corrected());

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output())
                .contains("sửa      Xã An, 2026, Tỷ lệ cán bộ nữ: 12/27 (Ghi chú: Có đối chiếu)"
                        + " → 13/27 (Ghi chú: Có đối chiếu. Đính chính: Lần trước đếm thiếu)");
        assertThat(standing()).contains("A;CT;2026;13;27;;chinh_thuc;;;Có đối chiếu. Đính chính: Lần trước đếm thiếu");
        assertThat(Files.readString(data.folder().resolve("nguon/nhap.csv")))
                .contains(";so_sua;ly_do\n")
                .endsWith(";0;1;Lần trước đếm thiếu\n");
    }

    @Test
    void readersSeeTheReasonOnThePageAndInTheComparison() throws IOException {
        Path site = folder.resolve("site");
        run("build", "--out", site.toString());
        assertThat(run("snapshot", "--year", "2026", "--out", site.toString()).exitCode())
                .isZero();
        bringInBecause("Lần trước đếm thiếu", corrected());

        assertThat(run("diff", "2026").output())
                .contains("12/27", "13/27", "Có đối chiếu. Đính chính: Lần trước đếm thiếu");
        assertThat(run("build", "--out", site.toString()).exitCode()).isZero();
        assertThat(Files.readString(site.resolve("don-vi/A.html"))).contains("Đính chính: Lần trước đếm thiếu");
    }

    @Test
    void atATerminalTheReasonIsAskedForBeforeTheQuestion() throws IOException {
        Outcome outcome = answering("Lần trước đếm thiếu\ncó\n", corrected());

        assertThat(outcome.messages()).contains("Biểu sửa 1 số chính thức đã công bố. Lý do đính chính");
        assertThat(outcome.output()).contains("Đã ghi 1 số liệu");
        assertThat(standing()).contains("Đính chính: Lần trước đếm thiếu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|1", "'\n\n'|1", "'vì sai\nkhông\n'|0", "'vì sai\n'|2"})
    void whoeverGivesNoReasonOrSaysNoChangesNothing(String answers, int exitCode) throws IOException {
        String before = standing();

        Outcome outcome = answering(answers, corrected());

        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(exitCode);
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void aNoteThatTheFormBringsIsTheReason() throws IOException {
        Path form = form().number("CT", "tu_so", 13)
                .text("CT", "ghi_chu", "Tính cả đồng chí mới chuyển đến")
                .save();

        assertThat(bringIn(form).exitCode()).isZero();
        assertThat(standing()).contains(";Tính cả đồng chí mới chuyển đến").doesNotContain("Đính chính");
    }

    @Test
    void theNoteAndTheSourceOfAnotherFigureAreShown() throws IOException {
        figures("A;CT;2026;12;27;;;;Sở Nội vụ;");
        Path form = form().number("CT", "tu_so", 13)
                .text("CT", "nguon", "Báo cáo số 45/BC-UBND")
                .text("CT", "ghi_chu", "Đếm lại theo " + "danh sách ".repeat(20))
                .save();

        assertThat(bringIn(form).output())
                .contains("12/27 (Nguồn: Sở Nội vụ) → 13/27 (Nguồn: Báo cáo số 45/BC-UBND; Ghi chú: Đếm lại theo "
                        + "danh sách ".repeat(20).strip() + ")");
    }

    @Test
    void ofALongNoteWhatDiffersIsShown() throws IOException {
        String beginning = "Số liệu do các thôn báo cáo về phòng Nội vụ, đã đối chiếu với hồ sơ của Ban Tổ chức ngày ";
        figures("A;CT;2026;12;27;;;;;" + beginning + "1/11");
        Path form = form().number("CT", "tu_so", 13)
                .text("CT", "ghi_chu", beginning + "5/11")
                .save();

        assertThat(bringIn(form).output()).contains("12/27 (Ghi chú: …ngày 1/11) → 13/27 (Ghi chú: …ngày 5/11)");
    }

    @Test
    void anotherNoteKeepsTheReasonOfTheCorrection() throws IOException {
        bringInBecause("Lần trước đếm thiếu", corrected());
        Path form = FilledForm.open(corrected())
                .text("CT", "ghi_chu", "Số của phòng Nội vụ")
                .save();

        Outcome outcome = bringIn(form);

        assertThat(outcome.output())
                .contains("13/27 (Ghi chú: Có đối chiếu. Đính chính: Lần trước đếm thiếu)"
                        + " → 13/27 (Ghi chú: Số của phòng Nội vụ. Đính chính: Lần trước đếm thiếu)");
        assertThat(standing()).contains(";Số của phòng Nội vụ. Đính chính: Lần trước đếm thiếu\n");
    }

    @Test
    void whatElseChangesIsShownBesideTheValue() throws IOException {
        Path form = FilledForm.open(corrected())
                .number("CT", "tu_so", 12)
                .text("CT", "trang_thai", "Sơ bộ")
                .save();

        assertThat(bringInBecause("Chưa chốt", form).output())
                .contains("12/27 (Tình trạng số liệu: Chính thức;", "→ 12/27 (Tình trạng số liệu: Sơ bộ;");
    }

    @Test
    void anAnswerToAnotherQuestionIsNoReason() throws IOException {
        String before = standing();

        assertThat(answering("có\ncó\n", corrected()).exitCode()).isEqualTo(1);
        assertThat(standing()).isEqualTo(before);
    }

    /** The old form still has the note from before the correction. */
    @Test
    void importingTwiceChangesNothingAndCorrectionsAddUp() throws IOException {
        Path form = corrected();
        bringInBecause("Lần trước đếm thiếu", form);
        String once = standing();

        assertThat(bringInBecause("Lần trước đếm thiếu", form).output()).contains("0 số liệu mới, 0 sửa, 1 không đổi");
        assertThat(bringIn(form).output()).contains("0 số liệu mới, 0 sửa, 1 không đổi");
        assertThat(standing()).isEqualTo(once);

        Path again = FilledForm.open(form).number("CT", "tu_so", 14).save();
        bringInBecause("Đếm lại lần nữa", again);
        assertThat(standing())
                .contains(";Có đối chiếu. Đính chính: Lần trước đếm thiếu. Đính chính: Đếm lại lần nữa\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // What stands there              | new numerator
                "A;CT;2026;12;27;;so_bo;;;        | 13",
                "A;CT;2026;12;27;;uoc_tinh;;;     | 13",
                "A;CT;2026;12;27;;minh_hoa;;;     | 13",
                "A;CT;2026;;;...;;;;              | 13",
                "A;CT;2026;;;-;;;;                | 13",
                "A;CT;2026;;;;;;;                 | 13",
                "A;CT;2026;12;27;;;;;             | 12",
            })
    void whatWasNotYetOfficialOrIsTheSameFigureNeedsNoReason(String row, int numerator) throws IOException {
        figures(row.strip());

        Path form = form().number("CT", "tu_so", numerator)
                .number("CT", "mau_so", 27)
                .clear("CT|", "gia_tri")
                .text("CT", "nguon", "Báo cáo 12/BC-UBND")
                .save();

        Outcome outcome = bringIn(form);
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(standing()).contains(";" + numerator + ";27;", "Báo cáo 12/BC-UBND");
    }

    @ParameterizedTest
    @CsvSource({"tu_so, ...", "trang_thai, Sơ bộ"})
    void aFigureThatIsTakenBackNeedsOne(String column, String text) throws IOException {
        FilledForm form = form().text("CT", column, text);
        if (column.equals("tu_so")) {
            form.clear("CT|", "tu_so").clear("CT|", "mau_so").text("CT", "gia_tri", text);
        }
        Path file = form.save();

        assertThat(bringIn(file).messages()).contains("TD248");
        assertThat(bringInBecause("Chưa đối chiếu xong", file).exitCode()).isZero();
    }

    @Test
    void aWithheldFigureIsNamedAsSuchAndItsNumbersAreNotShown() throws IOException {
        figures("A;QH;2026;1;27;;;co;;");
        Path form = form().number("QH", "tu_so", 2)
                .number("CT", "tu_so", 13)
                .number("CT", "mau_so", 31)
                .save();

        Outcome refused = bringIn(form);
        assertThat(refused.messages())
                .contains("lỗi TD248: Xã An, 2026, Nữ trong quy hoạch: số chính thức đã công bố • bị sửa thành •")
                .doesNotContain("1/27", "2/27");

        Outcome outcome = bringInBecause("Đếm lại", form);
        assertThat(outcome.output())
                .contains(
                        "sửa, ẩn  Xã An, 2026, Nữ trong quy hoạch: ẩn do số nhỏ",
                        "mới      Xã An, 2026, Tỷ lệ cán bộ nữ: 13/31",
                        "Trong đó 1 số liệu không hiện trên trang")
                .doesNotContain("1/27", "2/27");
        assertThat(standing()).contains("A;QH;2026;2;27;");
    }

    @Test
    void whatIsNotPublishedIsShownToWhoeverTypedIt() throws IOException {
        Path form = form().number("QH", "tu_so", 20)
                .number("QH", "mau_so", 27)
                .text("QH", "cong_khai", "Không")
                .save();

        assertThat(bringIn(form).output()).contains("mới      Xã An, 2026, Nữ trong quy hoạch: 20/27");
    }

    @Test
    void aReasonIsOneLineOfPlainText() throws IOException {
        Path form = corrected();

        assertThat(bringInBecause(" ", form).exitCode()).isEqualTo(2);
        assertThat(bringInBecause("hai\ndòng", form).exitCode()).isEqualTo(2);
        assertThat(bringInBecause("Theo đồng chí A, số 0912 345 678", form).messages())
                .contains("TD015");
    }
}
