package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.SmallData;
import vn.tiendo.intake.FilledForm;

/** Before results of tasks are taken in, it is shown what would change of them. */
class TaskPreviewTest {

    private static final String LONG =
            "Đã tổ chức hai lớp tập huấn cho cán bộ hội phụ nữ các thôn, mỗi lớp hai ngày, có ";

    @TempDir
    private Path folder;

    private String preview(String... typed) throws IOException {
        SmallData data = SmallData.in(folder)
                .file("nhiem-vu.csv", "ke_hoach;ma_nhiem_vu;noi_dung\nKH;NV1;Mở lớp\n")
                .file("ket-qua-nhiem-vu/2026.csv", """
                        ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai;ket_qua;ghi_chu
                        KH;NV1;T;2026;hoan_thanh;%s60 người dự;
                        """.formatted(LONG));
        Path file = folder.resolve("bieu.xlsx");
        InProcess.run(
                "template",
                "--unit",
                "T",
                "--year",
                "2026",
                "--out",
                file.toString(),
                "--data",
                data.folder().toString());
        FilledForm form = FilledForm.open(file);
        for (int i = 0; i < typed.length; i += 2) {
            form.task("KH|NV1", typed[i], typed[i + 1]);
        }
        return InProcess.run(
                        "import",
                        form.save().toString(),
                        "--yes",
                        "--data",
                        data.folder().toString())
                .output();
    }

    @Test
    void aResultOrNoteThatChangesIsShownFromWhereItDiffers() throws IOException {
        assertThat(preview("ket_qua", LONG + "80 người dự", "ghi_chu", "theo danh sách"))
                .contains("nhiệm vụ NV1: Hoàn thành (Kết quả trong năm: …60 người dự; Ghi chú: để trống)"
                        + " → Hoàn thành (Kết quả trong năm: …80 người dự; Ghi chú: theo danh sách)");
    }

    @Test
    void aStateThatChangesIsShownAlone() throws IOException {
        assertThat(preview("trang_thai", "Đang thực hiện")).contains("nhiệm vụ NV1: Hoàn thành → Đang thực hiện   [");
    }
}
