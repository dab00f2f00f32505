package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.view.SitePath;
import vn.tiendo.write.InMemorySite;

class CodeDiagnosticsTest {

    private static final Set<String> CODES = Set.of("T", "A", "B", "CT", "KH");

    @TempDir
    private Path sandbox;

    @ParameterizedTest
    @CsvSource({
        "don-vi.csv, A;Xã An, ma_don_vi, 3",
        "chi-tieu.csv, CT;Tỷ lệ, ma_chi_tieu, 2",
        "ke-hoach.csv, KH;Kế hoạch, ma_ke_hoach, 2"
    })
    void aCodeThatIsThePageOfEverySiteIsRefusedWithItsFileAndLine(String file, String row, String column, int line)
            throws Exception {
        for (String code : List.of("index", "INDEX", "inDex")) {
            SmallData data = SmallData.in(sandbox).replace(file, row, code + row.substring(row.indexOf(';')));

            assertThat(DataCheck.run(data.folder()).diagnostics())
                    .filteredOn(one -> one.code() == DiagnosticCode.CODE_OF_A_PAGE)
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.location().file()).isEqualTo(file);
                        assertThat(one.location().line()).isEqualTo(line);
                        assertThat(one.location().column()).isEqualTo(column);
                        assertThat(one.location().value()).isEqualTo(code);
                    });
        }
    }

    /** Whoever adds a page beside those that codes name cannot forget that no code may be called so. */
    @Test
    void noFileOfASiteStandsWhereACodeCouldPutAnother() throws Exception {
        Set<String> taken = new TreeSet<>();
        Set<SitePath> files = filesOfAWholeSite();
        Set<String> folders = new HashSet<>();
        files.stream().filter(file -> isOfACode(file)).forEach(file -> folders.add(folder(file)));
        files.stream()
                .filter(file -> !isOfACode(file) && folders.contains(folder(file)))
                .forEach(file -> taken.add(name(file)));

        assertThat(folders)
                .contains(
                        "don-vi/",
                        "chi-tieu/",
                        "ke-hoach/",
                        "bao-cao/",
                        "nhung/",
                        "tai-ve/don-vi/",
                        "tai-san/the/chi-tieu/");
        assertThat(taken).contains("index");
        for (String name : taken) {
            SmallData data = SmallData.in(sandbox)
                    .replace("don-vi.csv", "A;Xã An", name + ";Xã An")
                    .replace("chi-tieu.csv", "CT;", name + ";")
                    .replace("ke-hoach.csv", "KH;", name + ";");
            assertThat(DataCheck.run(data.folder()).diagnostics())
                    .filteredOn(one -> one.code() == DiagnosticCode.CODE_OF_A_PAGE)
                    .as(name)
                    .hasSize(3);
        }
    }

    @Test
    void noDimensionIsCalledLikeAColumnOfATable() throws Exception {
        SmallData data = SmallData.in(sandbox);
        Set<String> columns = new TreeSet<>();
        for (String table : List.of("so-lieu", "danh-gia", "muc-tieu", "don-vi/A", "chi-tieu/CT")) {
            byte[] csv = site(data).files().get(SitePath.of("tai-ve/" + table + ".csv"));
            String header =
                    new String(csv, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
            columns.addAll(List.of(header.replace("\uFEFF", "").split(";")));
        }

        assertThat(columns).contains("loai_dong", "ten_don_vi", "khoang_cach");
        for (String column : columns) {
            data.file("phan-to.csv", "chieu_phan_to;ma;ten\n" + column + ";X;Y\n");
            assertThat(DataCheck.run(data.folder()).diagnostics())
                    .as(column)
                    .anyMatch(one -> one.code() == DiagnosticCode.DIMENSION_NAMED_LIKE_COLUMN);
        }
    }

    private Set<SitePath> filesOfAWholeSite() throws Exception {
        SmallData data = SmallData.in(sandbox)
                .file("cau-hinh.yaml", "dia_chi_goc: https://example.vn/\n")
                .file("bao-cao/A/2025.md", "## Kết quả\n");
        return site(data).files().keySet();
    }

    private InMemorySite site(SmallData data) throws Exception {
        InMemorySite site = new InMemorySite();
        new SiteBuild(new BuildOptions(
                        data.folder(),
                        Optional.empty(),
                        sandbox.resolve("site"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        1))
                .run(site);
        return site;
    }

    private static boolean isOfACode(SitePath file) {
        return CODES.contains(name(file).replaceFirst("-\\d{4}$", ""));
    }

    private static String folder(SitePath file) {
        return file.text().substring(0, file.text().lastIndexOf('/') + 1);
    }

    private static String name(SitePath file) {
        return file.text().substring(folder(file).length()).replaceFirst("\\.[a-z]+$", "");
    }
}
