package vn.tiendo.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.cli.InProcess;

/** Whatever the data folder holds, the program finds what is wrong with it or builds a site. */
class RandomDataFoldersTest {

    @TempDir
    private Path folder;

    static LongStream someSeeds() {
        return LongStream.range(0, 40);
    }

    static LongStream manySeeds() {
        return LongStream.range(0, 2_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void whereCheckFindsNothingASiteIsBuilt(long seed) throws IOException {
        assertHolds(seed);
    }

    @Tag("large")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("manySeeds")
    void whereCheckFindsNothingInOneOfTwoThousandFoldersASiteIsBuilt(long seed) throws IOException {
        assertHolds(seed);
    }

    private void assertHolds(long seed) throws IOException {
        RandomDataFolder data = new RandomDataFolder(seed);
        Path written = folder.resolve("data");
        data.writeTo(written);

        InProcess.Outcome checked = check(written);
        if (seed % 4 == 0 && checked.exitCode() == 0) {
            freeze(seed, written, data);
            checked = check(written);
        }

        InProcess.Outcome built = InProcess.run(buildLine(seed, written, data));
        assertThat(built.exitCode())
                .as("check said:%n%s%nbuild said:%n%s", checked.output(), built.messages())
                .isEqualTo(checked.exitCode());
    }

    private static InProcess.Outcome check(Path data) {
        InProcess.Outcome checked = InProcess.run("check", "--data", data.toString());
        assertThat(checked.exitCode()).as(checked.messages()).isIn(0, 1, 3);
        return checked;
    }

    /** Snapshots of one year or two, then other data than those that were frozen. */
    private static void freeze(long seed, Path written, RandomDataFolder data) throws IOException {
        List<String> years = seed % 8 == 0 ? List.of("2023", "2025") : List.of("2024");
        for (String year : years) {
            InProcess.Outcome frozen = InProcess.run("snapshot", "--year", year, "--data", written.toString());
            assertThat(frozen.exitCode()).as(frozen.messages()).isZero();
            data.takeOutFigures(written);
        }
    }

    private String[] buildLine(long seed, Path written, RandomDataFolder data) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> line = new ArrayList<>(List.of("build", "--data", written.toString()));
        line.addAll(List.of("--out", folder.resolve("site").toString(), "--threads", "1"));
        String focus = data.unit();
        // Wherever it stands on the command line, -- ends the options; the settings can name a unit of that code.
        if (random.nextInt(4) == 0 && !focus.equals("--")) {
            line.add("--focus=" + focus);
        }
        if (random.nextInt(4) == 0) {
            line.addAll(List.of("--as-of", 2019 + random.nextInt(9) + "-06-30"));
        }
        if (random.nextInt(4) == 0) {
            line.add("--no-illustrative");
        }
        if (random.nextInt(4) == 0) {
            line.addAll(List.of("--base-url", "https://example.vn/tien-do/"));
        }
        return line.toArray(String[]::new);
    }
}
