package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.FilledForm;
import vn.tiendo.intake.ForeignProgram;

/** A form that came back through another program says what it said before. */
class ForeignProgramsTest {

    @TempDir
    private Path folder;

    private SmallData data(String name) throws IOException {
        return SmallData.in(folder.resolve(name))
                .file("chi-tieu.csv", """
                ma_chi_tieu;ten;loai;chieu;tong_hop;nhay_cam
                CT;Tỷ lệ cán bộ nữ;ty_le;tang;cong;
                QH;Tỷ lệ nữ trong quy hoạch;ty_le;tang;khong;co
                HD;Số hoạt động;so_luong;tang;khong;
                CK;Có lãnh đạo nữ;co_khong;tang;khong;
                """)
                .file("muc-tieu.csv", """
                ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                MT;KH;CT;cap:xa;2025;>=;30
                M2;KH;QH;cap:xa;2030;>=;30
                M3;KH;HD;cap:xa;2030;>=;2
                M4;KH;CK;cap:xa;2030;co;
                """)
                .file("nhiem-vu.csv", """
                ke_hoach;ma_nhiem_vu;noi_dung;chu_tri
                K2;NV1;Mở lớp;Xã An
                """)
                .file("ke-hoach.csv", """
                        ma_ke_hoach;ten;don_vi;tu_nam;den_nam
                        KH;Kế hoạch thử;T;2021;2030
                        K2;Kế hoạch của xã;A;2026;2030
                        """);
    }

    private Path template(SmallData data, String name) {
        Path form = folder.resolve(name);
        Outcome made = InProcess.run(
                "template",
                "--unit",
                "A",
                "--year",
                "2026",
                "--out",
                form.toString(),
                "--data",
                data.folder().toString());
        assertThat(made.exitCode()).as(made.messages()).isZero();
        return form;
    }

    private static FilledForm filled(Path form) throws IOException {
        FilledForm filled = FilledForm.open(form)
                .number("CT", "tu_so", 2)
                .number("CT", "mau_so", 5)
                .text("CT", "ghi_chu", "Gồm cả \"hợp đồng\" <68> & tập sự")
                .number("QH", "gia_tri", 46.7)
                .text("QH", "cong_khai", "Không")
                .number("HD", "gia_tri", 12)
                .text("CK", "gia_tri", "-")
                .task("K2|NV1", "trang_thai", "Hoàn thành")
                .narrative(1, "Đạt kế hoạch.\nHai lớp tập huấn.");
        filled.cell("HD", "ngay_chot").setCellValue(LocalDate.of(2026, 10, 31));
        return filled;
    }

    private Map<String, String> taken(Path form, SmallData data) throws IOException {
        Outcome outcome = InProcess.run(
                "import",
                form.toString(),
                "--yes",
                "--as-of",
                "2026-11-14",
                "--data",
                data.folder().toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data.folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = data.folder().relativize(file).toString();
                if (!name.startsWith("nguon")) {
                    contents.put(name, Files.readString(file));
                }
            }
        }
        return contents;
    }

    @ParameterizedTest
    @EnumSource(ForeignProgram.class)
    void aFormSavedElsewhereSaysTheSame(ForeignProgram program) throws IOException {
        SmallData one = data("mot");
        SmallData other = data("hai");
        Path form = template(one, "bieu.xlsx");
        Path original = filled(form).saveAs(folder.resolve("goc.xlsx"));
        Path foreign = program.write(FilledForm.open(original).workbook(), folder.resolve("khac.xlsx"));

        assertThat(taken(foreign, other)).isEqualTo(taken(original, one)).containsKey("bao-cao/A/2026.md");
        assertThat(Files.readString(one.folder().resolve("so-lieu/xa/nhap/A-2026.csv")))
                .contains("A;HD;2026;;;12;;2026-10-31");
    }
}
