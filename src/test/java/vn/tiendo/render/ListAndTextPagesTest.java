package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.model.ProgressStatus;

class ListAndTextPagesTest {

    @TempDir
    private Path folder;

    @Test
    void unitsStandInVietnameseOrderUnderTheirLetter() throws IOException {
        Document page =
                new RenderedSite().file("don-vi.csv", """
                        ma_don_vi;ten;ten_ngan;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T1;Tỉnh Một;Một;tinh;chinh_quyen;;;
                        X1;Xã Hạ Long;Hạ Long;xa;chinh_quyen;T1;;
                        X2;Xã Đông;Đông;xa;chinh_quyen;T1;;2024-06-30
                        X3;Xã Hà Nội;Hà Nội;xa;chinh_quyen;T1;;
                        X4;Xã Dương;Dương;xa;chinh_quyen;T1;;
                        X5;Xã Ấm;Ấm;xa;chinh_quyen;T1;;
                        """).render(folder).document("don-vi/index.html");

        assertThat(page.select("h2").eachText()).containsExactly("Â", "D", "Đ", "H", "M");
        assertThat(page.select(".links a").eachText())
                .containsExactly("Ấm", "Dương", "Đông", "Hà Nội", "Hạ Long", "Một");
        assertThat(page.select(".links li").get(2).text()).isEqualTo("Đông Cấp xã, Tỉnh Một, hoạt động đến 30/06/2024");
    }

    @Test
    void namesakesAreToldApartByTheirFullNamesThoseInForceFirst() throws IOException {
        RenderedSite site = new RenderedSite().file("don-vi.csv", """
                        ma_don_vi;ten;ten_ngan;cap;loai;truc_thuoc;tu_ngay;den_ngay
                        T1;Tỉnh Một;Một;tinh;chinh_quyen;;;
                        X2;Xã Đông;Đông;xa;chinh_quyen;T1;;2024-06-30
                        X1;Phường Đông;Đông;xa;chinh_quyen;T1;;
                        B1;Xã Tây;Tây;xa;chinh_quyen;T1;;2024-06-30
                        B2;Xã Tây;Tây;xa;chinh_quyen;T1;;
                        C1;Xã Nam;Nam;xa;chinh_quyen;T1;;
                        """).render(folder);

        assertThat(site.document("don-vi/index.html").select(".links a").eachText())
                .containsExactly("Phường Đông", "Xã Đông", "Một", "Nam", "Tây", "Tây");
        assertThat(site.document("don-vi/index.html").select(".links a").last().attr("href"))
                .isEqualTo("B1.html");
        assertThat(site.document("don-vi/T1.html")
                        .select("#don-vi-truc-thuoc a")
                        .eachText())
                .contains("Phường Đông", "Xã Đông", "Tây", "Tây (đến 30/06/2024)", "Nam");
    }

    @Test
    void withAFocusOnlyIndicatorsOfUnitsWithPagesAreShown() throws IOException {
        String elsewhere = "NGOAI;Chỉ tiêu của nơi khác;;ty_le;%;tang;khong;\n";
        RenderedSite site = new RenderedSite()
                .file("cau-hinh.yaml", "tieu_de: Trang thử\ndon_vi_trong_tam: T1\n")
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;ten_ngan;loai;don_vi_tinh;chieu;tong_hop;dinh_nghia
                        TL;Tỷ lệ nữ lãnh đạo;Nữ lãnh đạo;ty_le;%;tang;cong;Số nữ chia cho tổng số.
                        CK;Có kế hoạch;;co_khong;;tang;khong;
                        """ + elsewhere)
                .render(folder);

        assertThat(site.document("chi-tieu/index.html").select("main").text())
                .contains("Tỷ lệ nữ lãnh đạo", "Có kế hoạch")
                .doesNotContain("Chỉ tiêu của nơi khác");
        assertThat(site.document("index.html").select("main").text()).doesNotContain("Chỉ tiêu của nơi khác");
    }

    @Test
    void theMethodsNameEveryStatusAndTheThresholdsOfTheSettings() throws IOException {
        RenderedSite site = new RenderedSite()
                .file("cau-hinh.yaml", "nguong_dung_tien_do: 0.95\nnguong_cham: 0.4\nnguong_so_nho: 5\n")
                .render(folder);
        String words = site.document("phuong-phap.html").text();

        for (ProgressStatus status : ProgressStatus.values()) {
            assertThat(words).contains(BuiltInMessages.read().text("status." + status.token()));
        }
        assertThat(words).contains("r từ 0,95 trở lên", "r từ 0,4 đến dưới 0,95", "số đếm dưới 5");
    }

    @Test
    void theSearchLoadsItsScriptFromTheSiteAndOffersListsWithoutIt() throws IOException {
        Document page = new RenderedSite().render(folder).document("tim-kiem.html");

        assertThat(page.select("main script[defer]").eachAttr("src")).containsExactly("tai-san/js/tim-kiem.js");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("don-vi/index.html", "chi-tieu/index.html", "ke-hoach/index.html", "bao-cao/index.html");
        assertThat(page.select("form#tim").hasAttr("hidden")).isTrue();
    }

    @Test
    void aMissingPageLeadsBackFromAnyDepthWhereTheAddressIsKnown() throws IOException {
        assertThat(new RenderedSite()
                        .render(folder.resolve("a"))
                        .document("404.html")
                        .select("main a")
                        .attr("href"))
                .isEqualTo("index.html");
        assertThat(new RenderedSite()
                        .file("cau-hinh.yaml", "dia_chi_goc: https://tiendo.example.vn/\n")
                        .render(folder.resolve("b"))
                        .document("404.html")
                        .select("main a, link[rel=stylesheet]")
                        .eachAttr("href"))
                .allMatch(address -> address.startsWith("https://tiendo.example.vn/"));
    }
}
