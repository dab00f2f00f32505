package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
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
@EnabledOnOs({OS.LINUX, OS.MAC})
class KilledBuildIT {

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final int UNITS = 250;
    private static final double LONGEST_MOVE_NANOS = 20_000_000;
    private static final long LONGEST_GAP_NANOS = 1_000_000_000;
    /** Who never rests takes a processor from the build that he asks about. */
    private static final long BETWEEN_TWO_QUESTIONS_NANOS = 20_000;

    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\":#?]+)");

    @TempDir
    private Path sandbox;

    private Path oldData;
    private Path newData;
    private Path wrongData;
    private Path site;
    private boolean mounted;
    private Map<String, String> oldTree;
    private Map<String, String> newTree;
    private long nanosOfABuild;

    @BeforeEach
    void writeData() throws IOException {
        oldData = data("old", 1);
        newData = data("new", 2);
        wrongData = SmallData.in(sandbox.resolve("wrong"))
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nA;CT;2025;một;3\n")
                .folder();
        site = Files.createDirectory(sandbox.resolve("out")).resolve("site");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(exitCode("umount", site.toString())).isZero();
        }
    }

    private static int exitCode(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void buildBoth() throws IOException, InterruptedException {
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
    private Map<String, String> built(Path data) throws IOException {
        return afterRun(data, 0);
    }

    private Map<String, String> afterRun(Path data, int exitCode) throws IOException {
        InProcess.Outcome outcome = InProcess.run("build", "--data", data.toString(), "--out", site.toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(exitCode);
        assertNothingBeside();
        return PackagedProgram.hashes(site);
    }

    /** What is asked for next, whatever it is, makes the site whole before all else. */
    private Map<String, String> afterAnyCommand(Random random) throws IOException {
        List<List<String>> commands = List.of(
                List.of("check"),
                List.of("build"),
                List.of("verify"),
                List.of("diff", "2024"),
                List.of("snapshot", "--year", "2025"));
        List<String> command = new ArrayList<>(commands.get(random.nextInt(commands.size())));
        command.addAll(List.of("--data", wrongData.toString(), "--out", site.toString()));
        InProcess.Outcome outcome = InProcess.run(command.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(command + outcome.messages()).isLessThan(3);
        assertNothingBeside();
        return PackagedProgram.hashes(site);
    }

    private void assertNothingBeside() throws IOException {
        try (Stream<Path> names = Files.list(site.getParent())) {
            assertThat(names.map(name -> name.getFileName().toString())).containsExactly("site");
        }
    }

    /** Whatever a reader comes to from the first page leads to what is there. */
    private void assertLinksLeadSomewhere() throws IOException {
        Deque<Path> pages = new ArrayDeque<>(List.of(site.resolve("index.html")));
        Set<Path> seen = new HashSet<>(pages);
        while (!pages.isEmpty()) {
            Path page = pages.remove();
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                Path target = page.resolveSibling(links.group(1)).normalize();
                if (seen.add(target)) {
                    assertThat(target).as(page + " " + links.group()).exists();
                    if (target.toString().endsWith(".html")) {
                        pages.add(target);
                    }
                }
            }
        }
    }

    private Process begin() throws IOException {
        Path messages = sandbox.resolve("messages");
        return new PackagedProgram()
                .start(messages, messages, "build", "--data", newData.toString(), "--out", site.toString());
    }

    @Test
    void theSiteIsTheOldOrTheNewOneAndTheNextBuildNeedsNoHand(TestReporter reporter)
            throws IOException, InterruptedException {
        buildBoth();
        Random random = new Random(20_25);
        int published = 0;
        int aside = 0;
        for (int i = 0; i < KILLS; i++) {
            Process build = begin();
            TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * nanosOfABuild));
            build.destroyForcibly().waitFor();

            if (Files.exists(site)) {
                Map<String, String> tree = PackagedProgram.hashes(site);
                assertThat(tree).as("after kill " + i).isIn(oldTree, newTree);
                published += tree.equals(newTree) ? 1 : 0;
            } else {
                aside++; // between the two renames
            }
            assertThat(afterAnyCommand(random)).as("after kill " + i).isIn(oldTree, newTree);
            assertThat(built(oldData)).as("after kill " + i).isEqualTo(oldTree);
        }
        reporter.publishEntry(Map.of(
                "kills", Integer.toString(KILLS),
                "after the new site was published", Integer.toString(published),
                "between the two renames", Integer.toString(aside)));
    }

    /**
     * A mount point cannot be renamed: from the journal on files go to their places one by one. Killed there, each file
     * is the old or the new one until the next run, whatever it is asked for, has finished the work. Half of the kills
     * wait for that short while.
     */
    @Test
    void onAMountPointNoFileIsEverHalfAndTheNextRunFinishes(TestReporter reporter)
            throws IOException, InterruptedException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can mount");
        Files.createDirectory(site);
        mounted = exitCode("mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", site.toString()) == 0;
        assumeTrue(mounted, "mounting is not allowed here");
        buildBoth();
        Random random = new Random(20_30);
        int mixed = 0;
        int finished = 0;
        for (int i = 0; i < KILLS; i++) {
            Process build = begin();
            if (i % 2 == 0) {
                TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * nanosOfABuild));
            } else {
                awaitJournal(build);
                TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * LONGEST_MOVE_NANOS));
            }
            build.destroyForcibly().waitFor();

            Map<String, String> tree = new TreeMap<>(PackagedProgram.hashes(site));
            tree.keySet().removeIf(path -> path.startsWith(".tiendo."));
            tree.forEach((path, hash) -> assertThat(hash).as(path).isIn(oldTree.get(path), newTree.get(path)));
            mixed += tree.equals(oldTree) || tree.equals(newTree) ? 0 : 1;
            assertLinksLeadSomewhere();
            Map<String, String> mended = afterAnyCommand(random);
            assertThat(mended).as("after kill " + i).isIn(oldTree, newTree);
            finished += mended.equals(newTree) && !tree.equals(newTree) ? 1 : 0;
            assertThat(built(oldData)).as("after kill " + i).isEqualTo(oldTree);
        }
        reporter.publishEntry(Map.of(
                "kills", Integer.toString(KILLS),
                "while files were moving", Integer.toString(mixed),
                "finished by the next run", Integer.toString(finished)));
        assertThat(finished).as("kills after which something was left to do").isPositive();
    }

    /** Written down in decision record 0006. */
    @Test
    void theTimeWithoutASiteIsThatBetweenTwoRenames(TestReporter reporter) throws IOException, InterruptedException {
        built(oldData);
        List<Long> gaps = Collections.synchronizedList(new ArrayList<>());
        Path page = site.resolve("index.html");
        AtomicBoolean done = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                LockSupport.parkNanos(BETWEEN_TWO_QUESTIONS_NANOS);
                long gone = System.nanoTime();
                if (!Files.exists(page)) {
                    while (!Files.exists(page)) {
                        Thread.onSpinWait();
                    }
                    gaps.add(System.nanoTime() - gone);
                }
            }
        });
        reader.start();
        for (int i = 0; i < KILLS; i++) {
            built(i % 2 == 0 ? newData : oldData);
        }
        done.set(true);
        reader.join();

        reporter.publishEntry(Map.of(
                "builds", Integer.toString(KILLS),
                "builds in which a reader that asks all the time met no site", Integer.toString(gaps.size()),
                "microseconds without a site",
                        gaps.stream()
                                .sorted()
                                .map(nanos -> nanos / 1000)
                                .toList()
                                .toString()));
        assertThat(gaps).allSatisfy(nanos -> assertThat(nanos).isLessThan(LONGEST_GAP_NANOS));
    }

    private void awaitJournal(Process build) {
        while (build.isAlive() && !Files.exists(site.resolve(".tiendo.nhat-ky"))) {
            LockSupport.parkNanos(BETWEEN_TWO_QUESTIONS_NANOS);
        }
    }
}
