package vn.tiendo.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.ProgressByYear;
import vn.tiendo.chart.ChartRenderer;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.export.SiteTables;
import vn.tiendo.language.Messages;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.plan.SitePlanner;
import vn.tiendo.view.Page;

/** A small data folder and the pages made from it. */
final class RenderedSite {

    private final Map<String, String> files = new TreeMap<>();
    private Optional<Path> templates = Optional.empty();
    private final Map<String, String> pages = new TreeMap<>();

    /** A province with two communes, of which one is dissolved; one rate with milestones, one yearly yes or no. */
    RenderedSite() {
        file("cau-hinh.yaml", "tieu_de: Trang thử\n");
        file("don-vi.csv", """
                ma_don_vi;ten;ten_ngan;cap;loai;truc_thuoc;tu_ngay;den_ngay
                VN;Việt Nam;;quoc_gia;chinh_quyen;;;
                T1;Tỉnh Một;Một;tinh;chinh_quyen;VN;;
                X1;Xã Một;;xa;chinh_quyen;T1;;
                X2;Xã Hai;;xa;chinh_quyen;T1;;2024-06-30
                """);
        file("sap-xep.csv", """
                ma_cu;ma_moi;ngay;pham_vi;can_cu
                X2;X1;2024-07-01;toan_bo;Nghị quyết thử
                """);
        file("chi-tieu.csv", """
                ma_chi_tieu;ten;ten_ngan;loai;don_vi_tinh;chieu;tong_hop;dinh_nghia
                TL;Tỷ lệ nữ lãnh đạo;Nữ lãnh đạo;ty_le;%;tang;cong;Số nữ chia cho tổng số.
                CK;Có kế hoạch;;co_khong;;tang;khong;
                """);
        file("ke-hoach.csv", """
                ma_ke_hoach;ten;don_vi;tu_nam;den_nam;han_bao_cao
                KH;Kế hoạch thử;T1;2021;2030;15/11
                """);
        file("muc-tieu.csv", """
                ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;lap_lai;nam_goc;gia_tri_goc;trich_dan
                MT25;KH;TL;cap:xa;2025;>=;50;;2020;30;đạt ít nhất 50%
                MT30;KH;TL;cap:xa;2030;>=;60;;2020;30;
                MTN;KH;CK;cap:xa;;co;;hang_nam;;;
                """);
        file("so-lieu/xa/2024.csv", """
                don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;trang_thai;nguon;ghi_chu
                X1;TL;2022;8;20;;;Báo cáo xã;
                X1;TL;2023;9;20;;;Báo cáo xã;
                X1;TL;2024;9;20;;;Báo cáo xã;
                X2;TL;2023;7;10;;minh_hoa;Báo cáo xã;
                X1;CK;2023;;;co;;;
                X1;CK;2024;;;khong;;;
                """);
    }

    RenderedSite file(String name, String content) {
        files.put(name, content);
        return this;
    }

    RenderedSite templates(Path folder) {
        templates = Optional.of(folder);
        return this;
    }

    RenderedSite render(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
        Diagnostics diagnostics = new Diagnostics();
        Dataset dataset = new DatasetLoader().load(folder, diagnostics);
        if (diagnostics.hasErrors()) {
            throw new AssertionError("the sample data has errors: " + diagnostics.sorted());
        }
        TemplateFiles templateFiles = new TemplateFiles(templates);
        Messages messages = templateFiles.messages();
        PageRenderer renderer = new PageRenderer(templateFiles, messages, new ChartRenderer()::draw);
        Progress progress = ProgressAssessor.assess(dataset, AsOf.of(dataset));
        for (Page page : new SitePlanner(
                        dataset,
                        new ProgressByYear(dataset, progress),
                        messages,
                        SiteTables.of(dataset, progress).offers(),
                        PublicationHistory.NONE)
                .plan()
                .pages()) {
            StringWriter out = new StringWriter();
            try {
                renderer.render(page.path(), page.view().get(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            pages.put(page.path().text(), out.toString());
        }
        return this;
    }

    /** Every page by its path. */
    Map<String, String> pages() {
        return pages;
    }

    String html(String path) {
        if (!pages.containsKey(path)) {
            throw new AssertionError("no page " + path + " among " + pages.keySet());
        }
        return pages.get(path);
    }

    Document document(String path) {
        return Jsoup.parse(html(path), "");
    }
}
