package vn.tiendo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess;
import vn.tiendo.packaged.PackagedProgram;

/** A data folder into which bad workbooks are brought, and nothing else. */
final class WorkbookSandbox {

    private static final Path NEW_FIGURES = Path.of("so-lieu/xa/nhap/A-2026.csv");
    private static final Path NARRATIVE = Path.of("bao-cao/A/2026.md");

    private final Path folder;
    private final Path data;

    WorkbookSandbox(Path folder) throws IOException {
        this.folder = folder;
        data = data(folder).folder();
    }

    /** A rate in row 7 of the form, a count in row 8, a measure in row 9. */
    private static SmallData data(Path folder) throws IOException {
        return SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc
                        T;Tỉnh Thử;tinh;chinh_quyen;
                        A;Xã An;xa;chinh_quyen;T
                        B;Xã Bình;xa;chinh_quyen;T
                        K;Xã Khánh Hòa;xa;chinh_quyen;T
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;don_vi_tinh;chieu;tong_hop
                        CT;Tỷ lệ cán bộ nữ;ty_le;%;tang;cong
                        SL;Số hoạt động;so_luong;;tang;khong
                        SD;Chỉ số thay đổi;so_do;điểm;tang;khong
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CT;cap:xa;2030;>=;30
                        M2;KH;SL;cap:xa;2030;>=;3
                        M3;KH;SD;cap:xa;2030;>=;3
                        """)
                .file("cau-hinh.yaml", "ngay_danh_gia: 2026-12-31\n");
    }

    /** The form of commune A for 2026, empty. */
    static byte[] form(Path folder) throws IOException {
        Path form = folder.resolve("bieu.xlsx");
        InProcess.Outcome made = InProcess.run(
                "mau",
                "--unit",
                "A",
                "--year",
                "2026",
                "--out",
                form.toString(),
                "--data",
                data(folder).folder().toString());
        assertThat(made.exitCode()).as(made.messages()).isZero();
        return Files.readAllBytes(form);
    }

    Path data() {
        return data;
    }

    /** Brings the workbook in and checks what holds for every one, and what this one expects. */
    void holds(BadWorkbook input, Function<String[], InProcess.Outcome> program) throws IOException {
        Path form = Files.write(
                folder.resolve("bieu" + input.ending()), input.content().bytes());
        List<String> line = new ArrayList<>(List.of("import", form.toString(), "--yes", "--data", data.toString()));
        if (!input.mapping().isEmpty()) {
            Path mapping = Files.writeString(folder.resolve("anh-xa.yaml"), input.mapping());
            line.addAll(List.of("--mapping", mapping.toString()));
        }
        String before = PackagedProgram.treeHash(data);

        InProcess.Outcome outcome = program.apply(line.toArray(String[]::new));

        String said = outcome.messages() + outcome.output();
        assertThat(outcome.exitCode()).as(said).isIn(input.exitCodes());
        assertThat(said).doesNotContain("Exception", "\tat ", "java.", "OutOfMemory", "\u001B", "\u0007", "\u0000");
        if (outcome.exitCode() == 0) {
            said += content(NEW_FIGURES) + content(NARRATIVE);
            assertSound();
        } else {
            assertThat(outcome.messages()).contains("bieu" + input.ending(), "lỗi TD", "Cách sửa: ");
            assertThat(PackagedProgram.treeHash(data)).as("the data").isEqualTo(before);
        }
        for (String fragment : input.fragments()) {
            assertThat(said).contains(fragment);
        }
        for (String fragment : input.absent()) {
            assertThat(said).doesNotContain(fragment);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .isSubsetOf("data", "anh-xa.yaml", form.getFileName().toString());
        }
    }

    private void assertSound() {
        InProcess.Outcome checked = InProcess.run("check", "--data", data.toString());
        assertThat(checked.exitCode()).as(checked.messages()).isZero();
    }

    private String content(Path file) throws IOException {
        Path path = data.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }
}
