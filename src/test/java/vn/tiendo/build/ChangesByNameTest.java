package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.InProcess;

/** What changed since a snapshot is told by names, of what is gone, too, and of what has no figures yet. */
class ChangesByNameTest {

    @TempDir
    private Path folder;

    private SmallData data;

    @BeforeEach
    void freezeAYear() throws Exception {
        data = SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;
                        H;Huyện Đông;huyen;chinh_quyen;T;
                        A;Xã An;xa;chinh_quyen;H;
                        B;Xã Bình;xa;chinh_quyen;H;
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;cong
                        CB;Số lớp đã mở;so_luong;tang;khong
                        """)
                .file("so-lieu/xa/2024.csv", "don_vi;chi_tieu;nam;gia_tri\nA;CB;2024;3\n");
        run("build");
        run("snapshot", "--year", "2024");
        data.file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        A;Xã An;xa;chinh_quyen;T;;2025-06-30
                        B;Xã Bình;xa;chinh_quyen;T;;2025-06-30
                        M;Xã An;xa;chinh_quyen;T;2025-07-01;
                        """)
                .file("sap-xep.csv", """
                        ma_cu;ma_moi;ngay;pham_vi
                        A;M;2025-07-01;toan_bo
                        B;M;2025-07-01;toan_bo
                        """)
                .file("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu;tong_hop\nCT;Tỷ lệ cán bộ nữ;ty_le;tang;cong\n")
                .file("so-lieu/xa/2024.csv", "don_vi;chi_tieu;nam;gia_tri\n");
    }

    private String run(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(
                "--data",
                data.folder().toString(),
                "--out",
                folder.resolve("site").toString()));
        InProcess.Outcome outcome = InProcess.run(arguments.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        return outcome.output();
    }

    @Test
    void thePageNamesUnitsAndIndicatorsThatAreGone() throws Exception {
        assertThat(BuiltSite.page(BuiltSite.of(data.folder()), "luu-tru/thay-doi-2024-hom-nay.html")
                        .select("main tr")
                        .eachText())
                .contains(
                        "Bỏ đơn vị Huyện Đông (H) Huyện Đông",
                        "Đổi thông tin Xã Bình đơn vị cấp trên Huyện Đông (H) Tỉnh Thử",
                        "Bỏ số liệu Xã An (đến 30/06/2025) Số lớp đã mở, 2024 3");
    }

    /** On a narrow screen six columns leave one word a line. */
    @Test
    void aTableOfChangesBecomesCardsAndHasNoColumnWithoutAWord() throws Exception {
        Document page = BuiltSite.page(BuiltSite.of(data.folder()), "luu-tru/thay-doi-2024-hom-nay.html");

        assertThat(page.select("main table")).isNotEmpty().allMatch(table -> table.hasClass("cards"));
        assertThat(page.select("main td[data-l]").eachAttr("data-l")).contains("Trước", "Sau");
        for (Element table : page.select("main table")) {
            assertThat(table.select("thead th").eachText().contains("Lý do"))
                    .as(table.text())
                    .isEqualTo(!table.select("td:nth-child(6)").text().isEmpty());
        }
    }

    @Test
    void theCommandNamesUnitsThatOthersWentInto() {
        assertThat(run("diff", "2024").lines().map(String::strip))
                .contains("Nhập; Xã Bình; 01/07/2025: Xã Bình → Xã An (M)")
                .noneMatch(line -> line.endsWith("→ M"));
    }
}
