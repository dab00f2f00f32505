package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five small inputs from which withheld counts could once be worked out; their neighbours are tested unpackaged. */
class WithheldCasesIT {

    private static final Path CASES = PackagedProgram.PROJECT.resolve("src/test/resources/cases");

    @TempDir
    private Path folder;

    /** The small figure, and one more that adds up with it. */
    @ParameterizedTest
    @CsvSource({
        "sdc-nonsensitive-same-count, X1;Q | X1;D",
        "sdc-of-which-category, d30; | d3045; / t45; / X1;Q;2024;;",
        "sdc-skip-level, X1;Q | X2;Q / X3;Q / T1;Q",
        "sdc-transition-year, X1;Q | X2;Q / X3;Q / T1;Q",
        "sdc-snapshot-and-revision, X1;Q | X2;Q / X3;Q / X4;Q / T1;Q"
    })
    void oneMoreIsWithheld(String name, String expected) throws IOException {
        Path site = folder.resolve("site");
        build(CASES.resolve(name + "/data"), site);

        String[] parts = expected.split(" \\| ");
        List<String> withheld = withheld(site);
        assertThat(withheld).anyMatch(row -> isOf(row, parts[0]));
        assertThat(withheld).anyMatch(row -> Stream.of(parts[1].split(" / ")).anyMatch(one -> isOf(row, one)));
    }

    @Test
    void whatASnapshotWithholdsStaysWithheldAfterACorrection() throws IOException {
        Path data = folder.resolve("data");
        Path site = folder.resolve("site");
        copy(CASES.resolve("sdc-snapshot-and-revision/data"), data);
        build(data, site);
        run("snapshot", "--data", data.toString(), "--out", site.toString(), "--year", "2024");
        replace(data.resolve("so-lieu/xa/a.csv"), "X3;Q;2024;8;", "X3;Q;2024;5;");
        replace(data.resolve("so-lieu/tinh/a.csv"), "T1;Q;2024;28;", "T1;Q;2024;25;");
        build(data, site);

        assertThat(withheld(site)).anyMatch(row -> isOf(row, "X1;Q")).anyMatch(row -> isOf(row, "X2;Q"));
        assertThat(new PackagedProgram()
                        .run("diff", "--data", data.toString(), "2024")
                        .output())
                .contains("28/70 → 25/70", "8/19 → 5/19")
                .doesNotContain("6/17", "2/14");
    }

    private static void build(Path data, Path site) {
        run("build", "--data", data.toString(), "--out", site.toString());
    }

    private static void run(String... arguments) {
        PackagedProgram.Outcome outcome = new PackagedProgram().run(arguments);
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
    }

    private static List<String> withheld(Path site) throws IOException {
        return Files.readAllLines(site.resolve("tai-ve/so-lieu.csv")).stream()
                .filter(row -> row.contains("an_so_nho"))
                .toList();
    }

    /** By the codes of unit and indicator, or by what only one row has. */
    private static boolean isOf(String row, String what) {
        String[] cells = row.split(";");
        return (cells[0] + ";" + cells[2]).equals(what)
                || (cells[0] + ";" + cells[1]).equals(what)
                || row.contains(";" + what);
    }

    private static void replace(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
