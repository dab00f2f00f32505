package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.model.AdminUnitCode;

class SnapshotBuildTest {

    @TempDir
    private Path sandbox;

    private SmallData data;

    @BeforeEach
    void writeData() throws Exception {
        data = SmallData.in(sandbox);
    }

    private BuildOptions build(Path folder, int threads) {
        return new BuildOptions(
                folder,
                Optional.empty(),
                sandbox.resolve("site"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                threads);
    }

    private SnapshotResult snapshot(int year, Optional<String> reason) throws Exception {
        return snapshot(build(data.folder(), 2), year, reason);
    }

    private static SnapshotResult snapshot(BuildOptions build, int year, Optional<String> reason) throws Exception {
        return new SnapshotBuild(new SnapshotOptions(build, false, year, OptionalInt.empty(), reason, "tiendo 1"))
                .run();
    }

    private Path bag(String name) {
        return data.folder().resolve("luu-tru").resolve(name);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private void expectRefusal(Reason reason, int year, Optional<String> why) {
        assertThatExceptionOfType(BuildFailure.class)
                .isThrownBy(() -> snapshot(year, why))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    @Test
    void aSnapshotHoldsTheSiteOfItsDayTheInputsAndTheFigures() throws Exception {
        snapshot(2024, Optional.empty());

        assertThat(Archive.ofData(data.folder()).verify()).isEmpty();
        Map<String, String> files = files(bag("2024"));
        assertThat(files)
                .containsKeys(
                        "bagit.txt",
                        "DOC-TRUOC.txt",
                        "data/ro-crate-metadata.json",
                        "data/datapackage.json",
                        "data/site/index.html",
                        "data/site/tai-ve/danh-gia.csv");
        assertThat(bag("2024").resolve("data/dau-vao/so-lieu/xa/2025.csv"))
                .hasSameBinaryContentAs(data.folder().resolve("so-lieu/xa/2025.csv"));
        assertThat(Files.readString(bag("2024").resolve("data/chuan-hoa/quan-sat.csv")))
                .isEqualTo("""
                don_vi;chi_tieu;phan_to;nam;phien_ban;tu_so;mau_so;gia_tri;gia_tri_chu;ky_hieu;trang_thai;tinh_toan;da_bao_cao;can_bao_cao;ngay_chot;nguon;ghi_chu
                A;CT;;2024;;1;4;25,00;;;chinh_thuc;khong;;;;;
                T;CT;;2024;;1;4;25,00;;;chinh_thuc;co;1;2;;;
                """);
        assertThat(Files.readString(bag("2024").resolve("data/site/don-vi/A.html")))
                .contains("Đây là bản lưu 2024", "31/12/2024");
        assertThat(Files.readString(bag("2024").resolve("bag-info.txt"))).contains("Bagging-Date: 2024-12-31\n");
    }

    @Test
    void theSameDataGiveTheSameBag() throws Exception {
        Path other = sandbox.resolve("ban-sao");
        Files.createDirectories(other);
        for (Map.Entry<String, String> file : files(data.folder()).entrySet()) {
            Path copy = other.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
        snapshot(2024, Optional.empty());
        snapshot(build(other, 1), 2024, Optional.empty());

        assertThat(files(other.resolve("luu-tru")))
                .isEqualTo(files(data.folder().resolve("luu-tru")));
    }

    @Test
    void aYearIsFrozenOnceAndCorrectedBeside() throws Exception {
        snapshot(2024, Optional.empty());
        Map<String, String> first = files(bag("2024"));

        expectRefusal(Reason.SNAPSHOT_EXISTS, 2024, Optional.empty());
        data.file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nA;CT;2024;2;4\n");
        SnapshotResult second = snapshot(2024, Optional.of("Đếm nhầm"));

        assertThat(second.taken().orElseThrow().name()).isEqualTo("2024.1");
        assertThat(files(bag("2024"))).isEqualTo(first);
        assertThat(Files.readString(bag("2024.1").resolve("bag-info.txt")))
                .contains("Tiendo-Corrects: 2024\n", "Tiendo-Reason: Đếm nhầm\n");
        assertThat(Archive.ofData(data.folder()).verify()).isEmpty();
        SnapshotDiff.Difference difference = new SnapshotDiff(build(data.folder(), 1))
                .run("2024", Optional.of("2024.1"))
                .difference()
                .orElseThrow();
        assertThat(difference.lines()).anyMatch(line -> line.contains("Sửa số liệu") && line.contains("1/4 → 2/4"));
    }

    @Test
    void aCorrectionNeedsAReasonAndSomethingToCorrect() {
        assertThatExceptionOfType(BuildFailure.class)
                .isThrownBy(() -> new SnapshotBuild(new SnapshotOptions(
                                build(data.folder(), 1), false, 2024, OptionalInt.of(1), Optional.empty(), "tiendo 1"))
                        .run())
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.CORRECTION_WITHOUT_REASON));
        expectRefusal(Reason.NOTHING_TO_CORRECT, 2024, Optional.of("Vì sao"));
    }

    @Test
    void aSiteOlderThanItsDataIsNotFrozen() throws Exception {
        new SiteBuild(build(data.folder(), 1)).run();
        Path changed = data.folder().resolve("so-lieu/xa/2025.csv");
        Files.setLastModifiedTime(changed, FileTime.fromMillis(System.currentTimeMillis() + 60_000));

        expectRefusal(Reason.SITE_OLDER_THAN_DATA, 2024, Optional.empty());

        Files.setLastModifiedTime(changed, FileTime.fromMillis(0));
        assertThat(snapshot(2024, Optional.empty()).taken()).isPresent();
    }

    @Test
    void dataWithErrorsAreNotFrozen() throws Exception {
        data.file("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu\nCT;Tỷ lệ;ty_le;len\n");

        assertThat(snapshot(2024, Optional.empty()).taken()).isEmpty();
        assertThat(data.folder().resolve("luu-tru")).doesNotExist();
    }

    /** The count 2 of B and the unpublished 7 of A may stand nowhere in the public bag; its lines neither. */
    private void writeSecrets() throws IOException {
        data.file("chi-tieu.csv", """
                ma_chi_tieu;ten;loai;chieu;nhay_cam
                CT;Tỷ lệ cán bộ nữ;ty_le;tang;khong
                QH;Nữ trong quy hoạch;ty_le;tang;co
                """).file("so-lieu/xa/quy-hoach.csv", """
                don_vi;chi_tieu;nam;tu_so;mau_so;cong_khai;ghi_chu
                A;QH;2024;7;48159713;khong;chưa công bố
                B;QH;2025;2;48159719;co;số nhỏ
                """);
    }

    @Test
    void whatMayNotBeKnownLiesInABagOfItsOwn() throws Exception {
        writeSecrets();

        SnapshotResult result = snapshot(2024, Optional.empty());

        assertThat(result.taken().orElseThrow().confidential()).isEqualTo(1);
        assertThat(files(data.folder().resolve("luu-tru")).values())
                .noneMatch(text -> text.contains("48159713") || text.contains("48159719"));
        assertThat(files(bag("2024"))).containsKey("data/dau-vao/so-lieu/xa/2025.csv");
        Path secret = data.folder().resolve("luu-tru-mat/2024");
        assertThat(secret.resolve("data/dau-vao/so-lieu/xa/quy-hoach.csv"))
                .content()
                .contains("48159713");
        assertThat(Archive.ofData(data.folder()).verify()).isEmpty();

        Files.writeString(secret.resolve("data/dau-vao/so-lieu/xa/quy-hoach.csv"), "khác");
        assertThat(Archive.ofData(data.folder()).verify())
                .singleElement()
                .satisfies(finding -> assertThat(finding.bag()).isEqualTo("luu-tru-mat/2024"));
    }

    @Test
    void whatNoPageShowsLiesInThatBagToo() throws Exception {
        data.file("cau-hinh.yaml", "tieu_de: \"Số 1 # không phải chú thích\" # chờ bà 48159720 duyệt\n")
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;_nguoi_nhap
                        T;Tỉnh Thử;tinh;chinh_quyen;;48159721
                        A;Xã An;xa;chinh_quyen;T;
                        B;Xã Bình;xa;chinh_quyen;T;
                        """)
                .file("so-lieu/xa/2023.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nB;CT;2023;48159722;...\n");

        SnapshotResult result = snapshot(2024, Optional.empty());

        assertThat(result.taken().orElseThrow().confidential()).isEqualTo(3);
        assertThat(files(data.folder().resolve("luu-tru")).values()).noneMatch(text -> text.contains("4815972"));
        assertThat(bag("2024").resolve("data/dau-vao/so-lieu/xa/2025.csv")).exists();
    }

    @Test
    void settingsWithoutCommentsAreForEveryone() throws Exception {
        data.file("cau-hinh.yaml", "tieu_de: \"Số 1 # không phải chú thích\"\n\nmo_ta: a#b\n");

        assertThat(snapshot(2024, Optional.empty()).taken().orElseThrow().confidential())
                .isZero();
    }

    @Test
    void aSiteMadeAnewFromItsInputsIsTheSameToTheByte() throws Exception {
        writeSecrets();
        data.file("so-lieu/xa/số liệu 100%.csv", """
                don_vi;chi_tieu;nam;tu_so;mau_so
                B;CT;2023;1;3
                """)
                .file("bao-cao/A/2024.md", "# Kết quả đạt được\n\nTốt.\n")
                .file("cau-hinh.yaml", """
                tieu_de: Thử
                dia_chi_goc: https://tiendo.example/
                """);
        Path templates = Files.createDirectories(sandbox.resolve("mau/messages"));
        Files.writeString(templates.resolve("ui_vi.properties"), "skip = Bỏ qua\n");
        BuildOptions options = new BuildOptions(
                data.folder(),
                Optional.of(templates.getParent()),
                sandbox.resolve("site"),
                Optional.of(new AdminUnitCode("T")),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 6, 30)),
                true,
                2);
        snapshot(options, 2024, Optional.empty());

        assertThat(bag("2024").resolve("data/ten-dau-vao.csv")).content().contains("số liệu 100%.csv");
        Path scratch = Files.createDirectories(sandbox.resolve("nhap"));
        assertThat(SnapshotRebuild.treeHash(
                        bag("2024"), Optional.of(data.folder().resolve("luu-tru-mat/2024")), scratch, 1))
                .isEqualTo(StoredSnapshot.read(bag("2024")).siteTree().orElseThrow());
    }

    @Test
    void theSiteShowsItsSnapshotsAndWhatChangedSince() throws Exception {
        snapshot(2024, Optional.empty());
        data.file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so;ghi_chu\nA;CT;2024;2;4;đếm lại\n");
        snapshot(2024, Optional.of("Đếm nhầm"));
        new SiteBuild(build(data.folder(), 2)).run();

        Path site = sandbox.resolve("site");
        assertThat(Files.readString(site.resolve("luu-tru/index.html")))
                .contains(
                        "Năm 2024, bản đính chính 1", "Đếm nhầm", "Đã có bản đính chính", "2024/data/site/index.html");
        assertThat(Files.readString(site.resolve("luu-tru/thay-doi-2024-2024.1.html")))
                .contains("1/4", "2/4", "đếm lại");
        assertThat(Files.readString(site.resolve("don-vi/A.html")))
                .contains("../luu-tru/2024/data/site/don-vi/A.html", "../luu-tru/2024.1/data/site/don-vi/A.html");
        assertThat(Archive.verifyAt(site.resolve("luu-tru"))).isEmpty();
        assertThat(List.of("2024", "2024.1"))
                .allSatisfy(name -> assertThat(
                                Archive.verifyAt(site.resolve("luu-tru").resolve(name)))
                        .isEmpty());
    }

    /** Only a warning when the year was frozen, and nobody may mend it there any more. */
    @Test
    void aBrokenLinkInASnapshotStandsInNoBuildsWay() throws Exception {
        data.file("bao-cao/A/2024.md", "# Kết quả đạt được\n\n[Kế hoạch](khong-co.html)\n");
        snapshot(2024, Optional.empty());
        assertThat(bag("2024").resolve("data/site/bao-cao/A-2024.html"))
                .content()
                .contains("khong-co.html");
        Files.delete(data.folder().resolve("bao-cao/A/2024.md"));

        BuildResult result = new SiteBuild(build(data.folder(), 2)).run();

        assertThat(result.site().orElseThrow().brokenLinks()).isEmpty();
        assertThat(sandbox.resolve("site/luu-tru/2024/data/site/bao-cao/A-2024.html"))
                .hasSameBinaryContentAs(bag("2024").resolve("data/site/bao-cao/A-2024.html"));
    }

    /** Reports on a year are often due after its end; those on later years are none of its business. */
    @Test
    void theReportsOnAFrozenYearAreInItAndNoLaterOnes() throws Exception {
        data.file("nop-bao-cao.csv", "don_vi;nam;ngay_nop\nA;2024;2025-01-10\nA;2025;2025-11-10\n");

        snapshot(2024, Optional.empty());

        assertThat(Files.readString(bag("2024").resolve("data/site/tai-ve/nop-bao-cao.csv")))
                .contains("A;2024;2025-01-10")
                .doesNotContain("A;2025");
    }
}
