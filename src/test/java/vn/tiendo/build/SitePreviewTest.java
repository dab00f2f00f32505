package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.diagnostic.DiagnosticNote;

class SitePreviewTest {

    @TempDir
    private Path sandbox;

    private SmallData data;

    @BeforeEach
    void prepare() throws IOException {
        data = SmallData.in(sandbox);
    }

    private SitePreview.Result read() throws Exception {
        return read(BuiltSite.options(data.folder()));
    }

    private static SitePreview.Result read(BuildOptions options) throws Exception {
        try (SitePreview preview = new SitePreview(options)) {
            return preview.read();
        }
    }

    private static byte[] file(SitePreview.Site site, String path) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        site.write(path, bytes);
        return bytes.toByteArray();
    }

    @Test
    void showsTheVeryFilesThatABuildMakes() throws Exception {
        Map<String, byte[]> built = BuiltSite.of(data.folder());

        SitePreview.Site site = read().site().orElseThrow();

        assertThat(built).hasSizeGreaterThan(20);
        for (Map.Entry<String, byte[]> file : built.entrySet()) {
            assertThat(site.has(file.getKey())).as(file.getKey()).isTrue();
            assertThat(file(site, file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
        }
        assertThat(site.has("don-vi/none.html")).isFalse();
        assertThat(data.folder().resolveSibling("site")).doesNotExist();
    }

    @Test
    void hasNoSiteWhereTheDataHaveErrors() throws Exception {
        data.replace("so-lieu/xa/2025.csv", "1;4", "5;4");

        SitePreview.Result result = read();

        assertThat(result.site()).isEmpty();
        assertThat(result.diagnostics()).anyMatch(one -> one.code().id().equals("TD028"));
    }

    @Test
    void tellsOfDraftsWithTheirValuesAndOfWithheldFiguresWithTheReason() throws Exception {
        data.file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;tong_hop;nhay_cam
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;cong;co
                        """).file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;trang_thai;cong_khai
                        A;CT;2024;11;40;;khong
                        A;CT;2025;2;30;;co
                        B;CT;2025;15;50;;co
                        """);

        SitePreview.Site site = read().site().orElseThrow();

        assertThat(site.notes())
                .filteredOn(note -> note.withheld().isEmpty())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.page()).isEqualTo("don-vi/A.html");
                    assertThat(note.figure()).contains("Xã An", "2024");
                    assertThat(note.value()).isEqualTo("11/40");
                    assertThat(note.place().line()).isEqualTo(2);
                });
        assertThat(site.notes()).filteredOn(note -> note.withheld().isPresent()).anySatisfy(note -> {
            assertThat(note.value()).isEqualTo("2/30");
            assertThat(note.withheld().orElseThrow().code().id()).isEqualTo("TD117");
        });
        assertThat(new String(file(site, "don-vi/A.html"), StandardCharsets.UTF_8))
                .doesNotContain("11/40", "2/30", "27,5");
    }

    @Test
    void saysOfCountsAndOfRatesWithoutCountsWhyTheyAreWithheld() throws Exception {
        data.file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;nhay_cam
                        SL;Số cán bộ nữ;so_luong;tang;co
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;co
                        """).file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;gia_tri;cong_khai
                        A;SL;2025;2;co
                        A;CT;2025;0;co
                        """);

        assertThat(read().site().orElseThrow().notes())
                .map(note -> DiagnosticNote.message(note.withheld().orElseThrow()))
                .satisfiesExactlyInAnyOrder(
                        count -> assertThat(count).endsWith(": ẩn vì số đếm nhỏ hơn 3."),
                        rate -> assertThat(rate).endsWith(": ẩn vì tỷ lệ 0 % cho biết có số đếm bằng 0."));
    }

    @Test
    void saysWhatIsWrongWithATemplateWhenAFileIsMade() throws Exception {
        Path templates = Files.createDirectories(sandbox.resolve("templates/pages"));
        Files.writeString(templates.resolve("unit.ftlh"), "${nothing.of.this}");
        BuildOptions usual = BuiltSite.options(data.folder());
        BuildOptions options = new BuildOptions(
                usual.data(),
                Optional.of(sandbox.resolve("templates")),
                usual.output(),
                usual.focus(),
                usual.baseUrl(),
                usual.asOf(),
                usual.withoutIllustrative(),
                usual.threads());

        SitePreview.Site site = read(options).site().orElseThrow();

        assertThat(file(site, "index.html")).isNotEmpty();
        assertThatThrownBy(() -> file(site, "don-vi/A.html"))
                .isInstanceOfSatisfying(
                        BuildFailure.class,
                        failure ->
                                assertThat(failure.reason()).isEqualTo(BuildFailure.Reason.TEMPLATE_VALUE_NOT_THERE));
    }

    /** What snapshots hold is read once; what it means for today's data is found anew. */
    @Test
    void readAgainItIsAsIfReadForTheFirstTime() throws Exception {
        BuildOptions options = BuiltSite.options(data.folder());
        snapshot(options, 2024);
        try (SitePreview preview = new SitePreview(options)) {
            expectTheFilesOfABuild(preview);
            data.replace("so-lieu/xa/2025.csv", "2024;1;4", "2024;2;4");
            expectTheFilesOfABuild(preview);
            data.replace("don-vi.csv", "Xã Bình", "Xã Hòa Bình");
            snapshot(options, 2025);
            expectTheFilesOfABuild(preview);
        }
    }

    private static void snapshot(BuildOptions options, int year) throws Exception {
        new SnapshotBuild(new SnapshotOptions(options, false, year, OptionalInt.empty(), Optional.empty(), "tiendo 1"))
                .run();
    }

    private void expectTheFilesOfABuild(SitePreview preview) throws Exception {
        SitePreview.Site site = preview.read().site().orElseThrow();
        for (Map.Entry<String, byte[]> file : BuiltSite.of(data.folder()).entrySet()) {
            assertThat(file(site, file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
        }
    }
}
