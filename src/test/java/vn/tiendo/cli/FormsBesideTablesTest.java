package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;

/** Forms of the program that come in beside tables drawn by hand are read as forms. */
class FormsBesideTablesTest extends CommandTestBase {

    private static final String ACTIVITIES = "- {cot: B, la: gia_tri, chi_tieu: HD}";

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu\nHD;Số hoạt động;so_luong;tang\n")
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M2;KH;HD;cap:xa;2030;>=;2
                        """)
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;gia_tri\n");
    }

    private Path table() throws IOException {
        return Files.writeString(folder.resolve("bang.csv"), "Đơn vị;Hoạt động\nXã Bình;7\n");
    }

    @Test
    void alsoOnesThatAreCsvFiles() throws IOException {
        Path form = folder.resolve("bieu.csv");
        run("template", "--unit", "A", "--year", "2026", "--format", "csv", "--out", form.toString());
        String text = Files.readString(form);
        Files.writeString(form, text.replace("A;HD;2026;;;;", "A;HD;2026;;;3;"));

        Outcome outcome = bringInTables(ACTIVITIES, form, table());

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(outcome.output())
                .contains("Xã An, 2026, Số hoạt động: 3", "bieu.csv:2]", "Xã Bình, 2026, Số hoạt động: 7");
    }

    /** Excel writes what it shows, which may be rounded. */
    @Test
    void butNoWorkbookThatWasSavedAsCsv() throws IOException {
        Path saved = Files.writeString(
                folder.resolve("bieu.csv"),
                """
                ;;
                tiendo-bieu;1;A;2026
                """.replace("tiendo-bieu;1;A;2026", "\"tiendo-bieu;1;A;2026\";tt;ten_chi_tieu;tu_so;mau_so;gia_tri")
                        + "HD||;1;Số hoạt động;;;3\n");

        assertThat(bringInTables(ACTIVITIES, saved, table()).messages()).contains("bieu.csv: lỗi TD201");
    }

    /** Whoever fills in last year's form again does so also beside a table. */
    @Test
    void andTheirDaysAreHeldAgainstTheirYears() throws IOException {
        Path form = form("A")
                .number("HD", "gia_tri", 3)
                .text("HD", "ngay_chot", "15/11/2027")
                .save();

        assertThat(bringInTables(ACTIVITIES, form, table()).messages()).contains("bieu-A.xlsx, Biểu 1, ô", "TD132");
    }
}
