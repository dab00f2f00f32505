package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.BagWriter;
import vn.tiendo.archive.SmallArchive;
import vn.tiendo.archive.SnapshotDraft;
import vn.tiendo.archive.SnapshotName;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;

/**
 * Older versions of the program printed the sum of the communes beside the own figure of the unit above them, be a part of it
 * withheld or not. Such a snapshot tells what it withholds, which is warned of; nothing else is.
 */
class PrintedSumsTest {

    private static final String COLUMNS =
            "don_vi;chi_tieu;phan_to;nam;phien_ban;tu_so;mau_so;gia_tri;ky_hieu;tinh_toan\n";
    private static final String FIGURES = COLUMNS + """
            H;Q;;2025;;18;60;30,00;;khong
            T;Q;;2025;;19;70;27,14;;khong
            X1;Q;;2025;;;;;an_so_nho;khong
            X2;Q;;2025;;6;17;35,29;;khong
            X3;Q;;2025;;8;19;42,11;;khong
            """;
    private static final String PAGE = "site/don-vi/H.html";
    private static final String SUM = "Tính từ các đơn vị trực thuộc: 16/50.";
    private static final String X1 = "Xã Một, “Tỷ lệ nữ trong diện quy hoạch”, năm 2025";

    @TempDir
    private Path sandbox;

    private Path data;

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(sandbox)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc
                        T;Tỉnh Thử;tinh;chinh_quyen;
                        H;Huyện Thử;huyen;chinh_quyen;T
                        X1;Xã Một;xa;chinh_quyen;H
                        X2;Xã Hai;xa;chinh_quyen;H
                        X3;Xã Ba;xa;chinh_quyen;H
                        """)
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop;nhay_cam
                        Q;Tỷ lệ nữ trong diện quy hoạch;ty_le;tang;cong;co
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;Q;cap:xa;2025;>=;30
                        """)
                .file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;cong_khai
                        H;Q;2025;18;60;co
                        T;Q;2025;19;70;co
                        X1;Q;2025;2;14;co
                        X2;Q;2025;6;17;co
                        X3;Q;2025;8;19;co
                        """)
                .folder();
    }

    private void keep(String name, Map<String, String> files) throws IOException {
        SnapshotName parsed = SnapshotName.parse(name).orElseThrow();
        try (SnapshotDraft draft = Archive.ofData(data).begin(parsed)) {
            BagWriter bag = draft.bag();
            for (Map.Entry<String, String> file : files.entrySet()) {
                bag.addText(file.getKey(), file.getValue());
            }
            draft.publish(bag, SmallArchive.info(parsed));
        }
    }

    private static Map<String, String> files(String... pathsAndTexts) {
        Map<String, String> files = new TreeMap<>(Map.of("chuan-hoa/quan-sat.csv", FIGURES, "site/index.html", ""));
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return files;
    }

    private static String page(String section, String year, String note) {
        return "<!DOCTYPE html>\n<section class=\"ind\" id=\"" + section + "\">\n<table><caption>Số liệu</caption>"
                + "<thead><tr><th scope=\"col\">Năm</th><th scope=\"col\">Giá trị</th></tr></thead>\n<tbody>\n<tr><th scope=row>"
                + year + "<td>18<td>60<td>30,0<td>" + note
                + "\n<tr><th scope=row>2020<td>1<td>2<td>50,0<td>\n</tbody></table>\n</section>\n";
    }

    /** What the warnings say, a line for each snapshot. */
    private List<String> warnings() throws Exception {
        return DataCheck.run(data).diagnostics().stream()
                .filter(one -> one.code() == DiagnosticCode.GIVEN_AWAY_BEFORE)
                .map(Diagnostic::arguments)
                .map(arguments -> arguments.get(0) + ": " + arguments.get(3))
                .toList();
    }

    @Test
    void thePrintedSumTellsTheOnlyFigureThatIsWithheld() throws Exception {
        keep("2025", files(PAGE, page("ct-Q", "2025", "Gồm cả cấp huyện. " + SUM)));

        assertThat(warnings()).containsExactly("2025: " + X1);
    }

    /** A snapshot's files of each of the cases that tell nothing. */
    static Stream<Map<String, String>> silent() {
        return Stream.of(
                files(),
                files(PAGE, page("ct-Q", "2025", "")),
                files(PAGE, page("ct-Q", "2024", SUM)),
                files(PAGE, page("ct-Q2", "2025", SUM)),
                files(PAGE, page("ct-Q~tuoi~d30", "2025", SUM)),
                files(PAGE, page("nhiem-vu", "2025", SUM)),
                files("site/don-vi/X2.html", page("ct-Q", "2025", SUM)),
                files("site/don-vi/H2.html", page("ct-Q", "2025", SUM)),
                files(PAGE, page("ct-Q", "2025", SUM.replace("16/50", "50/16"))),
                files(PAGE, page("ct-Q", "2025", SUM.replace("16/50", "…"))),
                files(PAGE, "<section id=ct-Q><tr><th"),
                files("chuan-hoa/quan-sat.csv", COLUMNS, PAGE, page("ct-Q", "2025", SUM)),
                files(
                        "mau/messages/ui_vi.properties",
                        "figures.computed_differs = Khác với tổng\n",
                        PAGE,
                        page("ct-Q", "2025", SUM)));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void whatIsNotPrintedBesideThatFigureTellsNothing(Map<String, String> files) throws Exception {
        keep("2025", files);

        assertThat(warnings()).isEmpty();
    }

    /** The same sum, as other versions of the program and other templates print it. */
    static Stream<Map<String, String>> telling() {
        String closed = page("ct-Q", "2025", "16/50")
                .replace("<th scope=row>2025", "<th scope=\"row\">2025</th>")
                .replace("<td>16/50", "<td class=\"note\"><span>" + SUM + "</span></td></tr>");
        return Stream.of(
                files(PAGE, closed),
                files(PAGE, page("ct-P", "2025", "") + page("ct-Q", "2025", SUM)),
                files(PAGE, page("ct-Q", "2025", SUM.replace(".", " (số liệu minh họa; 2/3 đơn vị đã báo cáo)."))),
                files(
                        PAGE,
                        "<p>Các chỉ tiêu</p>",
                        "site/don-vi/phan-1/H.html",
                        "",
                        "site/don-vi/phan-2/H.html",
                        page("ct-Q", "2025", SUM)),
                files(
                        "mau/messages/ui_vi.properties",
                        "figures.computed_differs = {0} là tổng của các xã\n",
                        PAGE,
                        page("ct-Q", "2025", "16/50 là tổng của các xã")),
                files(
                        "site/don-vi/T.html",
                        page("ct-Q", "2025", SUM.replace("16/50", "18/60")),
                        PAGE,
                        page("ct-Q", "2025", SUM)));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void theSumIsFoundHoweverItIsPrinted(Map<String, String> files) throws Exception {
        keep("2025", files);

        assertThat(warnings()).containsExactly("2025: " + X1);
    }

    /** The sum of the district's own figure tells nothing of what is below it. */
    @Test
    void aSumOfWhatIsShownTellsNothing() throws Exception {
        keep("2025", files("site/don-vi/T.html", page("ct-Q", "2025", SUM.replace("16/50", "18/60"))));

        assertThat(warnings()).isEmpty();
    }

    @Test
    void ofSeveralVersionsOfAFigureTheOneThatTheRowNamesIsMeant() throws Exception {
        String old = FIGURES.replace("2025;;", "2025;cu;");
        String both = FIGURES + "H;Q;;2025;cu;17;55;30,91;;khong\n";
        keep("2025", files("chuan-hoa/quan-sat.csv", both, PAGE, page("ct-Q", "2025", "<td>cu<td>" + SUM)));
        assertThat(warnings()).as("the other version").isEmpty();

        keep("2025.1", files("chuan-hoa/quan-sat.csv", both, PAGE, page("ct-Q", "2025", "<td><td>" + SUM)));
        assertThat(warnings()).containsExactly("2025.1: " + X1);

        keep("2025.2", files("chuan-hoa/quan-sat.csv", old, PAGE, page("ct-Q", "2025", "<td>cu<td>" + SUM)));
        assertThat(warnings()).as("of no figure of today").containsExactly("2025.1: " + X1);
    }

    @Test
    void ofSeveralSnapshotsTheFirstThatTellsIsNamed() throws Exception {
        keep("2024", files());
        keep("2025", files(PAGE, page("ct-Q", "2025", SUM)));
        assertThat(warnings()).containsExactly("2025: " + X1);

        keep("2025.1", files(PAGE, page("ct-Q", "2025", SUM)));
        keep("2026", files());
        assertThat(warnings()).containsExactly("2025: " + X1);
    }

    /** What the site withholds depends on no page of old. */
    @Test
    void nothingElseIsWithheldForIt() throws Exception {
        keep("2025", files());
        List<Diagnostic> without = withholdings();
        keep("2025.1", files(PAGE, page("ct-Q", "2025", SUM)));

        assertThat(withholdings()).isEqualTo(without).hasSize(2);
    }

    private List<Diagnostic> withholdings() throws Exception {
        return DataCheck.run(data).diagnostics().stream()
                .filter(one -> one.code() == DiagnosticCode.WITHHELD_AS_SMALL
                        || one.code() == DiagnosticCode.WITHHELD_AS_BEFORE
                        || one.code() == DiagnosticCode.WITHHELD_FOR_ANOTHER)
                .toList();
    }

    /** A page that was tampered with is not believed, and is told. */
    @Test
    void aPageThatIsNotWhatItWasIsTold() throws Exception {
        keep("2025", files(PAGE, page("ct-Q", "2025", SUM)));
        Path page = data.resolve("luu-tru/2025/data").resolve(PAGE);
        Files.writeString(page, page("ct-Q", "2025", SUM.replace("16/50", "17/50")));

        assertThat(DataCheck.run(data).diagnostics())
                .extracting(Diagnostic::code)
                .contains(DiagnosticCode.ALTERED_ARCHIVE)
                .doesNotContain(DiagnosticCode.GIVEN_AWAY_BEFORE);
    }
}
