package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.intake.FilledForm;

/** A mistake in a mapping is told where it is, and the table of somebody else is not blamed for it. */
class MappingMistakesTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;khong
                        HD;Số hoạt động;so_luong;tang;khong
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M2;KH;HD;cap:xa;2030;>=;2
                        """)
                .file("phan-to.csv", "chieu_phan_to;ten_chieu;ma;ten\ngioi;Giới;nu;Nữ\n");
    }

    /** What the import says of a table with three columns of figures. */
    private String told(String mapping) throws IOException {
        Path table = Files.writeString(folder.resolve("bang.csv"), """
                Đơn vị;HD;Nữ;Tổng
                Xã An;3;1;4
                Xã Bình;5;2;
                """);
        Path file = Files.writeString(folder.resolve("doc.yaml"), """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    nam: 2026
                """ + mapping);
        return run("import", table.toString(), "--mapping", file.toString(), "--yes", "--as-of", "2026-11-14")
                .messages();
    }

    @Test
    void aCodeOfAnIndicatorThatThereIsNoneOf() throws IOException {
        assertThat(told("    cot:\n      - {cot: B, la: gia_tri, chi_tieu: HDX}\n"))
                .contains("doc.yaml:6: lỗi TD232: «HDX» ở khóa bang[0].cot[0].chi_tieu", "sửa mã trong tệp ánh xạ")
                .contains("1 lỗi")
                .doesNotContain("ô B2", "sửa tên trong bảng");
    }

    @Test
    void aCodeThatANameIsSaidToMean() throws IOException {
        assertThat(told("""
                            cot:
                              - {cot: B, la: gia_tri, chi_tieu: HD}
                        ten_don_vi:
                          - {trong_tep: Xã Bình, la: BB}
                        """)).contains("doc.yaml:8: lỗi TD232: «BB» ở khóa ten_don_vi[0].la", "1 lỗi");
    }

    @Test
    void aCategoryOrDimensionThatThereIsNoneOf() throws IOException {
        assertThat(told("""
                            cot:
                              - {cot: B, la: gia_tri, chi_tieu: HD, phan_to: {gioix: nu}}
                              - {cot: C, la: gia_tri, chi_tieu: HD, phan_to: {gioi: nux}}
                        """))
                .contains(
                        "doc.yaml:6: lỗi TD060: mã «gioix» ở khóa bang[0].cot[0].phan_to không có trong phan-to.csv",
                        "doc.yaml:7: lỗi TD060: mã «nux» ở khóa bang[0].cot[1].phan_to",
                        "Có phải là nu?")
                .doesNotContain("so-lieu/xa/nhap", "TD053");
    }

    @Test
    void aDayForAllFiguresThatDoesNotFitThem() throws IOException {
        data.file("cau-hinh.yaml", "ngay_danh_gia: 2026-10-31\n");

        assertThat(told("""
                            ngay_chot: 2026-12-31
                            cot:
                              - {cot: B, la: gia_tri, chi_tieu: HD}
                        """))
                .contains(
                        "ô B2: cảnh báo TD187: ngày chốt «31/12/2026» ở ô “ngay_chot của tệp ánh xạ” là sau ngày đánh")
                .doesNotContain("ngày chung");
    }

    @Test
    void aStatusOrDayForAllFigures() throws IOException {
        assertThat(told("""
                            trang_thai: chac_chan
                            ngay_chot: 2026-13-01
                            cot:
                              - {cot: B, la: gia_tri, chi_tieu: HD}
                        """))
                .contains("doc.yaml:5: lỗi TD095: «chac_chan»", "doc.yaml:6: lỗi TD095: «2026-13-01»")
                .contains("bảng được đọc đúng như tệp ánh xạ nói")
                .doesNotContain("trang web", "Tình trạng số liệu", "ngày chung");
    }

    @Test
    void whatIsWrongInTheTableIsToldInItsOwnColumns() throws IOException {
        assertThat(told("""
                            cot:
                              - {cot: C, la: tu_so, chi_tieu: CT}
                              - {cot: D, la: mau_so, chi_tieu: CT}
                              - {cot: A, la: gia_tri, chi_tieu: HD}
                        """))
                .contains("ô C3: lỗi TD030: cột C có Tử số nhưng không có số đi cùng", "thêm cột của số đó")
                .contains("ô A2: lỗi TD021: «Xã An» ở cột A không phải là số", "xóa khỏi tệp ánh xạ")
                .doesNotContain("Ghi chú", "cột Giá trị", "Tình trạng số liệu");
    }

    @Test
    void theFormsBesideAreReadAllTheSame() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("bieu"));
        Path form = forms.resolve("bieu-A.xlsx");
        run("template", "--unit", "A", "--year", "2026", "--out", form.toString());
        FilledForm.open(form).text("HD", "gia_tri", "khoảng 12").save();
        Files.writeString(forms.resolve("bang.csv"), "Đơn vị;HD\nXã An;ba\n");
        Path mapping = Files.writeString(folder.resolve("doc.yaml"), """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    nam: 2026
                    trang_thai: chac_chan
                    cot:
                      - {cot: B, la: gia_tri, chi_tieu: HD}
                """);

        String told = run("import", forms.toString(), "--mapping", mapping.toString(), "--yes")
                .messages();

        assertThat(told)
                .contains("doc.yaml:5: lỗi TD095", "bieu-A.xlsx, Biểu 1, ô J", "«khoảng 12»", "2 lỗi")
                .doesNotContain("bang.csv");
    }
}
