package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.CompletionScript;

/** What an official downloads and unpacks is all there is to it: nothing else is needed but Java. */
class OfficialsZipIT {

    private static final Path ZIP = PackagedProgram.PROJECT.resolve("target/tien-do.zip");

    @TempDir
    private static Path folder;

    private static Path program;

    @BeforeAll
    static void unpack() throws IOException {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
        program = folder.resolve("tien-do");
    }

    private String run(Path from, int exitCode, String... arguments) throws IOException, InterruptedException {
        return new LaunchedScript(program.resolve("bin/tiendo")).run(from, exitCode, arguments);
    }

    @Test
    void everythingThatIsPromisedIsInIt() {
        for (String file : List.of(
                "Tien-Do.cmd",
                "DOC-TRUOC.txt",
                "LICENSE",
                "bin/tiendo",
                "bin/tiendo.cmd",
                "bin/tiendo-completion.bash",
                "tiendo.jar",
                "lib/picocli-4.7.7.jar",
                "templates/messages/ui_vi.properties",
                "du-an-trong/data/don-vi.csv",
                "du-an-trong/data/so-lieu/xa/so-lieu.csv",
                "tai-lieu/huong-dan.md",
                "tai-lieu/loi/TD001.md")) {
            assertThat(program.resolve(file)).isRegularFile();
        }
    }

    @Test
    void bashCompletesWhatTheProgramKnows() throws IOException {
        assertThat(program.resolve("bin/tiendo-completion.bash")).hasContent(CompletionScript.bash());
    }

    /** No time of building, no compressor of the machine: two builds of the same sources give the same bytes. */
    @Test
    void nothingInItDependsOnTheMachine() throws IOException {
        Set<String> times = new TreeSet<>();
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            zip.stream().forEach(entry -> {
                times.add(entry.getTimeLocal().toString());
                names.add(entry.getName());
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getExtra()).isNull();
            });
        }
        assertThat(times).containsExactly("1980-01-01T00:00");
        assertThat(names).isSorted();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void unpackedByUnzipTheScriptMayBeRun() throws IOException, InterruptedException {
        Path unzip = InstalledProgram.find("unzip", "unzip");
        Process process = new ProcessBuilder(
                        unzip.toString(),
                        "-q",
                        ZIP.toString(),
                        "-d",
                        folder.resolve("khac").toString())
                .start();
        assertThat(process.waitFor()).isZero();

        assertThat(folder.resolve("khac/tien-do/bin/tiendo")).isExecutable();
        assertThat(Files.isExecutable(folder.resolve("khac/tien-do/tiendo.jar")))
                .isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fromTheZipToAProjectOfOnesOwnAndItsSite() throws IOException, InterruptedException {
        run(program, 0, "init", "du-an", "--unit", "31051");
        Path project = program.resolve("du-an");

        assertThat(run(project, 0, "check")).contains("0 lỗi, 0 cảnh báo");
        run(project, 0, "template", "--unit", "X31051", "--year", "2026");
        assertThat(run(project, 0, "import", "bieu-X31051-2026.xlsx", "--yes")).contains("Trong 1 biểu");
        run(project, 0, "build");
        assertThat(project.resolve("site/index.html")).isRegularFile();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theEmptyProjectHasNoMistake() throws IOException, InterruptedException {
        assertThat(run(program.resolve("du-an-trong"), 0, "check")).contains("0 lỗi");
    }
}
