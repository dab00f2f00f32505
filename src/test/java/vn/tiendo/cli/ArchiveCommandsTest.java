package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.archive.FindingKind;
import vn.tiendo.build.SmallData;

class ArchiveCommandsTest {

    @TempDir
    private Path sandbox;

    private SmallData data;

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(sandbox);
        Files.createDirectory(sandbox.resolve("templates"));
    }

    private InProcess.Outcome run(String command, String... more) {
        String[] templates = command.matches("verify|xac-minh|check")
                ? new String[0]
                : new String[] {"--templates", sandbox + "/templates"};
        return InProcess.run(Stream.of(
                        Stream.of(command, "--data", data.folder().toString()),
                        Arrays.stream(templates),
                        Arrays.stream(more))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    @Test
    void aYearIsFrozenVerifiedAndComparedUnderVietnameseNames() throws IOException {
        InProcess.Outcome frozen = run("luu-tru", "--year", "2024");
        assertThat(frozen.exitCode()).as(frozen.messages()).isZero();
        assertThat(frozen.output()).startsWith("Đã lưu 2024 vào ").contains("mã băm ");
        String chain = Files.readString(data.folder().resolve("luu-tru/chuoi.txt"))
                .strip()
                .replaceFirst(".* ", "");
        assertThat(frozen.output())
                .contains("Mã chuỗi lưu trữ: " + chain + "\n")
                .contains("công báo");
        assertThat(run("xac-minh").output())
                .startsWith("Đã xác minh 1 bản lưu và chuỗi mã băm: không có gì bị thay đổi.\n")
                .contains("Mã chuỗi lưu trữ: " + chain + "\n")
                .contains("công báo");
        data.file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nA;CT;2024;2;4\n");
        assertThat(run("so-sanh", "2024").output()).contains("Sửa số liệu; Xã An; Tỷ lệ cán bộ nữ, 2024: 1/4 → 2/4");
        assertThat(run("so-sanh", "2024", "--format", "csv").output()).contains("so_lieu_sua;A;CT;;2024;;1/4;2/4;");
    }

    @Test
    void aCorrectionIsAskedForByItsReasonOrByItsName() {
        run("snapshot", "--year", "2024");

        assertThat(run("snapshot", "--year", "2024").exitCode()).isEqualTo(2);
        assertThat(run("snapshot", "--year", "2024.1").messages()).contains("phải có lý do");
        assertThat(run("snapshot", "--year", "2024", "--reason", "đếm nhầm").exitCode())
                .isZero();
        assertThat(run("snapshot", "--year", "2024.2", "--reason", "lại nhầm").exitCode())
                .isZero();
        assertThat(run("verify", "2024.2").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"đếm \u202Enhầm", "đếm\u0007nhầm", "đếm\nnhầm", "đếm\u0000nhầm", " \u200B "})
    void aReasonPassesTheSameGateAsCells(String reason) {
        run("snapshot", "--year", "2024");

        InProcess.Outcome outcome = run("snapshot", "--year", "2024", "--reason", reason);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages()).contains("không dùng làm lý do đính chính được");
        assertThat(data.folder().resolve("luu-tru/2024.1")).doesNotExist();
    }

    @Test
    void aPublishedSiteThatIsPointedOutMustBeThere() throws IOException {
        Files.writeString(sandbox.resolve("tep"), "a");
        for (String out : List.of("khong-co", "tep", "templates")) {
            InProcess.Outcome outcome = run(
                    "snapshot", "--year", "2024", "--out", sandbox.resolve(out).toString());

            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.messages()).contains(out, "không có hoặc không phải là trang");
            assertThat(data.folder().resolve("luu-tru")).doesNotExist();
        }
    }

    /**
     * A snapshot can never be taken back, so a slip such as 2030 for 2026 must not make one; the words and the status 2
     * are those with which {@code report} refuses such a year.
     */
    @Test
    void aYearThatHasNotBegunIsNotFrozen() throws IOException {
        data.file("cau-hinh.yaml", "ngay_danh_gia: 2026-10-31\n");

        InProcess.Outcome outcome = run("snapshot", "--year", "2030");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages())
                .startsWith("Năm 2030 chưa bắt đầu: ngày đánh giá là 31/10/2026. ")
                .contains("ngay_danh_gia", "--as-of")
                .doesNotContain("--period");
        assertThat(run("snapshot", "--year", "2027").exitCode()).isEqualTo(2);
        assertThat(data.folder().resolve("luu-tru")).doesNotExist();

        assertThat(run("report", "--unit", "A", "--year", "2030").messages())
                .startsWith("Năm 2030 chưa bắt đầu: ngày đánh giá là 31/10/2026. ");
    }

    @Test
    void aYearThatIsNotOverIsFrozenAndAsOfSaysThatALaterOneHasBegun() throws IOException {
        data.file("cau-hinh.yaml", "ngay_danh_gia: 2026-10-31\n");

        assertThat(run("snapshot", "--year", "2026").exitCode()).isZero();
        assertThat(run("snapshot", "--year", "2027", "--as-of", "2027-01-02").exitCode())
                .isZero();
    }

    /** Then the year after the latest figure may be the current one, as while its first figures are awaited. */
    @Test
    void whereNoDateIsSetOnlyTheYearAfterTheLatestFigureMayHaveBegun() {
        InProcess.Outcome outcome = run("snapshot", "--year", "2027");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages()).startsWith("Năm 2027 chưa bắt đầu: ngày đánh giá là 31/12/2025. ");
        assertThat(run("snapshot", "--year", "2026").exitCode()).isZero();
    }

    /** As when the sample's archive is left in a province's own data. */
    @Test
    void anArchiveOfAnotherSiteIsRefused() throws IOException {
        run("snapshot", "--year", "2024", "--focus", "A");
        data.file(
                        "don-vi.csv",
                        "ma_don_vi;ten;cap;loai;truc_thuoc\nC;Tỉnh Khác;tinh;chinh_quyen;\nD;Xã Dương;xa;chinh_quyen;C\n")
                .file("ke-hoach.csv", "ma_ke_hoach;ten;don_vi;tu_nam;den_nam\nKH;Kế hoạch thử;C;2021;2030\n")
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nD;CT;2025;1;4\n");

        assertThat(List.of(
                        run("check"),
                        run("build", "--out", sandbox.resolve("site").toString()),
                        run("snapshot", "--year", "2025"),
                        run("diff", "2024")))
                .allSatisfy(outcome -> {
                    assertThat(outcome.exitCode()).isEqualTo(1);
                    assertThat(outcome.output() + outcome.messages())
                            .contains("luu-tru/2024/bag-info.txt", "TD108", "Xã An");
                });
        assertThat(sandbox.resolve("site")).doesNotExist();
    }

    @Test
    void anArchiveOfOnesOwnUnitUnderAnotherCodeIsNotForeign() throws IOException {
        run("snapshot", "--year", "2024", "--focus", "A");
        data.file(
                        "don-vi.csv",
                        "ma_don_vi;ten;cap;loai;truc_thuoc\nT;Tỉnh Thử;tinh;chinh_quyen;\nA2;Xã An;xa;chinh_quyen;T\n")
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nA2;CT;2025;1;4\n");

        assertThat(run("check").exitCode()).isZero();
    }

    /** Every unit may be known, as where the list is that of the whole country. */
    @Test
    void anArchiveOfAnotherBodyAboutAnUnrelatedUnitIsForeign() throws IOException {
        data.file("cau-hinh.yaml", "co_quan_cong_bo: Xã An\ndon_vi_trong_tam: A\n");
        run("snapshot", "--year", "2024");
        assertThat(run("check").exitCode()).isZero();

        data.file("cau-hinh.yaml", "co_quan_cong_bo: Xã Bình\ndon_vi_trong_tam: B\n");
        assertThat(run("check").exitCode()).isEqualTo(1);

        data.file("cau-hinh.yaml", "co_quan_cong_bo: Tỉnh Thử\ndon_vi_trong_tam: T\n");
        assertThat(run("check").exitCode()).isZero();

        data.file("cau-hinh.yaml", "co_quan_cong_bo: Xã Bình\ndon_vi_trong_tam: B\n")
                .file("sap-xep.csv", "ma_cu;ma_moi;ngay;pham_vi\nA;B;2025-07-01;toan_bo\n");
        assertThat(run("check").exitCode()).isZero();
    }

    @Test
    void dataWithErrorsEndWithOne() throws IOException {
        data.file("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu\nCT;Tỷ lệ;ty_le;len\n");

        assertThat(run("snapshot", "--year", "2024").exitCode()).isEqualTo(1);
        assertThat(data.folder().resolve("luu-tru")).doesNotExist();
    }

    @Test
    void aDamagedSnapshotEndsWithSix() throws IOException {
        run("snapshot", "--year", "2024");
        Files.delete(data.folder().resolve("luu-tru/2024/data/site/index.html"));

        assertThat(run("verify").exitCode()).isEqualTo(6);
        assertThat(run("verify", "all").output()).startsWith("2024/data/site/index.html: bị thiếu.\n");
        assertThat(run("verify", data.folder().resolve("luu-tru/2024").toString())
                        .exitCode())
                .isEqualTo(6);
        assertThat(run("verify", data.folder().resolve("so-lieu").toString()).output())
                .contains("không phải là một gói BagIt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--year",
                "--year 24",
                "--year 2024.0",
                "--year 2024 --as-of 2025-01-01",
                "--year 2024 --reason="
            })
    void aSnapshotThatCannotBeUnderstoodEndsWithTwo(String arguments) {
        assertThat(run("snapshot", arguments.isEmpty() ? new String[0] : arguments.split(" "))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void whatIsNotThereCannotBeComparedOrVerified() {
        assertThat(run("diff").exitCode()).isEqualTo(2);
        assertThat(run("diff", "2024").messages()).contains("Không có bản lưu «2024». Chưa có bản lưu nào.");
        assertThat(run("diff", data.folder().toString()).messages()).contains("không phải là thư mục của một bản lưu.");
        assertThat(run("verify", "2024").exitCode()).isEqualTo(2);
    }

    @Test
    void everyFindingHasItsWords() {
        ResourceBundle words = ResourceBundle.getBundle("vn.tiendo.cli.cli", Locale.forLanguageTag("vi"));

        assertThat(FindingKind.values())
                .allSatisfy(
                        kind -> assertThat(words.containsKey("finding." + kind)).isTrue());
        assertThat(words.keySet().stream().filter(key -> key.startsWith("finding.")))
                .hasSize(FindingKind.values().length);
    }
}
