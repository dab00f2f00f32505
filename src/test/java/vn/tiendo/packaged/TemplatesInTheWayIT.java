package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.build.SmallData;

/** A templates folder may hold anything: where it would put a file in the place of one of the program's, it says so. */
class TemplatesInTheWayIT {

    @TempDir
    private Path sandbox;

    private SmallData small;
    private Path templates;
    private Path site;

    @BeforeEach
    void writeData() throws IOException {
        small = SmallData.in(sandbox);
        templates = Files.createDirectories(sandbox.resolve("mau/assets"));
        site = sandbox.resolve("site");
    }

    private PackagedProgram.Outcome run(String... command) {
        return new PackagedProgram()
                .in(sandbox)
                .run(Stream.concat(
                                Stream.of(command),
                                Stream.of(
                                        "--data",
                                        small.folder().toString(),
                                        "--templates",
                                        templates.getParent().toString()))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phong-chu.js",
                "tiendo.css",
                "chi-muc.js",
                "so-sanh",
                "so-sanh/CT.js",
                "the",
                "the/index.png",
                "js",
                "js/tiendo.js/a.js",
                "img/bieu-tuong.svg/a.png",
                "tiendo.css/a.png",
                "phong-chu.js/a/b.js",
                "dau.svg"
            })
    void aFileInThePlaceOfTheProgramsOwnIsNamed(String name) throws IOException {
        small.file("dau.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>")
                .file("cau-hinh.yaml", "bieu_trung: dau.svg\ndia_chi_goc: https://example.vn/\n");
        Files.createDirectories(templates.resolve(name).getParent());
        Files.writeString(templates.resolve(name), "/* x */");

        assertNamed(name, run("build", "--out", site.toString()));
        if (!name.startsWith("the")) { // a snapshot stands nowhere, and has no cards for networks
            assertNamed(name, run("snapshot", "--year", "2025"));
            assertThat(small.folder().resolve("luu-tru")).doesNotExist();
        }
        assertThat(site).doesNotExist();
    }

    private static void assertNamed(String name, PackagedProgram.Outcome outcome) {
        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(3);
        assertThat(outcome.messages()).contains("assets/" + name, "Đổi tên").doesNotContain("Exception");
    }

    @Test
    void aFileThatTakesThePlaceOfATemplateOrStandsBesideIsFine() throws IOException {
        Files.createDirectories(templates.resolve("js"));
        Files.writeString(templates.resolve("js/nhung.js"), "\"use strict\";\n");
        Files.writeString(templates.resolve("anh.png"), "x");
        Files.writeString(templates.resolve("so-sanh.js"), "\"use strict\";\n");

        PackagedProgram.Outcome outcome = run("build", "--out", site.toString());

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        assertThat(site.resolve("tai-san/anh.png")).hasContent("x");
    }
}
