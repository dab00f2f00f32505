package vn.tiendo.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.load.SampleFolder;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Observation;

/** Runs the tables of {@code spec/dong-du-lieu.md}: one row of a file each, added to a folder without faults. */
class RowSpecTest {

    /** The row that a case starts from, by the file that its heading names. */
    private static final Map<String, Map<String, String>> USUAL_ROWS = Map.of(
            "don-vi.csv", row("ma_don_vi=VN", "ten=Việt Nam", "cap=quoc_gia", "loai=chinh_quyen"),
            "sap-xep.csv", row("ma_cu=H01", "ma_moi=X01", "ngay=01/07/2025", "pham_vi=toan_bo"),
            "chi-tieu.csv", row("ma_chi_tieu=CT1", "ten=Tỷ lệ nữ lãnh đạo", "loai=ty_le", "chieu=tang"),
            "phan-to.csv", row("chieu_phan_to=dan_toc", "ma=DTTS", "ten=Dân tộc thiểu số"),
            "ke-hoach.csv", row("ma_ke_hoach=KH", "ten=Kế hoạch", "don_vi=T01", "tu_nam=2021", "den_nam=2030"),
            "muc-tieu.csv",
                    row("ma_muc_tieu=M1", "ke_hoach=KH", "chi_tieu=CT1", "ap_dung=don_vi", "so_sanh=>=", "gia_tri=50"),
            "nhiem-vu.csv", row("ke_hoach=KH", "ma_nhiem_vu=NV1", "noi_dung=Mở lớp"),
            "ket-qua-nhiem-vu/2025.csv",
                    row("ke_hoach=KH", "ma_nhiem_vu=NV1", "don_vi=X01", "nam=2025", "trang_thai=hoan_thanh"),
            "so-lieu/xa/a.csv", row("don_vi=X01", "chi_tieu=CT1", "nam=2025"),
            "nop-bao-cao.csv", row("don_vi=X01", "nam=2025"));

    @TempDir
    Path folder;

    static List<SpecTable> cases() {
        return SpecTable.rowsOf("dong-du-lieu.md");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rowIsReadAsSpecified(SpecTable spec) {
        String file = spec.heading()
                .substring(spec.heading().indexOf('(') + 1, spec.heading().indexOf(')'));
        Map<String, String> row = new LinkedHashMap<>(USUAL_ROWS.get(file));
        spec.cells().forEach((column, value) -> {
            if (!column.equals("trường hợp") && !column.equals("kết quả")) {
                row.put(column, unescaped(value));
            }
        });

        SampleFolder.Outcome outcome = new SampleFolder(folder)
                .file(file, String.join(";", row.keySet()) + "\n" + String.join(";", row.values()) + "\n")
                .load();

        assertThat(outcome.diagnostics().stream()
                        .filter(one -> one.location().file().equals(file))
                        .map(one -> one.code().id() + " " + one.location().column())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(spec.cell("kết quả").startsWith("TD") ? spec.cell("kết quả") : "");
        if (!spec.cell("kết quả").startsWith("TD") && file.startsWith("so-lieu")) {
            assertThat(outcome.data().observations().stream()
                            .map(Observation::measurement)
                            .map(RowSpecTest::text))
                    .containsExactly(spec.cell("kết quả"));
        }
    }

    private static Map<String, String> row(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.split("=", 2))
                .collect(Collectors.toMap(
                        cell -> cell[0], cell -> cell[1], (first, second) -> second, LinkedHashMap::new));
    }

    /** {@code \\u00A0} in a table stands for the character that nobody would see there. */
    static String unescaped(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("\\\\u", -1)));
        StringBuilder out = new StringBuilder(parts.remove(0));
        for (String part : parts) {
            out.append((char) Integer.parseInt(part.substring(0, 4), 16)).append(part.substring(4));
        }
        return out.toString();
    }

    private static String text(Measurement measurement) {
        if (measurement instanceof Measurement.Share share) {
            return share.numerator() + "/" + share.denominator();
        }
        if (measurement instanceof Measurement.Percent percent) {
            return percent.value().toPlainString().replace('.', ',') + " %";
        }
        if (measurement instanceof Measurement.Measure measure) {
            return measure.value().toPlainString().replace('.', ',');
        }
        if (measurement instanceof Measurement.Count count) {
            return Long.toString(count.value());
        }
        if (measurement instanceof Measurement.YesNo answer) {
            return answer.yes() ? "có" : "không";
        }
        if (measurement instanceof Measurement.Qualitative qualitative) {
            return qualitative.result().token();
        }
        return switch ((Measurement.Absence) measurement) {
            case NOT_REPORTED -> "chưa báo cáo";
            case NOT_AVAILABLE -> "chưa có số liệu";
            case DID_NOT_OCCUR -> "không phát sinh";
            case NOT_APPLICABLE -> "không áp dụng";
            case WITHHELD -> "ẩn";
        };
    }
}
