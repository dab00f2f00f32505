package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.intake.FilledForm;
import vn.tiendo.intake.WordComparison;

/** Before results of tasks and narratives are taken in, all that would change of them is shown. */
class TaskPreviewTest extends CommandTestBase {

    private static final String LONG =
            "Đã tổ chức hai lớp tập huấn cho cán bộ hội phụ nữ các thôn, mỗi lớp hai ngày, có ";

    private String preview(String... typed) throws IOException {
        data = SmallData.in(folder)
                .file("nhiem-vu.csv", "ke_hoach;ma_nhiem_vu;noi_dung\nKH;NV1;Mở lớp\n")
                .file("ket-qua-nhiem-vu/2026.csv", """
                        ke_hoach;ma_nhiem_vu;don_vi;nam;trang_thai;ket_qua;ghi_chu
                        KH;NV1;T;2026;hoan_thanh;%s60 người dự;
                        """.formatted(LONG));
        FilledForm form = form("T");
        for (int i = 0; i < typed.length; i += 2) {
            form.task("KH|NV1", typed[i], typed[i + 1]);
        }
        return bringIn(form).output();
    }

    @Test
    void aResultOrNoteThatChangesIsShownFromWhereItDiffers() throws IOException {
        assertThat(preview("ket_qua", LONG + "80 người dự", "ghi_chu", "theo danh sách"))
                .contains("nhiệm vụ NV1: Hoàn thành (Kết quả trong năm: …có 60 người…; Ghi chú: để trống)"
                        + " → Hoàn thành (Kết quả trong năm: …có 80 người…; Ghi chú: theo danh sách)");
    }

    @Test
    void aStateThatChangesIsShownAlone() throws IOException {
        assertThat(preview("trang_thai", "Đang thực hiện")).contains("nhiệm vụ NV1: Hoàn thành → Đang thực hiện   [");
    }

    @Test
    void aTextThatChangesIsShownFromTheFirstWordThatDiffersToTheLast() {
        String before = "Trong năm đã mở hai lớp tập huấn cho cán bộ nữ của các xã, mỗi lớp hai ngày.\n\n"
                + "Các lớp đều có người dạy của trường chính trị tỉnh.";
        String after = before.replace("mở hai", "mở ba").replace("trường chính trị", "Trường Chính trị");

        assertThat(WordComparison.differing(after, before))
                .isEqualTo("…mở ba lớp tập huấn cho cán bộ nữ của các xã, mỗi lớp hai ngày."
                        + " ¶ Các lớp đều có người dạy của Trường Chính trị…");
        assertThat(WordComparison.differing(before, "")).isEqualTo(before.replace("\n\n", " ¶ "));
        assertThat(WordComparison.differing(before, before.replace("của các xã, ", "")))
                .isEqualTo("…nữ của các xã, mỗi lớp…");
        assertThat(WordComparison.differing(before.replace("của các xã, ", ""), before))
                .isEqualTo("…nữ mỗi lớp…");
    }
}
