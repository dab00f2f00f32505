package vn.tiendo.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.folder.Patience;
import vn.tiendo.view.SitePath;
import vn.tiendo.write.FaultyDisk.Crash;
import vn.tiendo.write.FaultyDisk.Fault;

/**
 * Rows F01, F02, F03 and F08 of the catalogue of bad inputs: whichever operation of the disk fails, in whichever way,
 * the folder holds the former site or the new one, complete, and the next build needs no hand.
 */
class EveryFaultTest {

    private static final Map<String, String> BEFORE = Map.of(
            "index.html",
            "cũ",
            "404.html",
            "b",
            "don-vi/X.html",
            "c",
            "tai-san/a",
            "thành thư mục",
            "cu/cu/a.html",
            "d");
    private static final Map<String, String> AFTER = Map.of(
            "index.html", "mới", "404.html", "z", "don-vi/Y.html", "c", "tai-san/a/b.js", "e", "don-vi/Z.html", "f");

    @TempDir
    private Path sandbox;

    private Path data;
    private Path out;

    /** The whole folder with the one site and with the other, and with somebody else's files in both. */
    private Map<String, String> oldTree;

    private Map<String, String> newTree;

    @BeforeEach
    void buildBoth() throws IOException {
        data = Files.createDirectories(sandbox.resolve("project/data"));
        out = sandbox.resolve("project/site");
        publish(BEFORE, sound());
        Files.writeString(out.resolve("CNAME"), "tiendo.example");
        Files.writeString(out.resolve("don-vi/ghi-chu.txt"), "của tôi");
        Files.createSymbolicLink(out.resolve("ngoai"), data);
        oldTree = tree();
        publish(AFTER, sound());
        newTree = tree();
        assertThat(newTree).containsEntry("don-vi/ghi-chu.txt", "của tôi").doesNotContainKeys("cu", "don-vi/X.html");
    }

    private static FaultyDisk sound() {
        return new FaultyDisk(0, Fault.ONCE, Path.of("none"));
    }

    private void publish(Map<String, String> files, Disk disk) throws IOException {
        try (DirectorySite site = DirectorySite.open(out, List.of(data), sandbox.resolve("home"), disk)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                site.write(
                        SitePath.of(file.getKey()),
                        stream -> stream.write(file.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            site.publish();
        }
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.toList()) {
                String content = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        ? Files.readString(path)
                        : Files.isSymbolicLink(path) ? "link" : "folder";
                tree.put(out.relativize(path).toString().replace('\\', '/'), content);
            }
        }
        return tree;
    }

    static Stream<Arguments> faults() {
        return Stream.of(Fault.ONCE, Fault.FROM_THEN_ON, Fault.DISK_FULL, Fault.CRASH)
                .flatMap(fault -> Stream.of(Arguments.of(fault, false), Arguments.of(fault, true)));
    }

    @ParameterizedTest(name = "{0}, file by file: {1}")
    @MethodSource("faults")
    void theSiteIsTheFormerOrTheNewOne(Fault fault, boolean fileByFile) throws IOException {
        Path pinned = fileByFile ? out : Path.of("none");
        publish(BEFORE, sound());
        assertThat(tree()).isEqualTo(oldTree);
        FaultyDisk counting = new FaultyDisk(0, fault, pinned);
        publish(AFTER, counting);
        assertThat(tree()).isEqualTo(newTree);
        assertThat(counting.steps()).isGreaterThan(30);

        for (int step : IntStream.rangeClosed(1, counting.steps() + 5).toArray()) {
            publish(BEFORE, sound());
            publishOn(new FaultyDisk(step, fault, pinned), fileByFile, step);
            mend();
            assertThat(tree()).as("step " + step).isIn(oldTree, newTree);
            publish(AFTER, sound());
            assertThat(tree()).as("after step " + step).isEqualTo(newTree);
            assertNothingLeftBeside();

            publish(BEFORE, sound());
            publishOn(new FaultyDisk(step, fault, pinned), fileByFile, step);
            publish(AFTER, sound());
            assertThat(tree()).as("at once after step " + step).isEqualTo(newTree);
            assertNothingLeftBeside();
        }
    }

    /** What the next run goes by after a power cut is on the disk before anything else depends on it. */
    @Test
    void theManifestAndTheJournalAreForcedBeforeAnythingMoves() throws IOException {
        FaultyDisk swapping = sound();
        publish(BEFORE, swapping);
        assertThat(swapping.moves()).startsWith("force .tiendo-site", "rename site", "rename .site.dang-dung");

        FaultyDisk moving = new FaultyDisk(0, Fault.ONCE, out);
        publish(AFTER, moving);
        assertThat(moving.moves())
                .startsWith("force .tiendo-site", "rename .site.dang-dung", "force .tiendo.nhat-ky")
                .containsSubsequence("rename b.js", "rename Y.html", "rename 404.html")
                .endsWith("rename 404.html", "rename index.html", "rename .tiendo-site");
    }

    /** As on Windows: whatever is busy for a moment, the site is put in place whole, and no rest of the former one stays. */
    @Test
    void whatIsBusyForAMomentIsTriedAgain() throws IOException {
        publish(BEFORE, sound());
        FaultyDisk counting = sound();
        publish(AFTER, counting);
        int waited = 0;
        for (int step : IntStream.rangeClosed(1, counting.steps()).toArray()) {
            publish(BEFORE, sound());
            Object former = identity();
            FaultyDisk busy = new FaultyDisk(step, Fault.FOR_A_MOMENT, Path.of("none"));
            AtomicLong waits = new AtomicLong();
            try {
                publish(AFTER, new PatientDisk(busy, Patience.waiting(waits::addAndGet)));
            } catch (AccessDeniedException e) {
                continue; // neither renaming nor deleting
            }
            assertThat(waits.get()).as("step " + step).isLessThan(2_000);
            assertThat(tree()).as("step " + step).isEqualTo(newTree);
            assertThat(identity()).as("step " + step).isNotEqualTo(former);
            assertNothingLeftBeside();
            waited += waits.get() > 0 ? 1 : 0;
        }
        assertThat(waited).as("steps that were tried again").isGreaterThan(10);
    }

    private Object identity() throws IOException {
        return Files.readAttributes(out, BasicFileAttributes.class).fileKey();
    }

    @Test
    void whatStaysBusyIsGivenUpAfterTenTriesAndTwoSeconds() {
        List<Long> waits = new ArrayList<>();
        FaultyDisk refusing = new FaultyDisk(1, Fault.REFUSED, Path.of("none"));

        assertThatThrownBy(() -> new PatientDisk(refusing, Patience.waiting(waits::add)).delete(out))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(refusing.steps()).isEqualTo(Patience.TRIES);
        assertThat(waits).hasSize(Patience.TRIES - 1).isSorted();
        assertThat(waits.stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(2_000);
    }

    @Test
    void whatIsNotThereIsNotWaitedFor() {
        List<Long> waits = new ArrayList<>();

        assertThatThrownBy(() -> new PatientDisk(sound(), Patience.waiting(waits::add)).delete(out.resolve("khong-co")))
                .isInstanceOf(NoSuchFileException.class);

        assertThat(waits).isEmpty();
    }

    private void publishOn(FaultyDisk disk, boolean fileByFile, int step) throws IOException {
        boolean done = false;
        boolean crashed = false;
        try {
            publish(AFTER, disk);
            done = true;
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("step \\d+ fails|No space left on device|Device or resource busy");
        } catch (Crash e) {
            crashed = true;
        }
        disk.letGoOfLocks();
        if (done) {
            assertThat(tree()).as("step " + step).isEqualTo(newTree);
        } else if (fileByFile) {
            assertEachFileIsWhole();
        } else if (Files.exists(out)) {
            assertThat(tree()).as("step " + step).isIn(oldTree, crashed ? newTree : oldTree);
        }
    }

    /**
     * On its way file by file a site may be mixed, but no file is ever half. The new first page comes when all that it may
     * lead to is there, and what the former one leads to goes only then.
     */
    private void assertEachFileIsWhole() throws IOException {
        Map<String, String> tree = tree();
        tree.forEach((path, content) -> {
            if (!path.startsWith(".tiendo.")) {
                assertThat(content).as(path).isIn(oldTree.get(path), newTree.get(path));
            }
        });
        if ("mới".equals(tree.get("index.html"))) {
            assertThat(tree).containsAllEntriesOf(AFTER);
        } else {
            Set<String> kept = new TreeSet<>(BEFORE.keySet());
            kept.remove("tai-san/a"); // where a folder must be
            assertThat(tree).containsKeys(kept.toArray(String[]::new));
        }
    }

    /** What any run does first, also one that publishes nothing since the data have errors. */
    private void mend() throws IOException {
        DirectorySite.open(out, List.of(data), sandbox.resolve("home"), sound()).close();
    }

    private void assertNothingLeftBeside() throws IOException {
        try (Stream<Path> names = Files.list(out.getParent())) {
            assertThat(names.map(name -> name.getFileName().toString())).containsExactlyInAnyOrder("data", "site");
        }
    }
}
