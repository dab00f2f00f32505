package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.build.SmallData;
import vn.tiendo.write.DirectorySite;

class ShellTest {

    @TempDir
    private Path sandbox;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private SmallData data;
    private Path site;

    @BeforeEach
    void writeData() throws Exception {
        data = SmallData.in(sandbox);
        site = sandbox.resolve("site");
    }

    private ExitStatus run(String... args) {
        return new Shell(utf8(results), utf8(messages)).run(args);
    }

    private static PrintStream utf8(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private ExitStatus build(String... more) {
        return run(Stream.concat(
                        Stream.of(
                                "build",
                                "--data",
                                data.folder().toString(),
                                "--out",
                                site.toString(),
                                "--templates",
                                builtIn()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** An empty folder: only the built-in templates, whatever stands in the working folder. */
    private String builtIn() {
        return sandbox.resolve("templates").toString();
    }

    @BeforeEach
    void createTemplates() throws Exception {
        Files.createDirectory(sandbox.resolve("templates"));
    }

    private String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFolderMayBeginWithAnAtSign() throws Exception {
        Path folder = sandbox.resolve("@x");
        Files.writeString(sandbox.resolve("x"), "--no-such-option");

        assertThat(run("build", "--data", data.folder().toString(), "--out", folder.toString()))
                .isEqualTo(ExitStatus.DONE);
        assertThat(folder.resolve("index.html")).exists();
        assertThat(run("build", "--data", "@nothing-here")).isEqualTo(ExitStatus.WRONG_COMMAND_LINE);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("@nothing-here");
    }

    @Test
    void aBuildEndsWithOneLineOfResults() {
        assertThat(build()).isEqualTo(ExitStatus.DONE);
        assertThat(results())
                .matches(
                        "Đã dựng \\d+ trang \\(\\d+ tệp, \\d+,\\d MB\\) vào .*site trong \\d+,\\d giây; \\d+ cảnh báo\\.\\R");
        assertThat(site.resolve("tai-ve/danh-gia.csv")).exists();
    }

    @Test
    void oneFigureMoreChangesFewFilesAndTheseAreListed() throws Exception {
        build("--upload-list");
        assertThat(results()).contains("thêm\tindex.html");
        assertThat(site.resolveSibling("thay-doi-tep.txt")).exists();
        results.reset();

        build("--upload-list");
        assertThat(results().lines()).as("the same data: nothing to send").hasSize(1);
        assertThat(site.resolveSibling("thay-doi-tep.txt")).isEmptyFile();
        assertThat(messages()).contains("Không có tệp nào thay đổi.");
        results.reset();

        data.replace("so-lieu/xa/2025.csv", "B;CT;2025;1;5", "B;CT;2025;2;5");
        build("--upload-list");
        assertThat(results()).contains("sửa\ttai-ve/so-lieu.csv").doesNotContain("thêm", "assets/");
        assertThat(site.resolveSibling("thay-doi-tep.txt"))
                .content()
                .isEqualTo(results().substring(0, results().indexOf("Đã dựng")));
    }

    @Test
    void commandsHaveVietnameseNames() {
        assertThat(run("dung", "--data", data.folder().toString(), "--out", site.toString()))
                .isEqualTo(ExitStatus.DONE);
        assertThat(run("kiem-tra", "--data", data.folder().toString())).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void errorsInTheDataAreToldAndNothingIsWritten() throws Exception {
        data.file("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu\nCT;Tỷ lệ;ty_le;len\n");

        assertThat(build()).isEqualTo(ExitStatus.DATA_ERRORS);
        assertThat(messages()).contains("chi-tieu.csv:2:", "len");
        assertThat(results()).isEmpty();
        assertThat(site).doesNotExist();
    }

    @Test
    void errorsInTheSettingsAloneAreNotThoseOfTheData() throws Exception {
        data.file("cau-hinh.yaml", "khong_biet: 1\n");

        assertThat(build()).isEqualTo(ExitStatus.WRONG_SETTINGS);
        assertThat(messages()).contains("khong_biet");
    }

    @Test
    void aWrongTemplateIsNamedWithItsLine() throws Exception {
        Files.createDirectories(sandbox.resolve("templates/pages"));
        Files.writeString(sandbox.resolve("templates/pages/unit.ftlh"), "\n<#if>");

        assertThat(build()).isEqualTo(ExitStatus.WRONG_SETTINGS);
        assertThat(messages()).startsWith("pages/unit.ftlh:2:").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sreve",
                "serve --port 70000",
                "serve --port 0 --data khong/co",
                "bild",
                "build thua",
                "build --dta x",
                "build --out",
                "build --out a --out b",
                "check --format xml",
                "build --as-of 31/12/2025",
                "build --focus a/b",
                "build --base-url javascript:alert(1)",
                "build --threads 0",
                "build --data khong/co",
                "build --focus KHONG-CO",
                "build --templates khong/co",
                "check --data khong/co"
            })
    void aWrongCommandLineIsExplained(String line) {
        List<String> args = new java.util.ArrayList<>(line.isEmpty() ? List.of() : List.of(line.split(" ")));
        if (line.startsWith("build") && !line.contains("--data")) {
            args.addAll(List.of("--data", data.folder().toString()));
        }
        if (line.startsWith("build") && !line.contains("--out")) {
            args.addAll(List.of("--out", site.toString()));
        }

        assertThat(run(args.toArray(String[]::new))).isEqualTo(ExitStatus.WRONG_COMMAND_LINE);
        assertThat(messages()).isNotBlank().doesNotContain("Exception");
        assertThat(results()).isEmpty();
        assertThat(site).doesNotExist();
    }

    @Test
    void foldersThatASiteMustNotReplaceAreRefused() throws Exception {
        assertThat(build("--debug")).isEqualTo(ExitStatus.DONE);
        for (Path refused : List.of(data.folder(), sandbox, data.folder().resolve("site"), Path.of("/"))) {
            assertThat(run("build", "--data", data.folder().toString(), "--out", refused.toString()))
                    .as(refused.toString())
                    .isEqualTo(ExitStatus.WRONG_COMMAND_LINE);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
        Path file = Files.writeString(sandbox.resolve("tep"), "");

        assertThat(run(
                        "build",
                        "--data",
                        data.folder().toString(),
                        "--out",
                        file.resolve("site").toString()))
                .isEqualTo(ExitStatus.READING_OR_WRITING_FAILED);
        assertThat(messages()).contains("tep");
    }

    @Test
    void aSecondBuildIsToldWhoHoldsTheFolder() throws Exception {
        try (DirectorySite first = DirectorySite.open(site, List.of(), Path.of("/nha"))) {
            assertThat(first).isNotNull();
            assertThat(build()).isEqualTo(ExitStatus.LOCKED);
        }
        assertThat(messages()).contains(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void anInterruptedBuildCleansUp() throws Exception {
        Thread.currentThread().interrupt();

        assertThat(build()).isEqualTo(ExitStatus.INTERRUPTED);
        try (Stream<Path> names = Files.list(sandbox)) {
            assertThat(names.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("data", "templates");
        }
    }

    @Test
    void aFaultOfTheProgramIsCalledThat() {
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String text) {
                throw new IllegalStateException("hỏng");
            }
        };

        assertThat(new Shell(broken, utf8(messages)).run("--version")).isEqualTo(ExitStatus.INTERNAL_FAULT);
        assertThat(messages()).startsWith("Đây là lỗi của chương trình").doesNotContain("\tat ");
    }

    @Test
    void theStackIsShownOnlyWhenAskedFor() {
        run("build", "--data", "khong/co");
        assertThat(messages()).doesNotContain("\tat ");

        run("build", "--data", "khong/co", "--debug");
        assertThat(messages()).contains("\tat vn.tiendo");
    }

    @Test
    void helpAndVersionAreResults() {
        assertThat(run("--help")).isEqualTo(ExitStatus.DONE);
        assertThat(run("build", "--help")).isEqualTo(ExitStatus.DONE);
        assertThat(run("--version")).isEqualTo(ExitStatus.DONE);
        assertThat(results()).contains("Cách dùng: tiendo", "kiem-tra", "--as-of", "tiendo ");
        assertThat(messages()).isEmpty();
    }

    @Test
    void checkingAsJsonPrintsNothingElse() throws Exception {
        assertThat(run("check", "--data", data.folder().toString(), "--format", "json"))
                .isEqualTo(ExitStatus.DONE);
        assertThat(results())
                .startsWith("{\"errors\":[")
                .contains("\"counts\":{\"errors\":0,")
                .endsWith("}}\n");
        assertThat(messages()).isEmpty();
    }

    @Test
    void checkingTellsWhoHasNotReported() throws Exception {
        assertThat(run("check", "--data", data.folder().toString())).isEqualTo(ExitStatus.DONE);
        assertThat(messages()).contains("TD084", "B");
        assertThat(results()).isEqualTo("Đã đọc 3 đơn vị, 1 chỉ tiêu, 1 mục tiêu, 3 dòng số liệu.\n");
        assertThat(site).doesNotExist();
    }

    @Test
    void checkingDoesNotSayOfAUnitThatGaveAShareAloneThatItIsMissing() throws Exception {
        data.file("so-lieu/xa/2025.csv", """
                don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri
                A;CT;2025;5;10;
                B;CT;2025;;;40
                """);

        run("check", "--data", data.folder().toString());

        assertThat(messages())
                .contains("1/2 đơn vị đã báo cáo; chỉ có tỷ lệ, không có tử số và mẫu số: B (Xã Bình).")
                .doesNotContain("còn thiếu: ");
    }

    @Test
    void ofManyThatHaveNotReportedTheFirstAreNamedAndTheOthersCounted() throws Exception {
        String silent = IntStream.rangeClosed(1, 64)
                .mapToObj(number -> "N%02d;Xã số %d;xa;chinh_quyen;T%n".formatted(number, number))
                .collect(Collectors.joining());
        data.file("don-vi.csv", Files.readString(data.folder().resolve("don-vi.csv")) + silent);

        run("check", "--data", data.folder().toString());

        assertThat(messages()).contains("N09 (Xã số 9) và 55 đơn vị khác.").doesNotContain("N11");
    }

    @Test
    void ownFiguresThatDifferFromTheComputedOnesAreWarnedOf() throws Exception {
        data.file("so-lieu/tinh/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nT;CT;2025;3;4\n");

        assertThat(build()).isEqualTo(ExitStatus.DONE);
        assertThat(messages()).contains("so-lieu/tinh/2025.csv:2: cảnh báo TD083", "3/4", "2/8");
        assertThat(results()).contains("; 1 cảnh báo.");
    }
}
