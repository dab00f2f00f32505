package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts and tables that compare units show statuses of now only for figures of now. */
class EndedUnitsInChartsTest {

    @TempDir
    private Path folder;

    private SmallData data;

    @BeforeEach
    void writeData() throws Exception {
        data = SmallData.in(folder)
                .file("cau-hinh.yaml", "tieu_de: Thử\nngay_danh_gia: 2026-10-31\n")
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T;Tỉnh Thử;tinh;chinh_quyen;;;
                        O;Xã Ốc;xa;chinh_quyen;T;;2025-06-30
                        P;Xã Phú;xa;chinh_quyen;T;;2025-06-30
                        A;Xã An;xa;chinh_quyen;T;;
                        B;Xã Bình;xa;chinh_quyen;T;;
                        C;Xã Cao;xa;chinh_quyen;T;;
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;nhay_cam
                        CT;Tỷ lệ nữ;ty_le;tang;khong
                        N;Tỷ lệ nhạy;ty_le;tang;co
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CT;cap:xa;2027;>=;40
                        """);
    }

    private void figures(String rows) throws Exception {
        data.file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so;cong_khai\n" + rows);
    }

    private Document page(String path) throws Exception {
        return BuiltSite.page(BuiltSite.of(data.folder()), path);
    }

    private static Element chart(Document page, String idBegins) {
        Element svg = page.selectFirst("figure svg:has(title[id^=" + idBegins + "])");
        return svg == null ? new Element("none") : svg;
    }

    @Test
    void anEndedUnitHasNoStatusInChartsNorDoesAnAssessmentOfNowColourAnOldFigure() throws Exception {
        figures(
                "O;CT;2023;3;10;\nO;CT;2024;2;10;\nP;CT;2024;2;10;\nA;CT;2023;3;10;\nA;CT;2024;5;10;\nB;CT;2024;3;10;\n");

        Document page = page("chi-tieu/CT.html");

        assertThat(page.select("figure svg title").text()).contains("năm 2024");
        for (String id : new String[] {"d", "m"}) {
            Element chart = chart(page, id);
            assertThat(chart.select(".s-met")).as(id).isNotEmpty();
            assertThat(chart.select(".s-none")).as(id).isNotEmpty();
            assertThat(chart.select(".s-missed")).as(id).isEmpty();
        }
        assertThat(page.select("details.how").first().text())
                .contains("hoặc với số liệu của năm ghi ở tên biểu đồ", "đơn vị đã kết thúc");
    }

    @Test
    void inAChartOfAPastYearAnAssessmentOfAnotherYearGivesNoColour() throws Exception {
        figures("O;CT;2024;2;10;\nA;CT;2024;3;10;\nC;CT;2024;3;10;\nB;CT;2024;3;10;\nB;CT;2025;5;10;\n");

        assertThat(chart(page("chi-tieu/CT.html"), "d").select(".s-met")).isEmpty();
    }

    @Test
    void besideAWithheldFigureStandNoCountsOrChangeOfAnEarlierOne() throws Exception {
        figures("A;N;2023;8;20;co\nA;N;2024;9;20;co\nA;N;2025;1;20;co\nB;N;2025;9;20;co\n");

        Element row = page("chi-tieu/N.html").select("tr:has(a:contains(An))").first();

        assertThat(row.text()).contains("•").doesNotContain("9/20", "+5,0");
    }
}
