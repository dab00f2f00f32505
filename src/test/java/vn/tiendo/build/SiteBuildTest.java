package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.write.InMemorySite;

class SiteBuildTest {

    @TempDir
    private Path sandbox;

    private SmallData data;

    @BeforeEach
    void writeData() throws Exception {
        data = SmallData.in(sandbox);
    }

    private BuildOptions options(int threads) {
        return new BuildOptions(
                data.folder(),
                Optional.empty(),
                sandbox.resolve("site"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                threads);
    }

    private static Map<String, String> build(BuildOptions options) throws Exception {
        InMemorySite site = new InMemorySite();
        new SiteBuild(options).run(site);
        Map<String, String> files = new TreeMap<>();
        site.files().forEach((path, bytes) -> files.put(path.text(), new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    @Test
    void aSiteHasPagesDownloadsAndAssets() throws Exception {
        assertThat(build(options(1)))
                .containsKeys(
                        "index.html",
                        "don-vi/A.html",
                        "tai-ve/danh-gia.csv",
                        "tai-ve/don-vi/A.json",
                        "tai-san/tiendo.css",
                        "tai-san/fonts/be-vietnam-pro-400.woff2");
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        assertThat(build(options(4))).isEqualTo(build(options(1)));
    }

    @Test
    void optionsComeBeforeSettings() throws Exception {
        data.file("cau-hinh.yaml", "ngay_danh_gia: 2025-12-31\n");
        BuildOptions options = options(2);
        BuildOptions asOf2024 = new BuildOptions(
                options.data(),
                options.templates(),
                options.output(),
                Optional.of(new AdminUnitCode("A")),
                options.baseUrl(),
                Optional.of(LocalDate.of(2024, 12, 31)),
                false,
                2);

        assertThat(build(asOf2024).get("tai-ve/danh-gia.csv").lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("A;CT;MT;2025;2024;25,00;30,00;");
    }

    @Test
    void illustrativeFiguresCanBeLeftOut() throws Exception {
        BuildOptions options = options(1);
        BuildOptions without = new BuildOptions(
                options.data(),
                options.templates(),
                options.output(),
                options.focus(),
                options.baseUrl(),
                options.asOf(),
                true,
                1);

        assertThat(build(options).get("tai-ve/so-lieu.csv")).contains("B;Xã Bình;CT;");
        assertThat(build(without).get("tai-ve/so-lieu.csv")).doesNotContain("B;Xã Bình;");
    }

    @Test
    void aFailingPageLeavesTheFormerSite() throws Exception {
        new SiteBuild(options(2)).run();
        Path page = sandbox.resolve("site/don-vi/A.html");
        String before = Files.readString(page);
        Path templates =
                Files.createDirectories(sandbox.resolve("templates/pages")).getParent();
        Files.writeString(templates.resolve("pages/unit.ftlh"), "${khong.co}");
        BuildOptions options = options(2);
        BuildOptions broken = new BuildOptions(
                options.data(),
                Optional.of(templates),
                options.output(),
                options.focus(),
                options.baseUrl(),
                options.asOf(),
                false,
                2);

        assertThatExceptionOfType(BuildFailure.class)
                .isThrownBy(() -> new SiteBuild(broken).run())
                .satisfies(failure -> {
                    assertThat(failure.reason()).isEqualTo(Reason.TEMPLATE_VALUE_NOT_THERE);
                    assertThat(failure.arguments()).startsWith("pages/unit.ftlh:1:3");
                });
        assertThat(page).hasContent(before);
        try (var names = Files.list(sandbox)) {
            assertThat(names.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("data", "site", "templates");
        }
    }

    /** Neither what a page writes nor a failure would ever end it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Timeout(60)
    void aTemplateThatLoopsInSilenceIsStoppedAndNamed(int threads) throws Exception {
        Path templates =
                Files.createDirectories(sandbox.resolve("templates/partials")).getParent();
        Files.writeString(templates.resolve("partials/footer.ftlh"), "<#list 1.. as i><#if i == 0>a</#if></#list>");
        BuildOptions options = options(threads);
        BuildOptions endless = new BuildOptions(
                options.data(),
                Optional.of(templates),
                options.output(),
                options.focus(),
                options.baseUrl(),
                options.asOf(),
                false,
                threads);

        assertThatExceptionOfType(BuildFailure.class)
                .isThrownBy(() -> new SiteBuild(endless, (done, all) -> {}, Duration.ofMillis(300)).run())
                .satisfies(failure -> {
                    assertThat(failure.reason()).isEqualTo(Reason.ENDLESS_TEMPLATE);
                    assertThat(failure.arguments().get(0)).matches("pages/.+\\.ftlh");
                });
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(sandbox.resolve("site")).doesNotExist();
    }

    @Test
    void ownAssetsReplaceAndJoinTheBuiltInOnes() throws Exception {
        Path assets = Files.createDirectories(sandbox.resolve("templates/assets"));
        Files.createDirectories(assets.resolve("css"));
        Files.writeString(assets.resolve("css/tokens.css"), ":root { --cua-toi: 1 }");
        Files.writeString(assets.resolve("css/them.css"), ".them {}");
        Files.writeString(assets.resolve("logo.svg"), "<svg/>");
        BuildOptions options = options(1);
        BuildOptions own = new BuildOptions(
                options.data(),
                Optional.of(assets.getParent()),
                options.output(),
                options.focus(),
                options.baseUrl(),
                options.asOf(),
                false,
                1);

        Map<String, String> files = build(own);

        assertThat(files).containsEntry("tai-san/logo.svg", "<svg/>");
        assertThat(files.get("tai-san/tiendo.css"))
                .startsWith(":root { --cua-toi: 1 }\n")
                .endsWith(".them {}\n");
    }
}
