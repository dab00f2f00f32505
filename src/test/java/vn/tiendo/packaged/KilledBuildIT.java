package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess;

/**
 * Row F01 of the catalogue of bad inputs: {@code kill -9} at random moments of a build. {@code -Dkills=200} asks for
 * more than the usual twenty.
 */
class KilledBuildIT {

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final int UNITS = 250;

    @TempDir
    private Path sandbox;

    private Path oldData;
    private Path newData;
    private Path site;
    private String oldTree;
    private String newTree;
    private long nanosOfABuild;

    @BeforeEach
    void buildBoth() throws IOException, InterruptedException {
        oldData = data("old", 1);
        newData = data("new", 2);
        site = Files.createDirectory(sandbox.resolve("out")).resolve("site");
        newTree = built(newData);
        oldTree = built(oldData);
        assertThat(oldTree).isNotEqualTo(newTree);
        begin().waitFor(); // so that what is read from the disk is in memory already
        long start = System.nanoTime();
        assertThat(begin().waitFor()).isZero();
        nanosOfABuild = System.nanoTime() - start;
        assertThat(built(oldData)).isEqualTo(oldTree);
    }

    /** Units differ, so that pages come and go, and figures, so that pages change. */
    private Path data(String name, int step) throws IOException {
        StringBuilder units = new StringBuilder("ma_don_vi;ten;cap;loai;truc_thuoc\nT;Tỉnh Thử;tinh;chinh_quyen;\n");
        StringBuilder figures = new StringBuilder("don_vi;chi_tieu;nam;tu_so;mau_so\n");
        IntStream.range(0, UNITS).map(i -> i * step).forEach(i -> {
            units.append("X").append(i).append(";Xã ").append(i).append(";xa;chinh_quyen;T\n");
            figures.append("X")
                    .append(i)
                    .append(";CT;2025;")
                    .append(i % 7 + step)
                    .append(";20\n");
        });
        return SmallData.in(sandbox.resolve(name))
                .file("don-vi.csv", units.toString())
                .file("so-lieu/xa/2025.csv", figures.toString())
                .folder();
    }

    /** The next run after whatever happened, in this process since that is faster. */
    private String built(Path data) throws IOException {
        InProcess.Outcome outcome = InProcess.run("build", "--data", data.toString(), "--out", site.toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        try (Stream<Path> names = Files.list(site.getParent())) {
            assertThat(names.map(name -> name.getFileName().toString())).containsExactly("site");
        }
        return PackagedProgram.treeHash(site);
    }

    private Process begin() throws IOException {
        Path messages = sandbox.resolve("messages");
        return new PackagedProgram()
                .start(messages, messages, "build", "--data", newData.toString(), "--out", site.toString());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theSiteIsTheOldOrTheNewOneAndTheNextBuildNeedsNoHand(TestReporter reporter)
            throws IOException, InterruptedException {
        Random random = new Random(20_25);
        int published = 0;
        int aside = 0;
        for (int i = 0; i < KILLS; i++) {
            Process build = begin();
            TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * nanosOfABuild));
            build.destroyForcibly().waitFor();

            if (Files.exists(site)) {
                String tree = PackagedProgram.treeHash(site);
                assertThat(tree).as("after kill " + i).isIn(oldTree, newTree);
                published += tree.equals(newTree) ? 1 : 0;
            } else {
                aside++; // between the two renames
            }
            assertThat(built(oldData)).as("after kill " + i).isEqualTo(oldTree);
        }
        reporter.publishEntry(Map.of(
                "kills", Integer.toString(KILLS),
                "after the new site was published", Integer.toString(published),
                "between the two renames", Integer.toString(aside)));
    }
}
