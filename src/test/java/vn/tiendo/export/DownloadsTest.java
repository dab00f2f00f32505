package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.ProgressByYear;
import vn.tiendo.assess.SampleData;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.Settings;
import vn.tiendo.model.Target;
import vn.tiendo.model.Target.Milestone;
import vn.tiendo.model.Target.Scope;
import vn.tiendo.model.TargetCode;
import vn.tiendo.plan.SitePlanner;
import vn.tiendo.render.TemplateFiles;
import vn.tiendo.view.PageTable;

class DownloadsTest {

    private final SampleData data = new SampleData()
            .unit("T", "", AdministrativeLevel.PROVINCE, "", "")
            .unit("B", "T", "")
            .unit("A", "T", "")
            .indicator("CT", IndicatorKind.RATE, Aggregation.SUM, false)
            .plan("KH", "T", 2021, 2030);

    private static final Messages MESSAGES = new TemplateFiles(Optional.empty()).messages();

    private static List<PageTable> pageTables(Dataset dataset, Progress progress) {
        return new SitePlanner(
                        dataset,
                        new ProgressByYear(dataset, progress),
                        MESSAGES,
                        SiteTables.of(dataset, progress).offers(),
                        PublicationHistory.NONE)
                .tables();
    }

    private static Map<String, String> downloads(Dataset dataset) throws IOException {
        Progress progress = ProgressAssessor.assess(dataset, AsOf.of(dataset));
        Map<String, String> files = new TreeMap<>();
        for (Download download : Downloads.of(SiteTables.of(dataset, progress), pageTables(dataset, progress))) {
            StringWriter text = new StringWriter();
            download.content().writeTo(text);
            files.put(download.path().text(), text.toString());
        }
        return files;
    }

    private static Target target(String code, Scope scope, int milestone, Comparison comparison, String value) {
        return new Target(
                new TargetCode(code),
                new PlanCode("KH"),
                new IndicatorCode("CT"),
                Disaggregation.HEADLINE,
                scope,
                milestone == 0 ? Optional.empty() : Optional.of(new Milestone(milestone, milestone)),
                comparison,
                value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "",
                "",
                new RowOrigin("muc-tieu.csv", 2));
    }

    private static final Scope COMMUNES = new Scope.UnitsOfLevel(AdministrativeLevel.COMMUNE);

    @Test
    void assessmentsStandAsTheContractSays() throws IOException {
        data.target(target("M2", COMMUNES, 2025, Comparison.AT_LEAST, "33.5"))
                .target(target("M1", COMMUNES, 2030, Comparison.AT_LEAST, "40"))
                .observations("B", "CT", "2020: 1/3; 2025: 2/3; 2026: 3/5")
                .observations("A", "CT", "2024: 1/3; 2025: x");

        assertThat(downloads(data.build()).get("tai-ve/danh-gia.csv")).isEqualTo("""
                        \uFEFFdon_vi;chi_tieu;muc_tieu;moc;nam;gia_tri;muc_tieu_gia_tri;trang_thai;khoang_cach
                        A;CT;M1;2030;2024;33,33;40,00;chua_danh_gia;-6,67
                        A;CT;M2;2025;2025;;33,50;khong_ap_dung;
                        B;CT;M1;2030;2026;60,00;40,00;dat_som;20,00
                        B;CT;M2;2025;2025;66,67;33,50;dat;33,17
                        """.replace("\n", "\r\n"));
    }

    @Test
    void aTargetWithoutAValueOfItsOwnHasNoneAndNoDistance() throws IOException {
        data.target(target("TD", new Scope.IssuingUnit(), 0, Comparison.RISING, ""))
                .observations("T", "CT", "2020: 30; 2021: 31,25");

        assertThat(downloads(data.build()).get("tai-ve/danh-gia.csv")).endsWith("T;CT;TD;2021;2021;31,25;;dat;\r\n");
    }

    @Test
    void withAFocusOnlyItAndWhatIsBelowItAreAssessed() throws IOException {
        data.unit("B1", "B", "")
                .target(target("MX", COMMUNES, 2025, Comparison.AT_LEAST, "30"))
                .observations("A", "CT", "2025: 1/3")
                .observations("B", "CT", "2025: 1/2")
                .observations("B1", "CT", "2025: 1/4");
        Dataset dataset = data.build();
        Map<String, String> files = downloads(dataset.withSettings(focusedOn("B")));

        assertThat(files.get("tai-ve/danh-gia.csv").lines().skip(1)).allMatch(row -> row.startsWith("B"));
        assertThat(files.get("tai-ve/danh-gia.csv")).contains("B;CT;", "B1;CT;");
        assertThat(files.get("tai-ve/so-lieu.csv")).contains("B1;").doesNotContain("A;Đơn vị A");
        assertThat(files)
                .containsKeys("tai-ve/don-vi/B.csv", "tai-ve/don-vi/B1.json", "tai-ve/don-vi/T.csv")
                .doesNotContainKey("tai-ve/don-vi/A.csv");
        assertThat(files.get("tai-ve/don-vi.csv").lines()).hasSize(4);
    }

    private static Settings focusedOn(String unit) {
        Settings none = Settings.DEFAULT;
        return new Settings(
                none.title(),
                none.description(),
                none.publisher(),
                none.contact(),
                none.baseUrl(),
                Optional.of(new AdminUnitCode(unit)),
                none.asOf(),
                none.onTrackFrom(),
                none.behindFrom(),
                none.smallNumberThreshold(),
                none.showIllustrative(),
                none.navigation(),
                none.licence(),
                none.identity(),
                none.archive(),
                none.reportFiles());
    }

    @Test
    void figuresTellWhatTheyAreOfAndWhatTheyRestOn() throws IOException {
        data.observations("A", "CT", "2024: 1/3; 2025: ...").observations("B", "CT", "2024: x; 2025: 12,345");

        Map<String, String> files = downloads(data.build());

        assertThat(files.get("tai-ve/so-lieu.csv").lines())
                .containsExactly(
                        "\uFEFFdon_vi;ten_don_vi;chi_tieu;ten_chi_tieu;nam;tu_so;mau_so;gia_tri;gia_tri_chu;ky_hieu;trang_thai;phien_ban;"
                                + "tinh_toan;da_bao_cao;can_bao_cao;da_bao_cao_co_so;can_bao_cao_co_so;ngay_chot;nguon;ghi_chu",
                        "A;Đơn vị A;CT;CT;2024;1;3;33,33;;;chinh_thuc;;khong;;;;;;Nguồn;",
                        "A;Đơn vị A;CT;CT;2025;;;;;chua_co_so_lieu;chinh_thuc;;khong;;;;;;Nguồn;",
                        "B;Đơn vị B;CT;CT;2024;;;;;khong_ap_dung;chinh_thuc;;khong;;;;;;Nguồn;",
                        "B;Đơn vị B;CT;CT;2025;;;12,345;;;chinh_thuc;;khong;;;;;;Nguồn;",
                        "T;Đơn vị T;CT;CT;2024;1;3;33,33;;;chinh_thuc;;co;1;1;1;1;;;");
        assertThat(files.get("tai-ve/so-lieu.json"))
                .startsWith(
                        "[\n{\"don_vi\":\"A\",\"ten_don_vi\":\"Đơn vị A\",\"chi_tieu\":\"CT\",\"ten_chi_tieu\":\"CT\",\"nam\":2024,"
                                + "\"tu_so\":1,\"mau_so\":3,\"gia_tri\":33.33,\"trang_thai\":\"chinh_thuc\","
                                + "\"tinh_toan\":\"khong\",\"nguon\":\"Nguồn\"},\n")
                .endsWith("}\n]\n");
    }

    @Test
    void aUnitsFileTellsFiguresFromAssessments() throws IOException {
        data.target(target("M1", COMMUNES, 2025, Comparison.AT_LEAST, "30")).observations("A", "CT", "2025: 1/3");

        Map<String, String> files = downloads(data.build());

        assertThat(files.get("tai-ve/don-vi/A.csv").lines())
                .containsExactly(
                        "\uFEFFloai_dong;don_vi;ten_don_vi;chi_tieu;ten_chi_tieu;nam;tu_so;mau_so;gia_tri;gia_tri_chu;ky_hieu;trang_thai;"
                                + "phien_ban;tinh_toan;da_bao_cao;can_bao_cao;da_bao_cao_co_so;can_bao_cao_co_so;ngay_chot;nguon;ghi_chu;"
                                + "muc_tieu;moc;muc_tieu_gia_tri;khoang_cach",
                        "so_lieu;A;Đơn vị A;CT;CT;2025;1;3;33,33;;;chinh_thuc;;khong;;;;;;Nguồn;;;;;",
                        "danh_gia;A;Đơn vị A;CT;CT;2025;;;33,33;;;dat;;;;;;;;;;M1;2025;30,00;3,33");
        assertThat(files.get("tai-ve/don-vi/A.json")).isEqualTo("""
                        {"don_vi":{"ma_don_vi":"A","ten":"Đơn vị A","ten_ngan":"A","cap":"xa","loai":"chinh_quyen","truc_thuoc":"T","du_cap_duoi":"co"},
                        "ngay_danh_gia":"2025-12-31",
                        "so_lieu":[
                        {"chi_tieu":"CT","nam":2025,"tu_so":1,"mau_so":3,"gia_tri":33.33,"trang_thai":"chinh_thuc","tinh_toan":"khong","nguon":"Nguồn"}
                        ],
                        "danh_gia":[
                        {"chi_tieu":"CT","muc_tieu":"M1","moc":2025,"nam":2025,"gia_tri":33.33,"muc_tieu_gia_tri":30.00,"trang_thai":"dat","khoang_cach":3.33}
                        ]}
                        """);
    }

    @Test
    void anIndicatorALevelAndAPlanHaveTablesOfTheirOwn() throws IOException {
        data.target(target("M1", COMMUNES, 2025, Comparison.AT_LEAST, "30"))
                .observations("A", "CT", "2025: 1/3")
                .observations("B", "CT", "2025: 1/5");

        Map<String, String> files = downloads(data.build());

        // The province's figure is worked out from those of its communes.
        assertThat(rows(files.get("tai-ve/chi-tieu/CT.csv")))
                .containsExactly("so_lieu;A", "so_lieu;B", "so_lieu;T", "danh_gia;A", "danh_gia;B");
        assertThat(rows(files.get("tai-ve/cap/xa.csv")))
                .containsExactly("so_lieu;A", "so_lieu;B", "danh_gia;A", "danh_gia;B");
        assertThat(rows(files.get("tai-ve/cap/tinh.csv"))).containsExactly("so_lieu;T");
        assertThat(files.get("tai-ve/ke-hoach/KH.csv").lines())
                .containsExactly(
                        "\uFEFFdon_vi;ten_don_vi;chi_tieu;ten_chi_tieu;muc_tieu;moc;nam;gia_tri;muc_tieu_gia_tri;trang_thai;khoang_cach",
                        "A;Đơn vị A;CT;CT;M1;2025;2025;33,33;30,00;dat;3,33",
                        "B;Đơn vị B;CT;CT;M1;2025;2025;20,00;30,00;khong_dat;-10,00");
    }

    /** What kind each row is and of which unit. */
    private static List<String> rows(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.replaceFirst("^([^;]*;[^;]*);.*", "$1"))
                .toList();
    }

    @Test
    void whatIsWithheldStandsInNoFile() throws IOException {
        data.indicator("NC", IndicatorKind.RATE, Aggregation.NONE, true).observations("A", "NC", "2025: 2/4321");

        Map<String, String> files = downloads(data.build());

        assertThat(files.values()).noneMatch(file -> file.contains("4321"));
        assertThat(files.get("tai-ve/so-lieu.csv")).contains("A;Đơn vị A;NC;NC;2025;;;;;an_so_nho;");
    }

    @Test
    void everyTableComesInBothForms() throws IOException {
        assertThat(downloads(data.build()).keySet())
                .contains(
                        "tai-ve/chi-tieu.csv",
                        "tai-ve/chi-tieu.json",
                        "tai-ve/danh-gia.json",
                        "tai-ve/don-vi.json",
                        "tai-ve/ke-hoach.csv",
                        "tai-ve/ket-qua-nhiem-vu.csv",
                        "tai-ve/muc-tieu.csv",
                        "tai-ve/nhiem-vu.csv",
                        "tai-ve/nop-bao-cao.csv");
    }

    @Test
    void whoMustReportIsATableWhereAFileSaysSo() throws IOException {
        assertThat(downloads(data.build())).doesNotContainKey("tai-ve/bao-cao-yeu-cau.csv");
    }
}
