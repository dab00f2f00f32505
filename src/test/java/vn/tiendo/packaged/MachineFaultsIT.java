package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess;

/**
 * The rows of the catalogue of bad inputs that are about the machine: full disks, missing rights, mount points, few files
 * and little memory, closed streams, signals. Those that only root can bring about are skipped for others.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(180)
class MachineFaultsIT {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final String[] NOBODY = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};

    @TempDir
    private Path sandbox;

    private final List<Path> mounts = new ArrayList<>();
    private SmallData small;
    private Path out;
    private Path site;

    @BeforeEach
    void writeData() throws IOException {
        small = SmallData.in(sandbox);
        out = Files.createDirectory(sandbox.resolve("out"));
        site = out.resolve("site");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        for (Path mount : mounts) {
            assertThat(exitCode("umount", mount.toString())).isZero();
        }
    }

    private static int exitCode(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void mount(Path folder, String size) throws IOException, InterruptedException {
        assumeTrue(ROOT, "only root can mount");
        assumeTrue(
                exitCode("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()) == 0,
                "mounting is not allowed here");
        mounts.add(folder);
    }

    private PackagedProgram.Outcome build(PackagedProgram program) {
        return program.run("build", "--data", small.folder().toString(), "--out", site.toString());
    }

    private void assertBuilds(PackagedProgram program) {
        PackagedProgram.Outcome outcome = build(program);
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
    }

    /** What a test begins with is built in this process, since that is faster. */
    private void buildFirst() {
        InProcess.Outcome outcome =
                InProcess.run("build", "--data", small.folder().toString(), "--out", site.toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
    }

    private void assertFails(int exitCode, PackagedProgram program, String... words) throws IOException {
        String before = PackagedProgram.treeHash(out);
        PackagedProgram.Outcome outcome = build(program);
        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(exitCode);
        assertThat(outcome.messages()).contains(words).doesNotContain("Exception", "\tat ");
        assertThat(PackagedProgram.treeHash(out)).isEqualTo(before);
        assertNothingLeftBeside();
    }

    private void assertNothingLeftBeside() throws IOException {
        try (Stream<Path> names = Files.list(out)) {
            assertThat(names.map(name -> name.getFileName().toString())).containsExactly("site");
        }
    }

    /** Puts units in the place of Xã An; Xã Bình stays, since a snapshot without a unit of today is another site's. */
    private void putUnitsForAn(int count) throws IOException {
        StringBuilder units = new StringBuilder(
                "ma_don_vi;ten;cap;loai;truc_thuoc\nT;Tỉnh Thử;tinh;chinh_quyen;\n" + "B;Xã Bình;xa;chinh_quyen;T\n");
        StringBuilder figures = new StringBuilder("don_vi;chi_tieu;nam;tu_so;mau_so\n");
        IntStream.range(0, count).forEach(i -> {
            units.append("X").append(i).append(";Xã ").append(i).append(";xa;chinh_quyen;T\n");
            figures.append("X").append(i).append(";CT;2025;").append(i % 7).append(";20\n");
        });
        small.file("don-vi.csv", units.toString()).file("so-lieu/xa/2025.csv", figures.toString());
    }

    @Test
    void f03AFullDiskLeavesTheOldSite() throws Exception {
        mount(out, "6m");
        assertBuilds(new PackagedProgram());
        putUnitsForAn(400);

        assertFails(4, new PackagedProgram(), "Hết chỗ", site.toString());

        Matcher amounts = Pattern.compile("cần khoảng (\\d+) MB, chỉ còn trống (\\d+) MB")
                .matcher(build(new PackagedProgram()).messages());
        assertThat(amounts.find()).isTrue();
        assertThat(Integer.parseInt(amounts.group(2))).isBetween(1, 6);
        int needed = Integer.parseInt(amounts.group(1));
        Path elsewhere = sandbox.resolve("elsewhere");
        new PackagedProgram().run("build", "--data", small.folder().toString(), "--out", elsewhere.toString());
        assertThat(1_000_000L * needed).isBetween(size(elsewhere) / 2, size(elsewhere) * 3);

        small = SmallData.in(sandbox);
        assertBuilds(new PackagedProgram());
        assertNothingLeftBeside();
    }

    /** On the disk: each file takes whole blocks. */
    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long size = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += (Files.size(file) + 4095) / 4096 * 4096;
            }
            return size;
        }
    }

    /** Snapshots too say how much room there was. */
    @Test
    void f03ASnapshotOnAFullDiskLeavesTheArchive() throws Exception {
        Path archive = Files.createDirectory(small.folder().resolve("luu-tru"));
        mount(archive, "3m");
        PackagedProgram snapshot = new PackagedProgram();
        assertThat(snapshot.run(
                                "snapshot",
                                "--year",
                                "2024",
                                "--data",
                                small.folder().toString())
                        .exitCode())
                .isZero();
        putUnitsForAn(400);

        PackagedProgram.Outcome outcome = snapshot.run(
                "snapshot", "--year", "2025", "--data", small.folder().toString());

        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(4);
        assertThat(outcome.messages()).contains("Hết chỗ", archive.toString()).containsPattern("cần khoảng \\d+ MB");
        assertThat(snapshot.run("verify", "--data", small.folder().toString()).exitCode())
                .isZero();
        try (Stream<Path> names = Files.list(archive)) {
            assertThat(names.map(name -> name.getFileName().toString())).containsExactlyInAnyOrder("2024", "chuoi.txt");
        }
    }

    @Test
    void f01AMountPointIsPublishedFileByFile() throws Exception {
        Files.createDirectory(site);
        mount(site, "100m");
        Path elsewhere = sandbox.resolve("elsewhere");

        assertBuilds(new PackagedProgram());
        putUnitsForAn(100);
        assertBuilds(new PackagedProgram());

        new PackagedProgram().run("build", "--data", small.folder().toString(), "--out", elsewhere.toString());
        assertThat(PackagedProgram.hashes(site)).isEqualTo(PackagedProgram.hashes(elsewhere));
        assertNothingLeftBeside();
    }

    /** The same folder under a second name is on one volume, yet cannot be renamed. */
    @Test
    void f01AFolderMountedFromTheSameVolumeIsPublishedFileByFile() throws Exception {
        assumeTrue(ROOT, "only root can mount");
        Files.createDirectory(site);
        Path hidden = Files.createDirectory(sandbox.resolve("hidden"));
        assumeTrue(exitCode("mount", "--bind", hidden.toString(), site.toString()) == 0, "mounting is not allowed");
        mounts.add(site);

        assertBuilds(new PackagedProgram());
        putUnitsForAn(50);
        assertBuilds(new PackagedProgram());

        assertThat(hidden.resolve("don-vi/X49.html")).exists();
        assertThat(hidden.resolve("don-vi/A.html")).doesNotExist();
        assertNothingLeftBeside();
    }

    private PackagedProgram asNobody() throws IOException, InterruptedException {
        assumeTrue(ROOT, "only root can become somebody else");
        permit(sandbox, "rwxr-xr-x");
        List<String> java = new ArrayList<>(List.of(NOBODY));
        java.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-jar",
                PackagedProgram.PROJECT.resolve("target/tiendo.jar").toString(),
                "--version"));
        assumeTrue(exitCode(java.toArray(String[]::new)) == 0, "nobody may not read the program");
        return new PackagedProgram().under(NOBODY);
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void f04ASiteOfSomebodyElseIsLeftAlone() throws Exception {
        PackagedProgram nobody = asNobody();
        buildFirst();
        permit(out, "rwxrwxrwx");

        assertFails(4, nobody, "Không có quyền", site.toString());
    }

    @Test
    void f04AReadOnlyFolderIsNamed() throws Exception {
        PackagedProgram nobody = asNobody();
        permit(out, "rwxr-xr-x");

        PackagedProgram.Outcome outcome = build(nobody);

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.messages()).contains("Không có quyền", out.toString());
    }

    /** The folder around it may not be written to: nothing can be renamed. */
    @Test
    void f04AFolderInOneThatIsReadOnlyIsPublishedFileByFile() throws Exception {
        PackagedProgram nobody = asNobody();
        Files.createDirectory(site);
        permit(site, "rwxrwxrwx");
        permit(out, "rwxr-xr-x");

        assertBuilds(nobody);
        putUnitsForAn(30);
        assertBuilds(nobody);

        assertThat(site.resolve("don-vi/X29.html")).exists();
        assertThat(site.resolve("don-vi/A.html")).doesNotExist();
        try (Stream<Path> names = Files.list(site)) {
            assertThat(names.filter(name -> name.getFileName().toString().startsWith(".")))
                    .containsExactly(site.resolve(".tiendo-site"));
        }
    }

    /** Found before the first file moves: a site that is neither the old nor the new one helps nobody. */
    @Test
    void f04AFolderInTheSiteThatMayNotBeWrittenToIsNamed() throws Exception {
        PackagedProgram nobody = asNobody();
        Files.createDirectory(site);
        permit(site, "rwxrwxrwx");
        permit(out, "rwxr-xr-x");
        assertBuilds(nobody);
        Path folder = site.resolve("tai-ve/don-vi");
        permit(folder, "r-xr-xr-x");
        String before = PackagedProgram.treeHash(site);
        putUnitsForAn(30);

        PackagedProgram.Outcome outcome = build(nobody);

        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(4);
        assertThat(outcome.messages()).contains("Không có quyền", folder.toString());
        assertThat(PackagedProgram.treeHash(site)).isEqualTo(before);
        permit(folder, "rwxr-xr-x");
        assertBuilds(nobody);
    }

    @Test
    void f04AnInputThatMayNotBeReadIsNamed() throws Exception {
        PackagedProgram nobody = asNobody();
        permit(out, "rwxrwxrwx");
        permit(small.folder().resolve("muc-tieu.csv"), "---------");

        PackagedProgram.Outcome outcome = build(nobody);

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.messages()).contains("Không có quyền", "muc-tieu.csv");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void f06DataThatGrowWhileTheyAreReadAreReadAsOneStateOrRefused() throws Exception {
        Path file = small.folder().resolve("so-lieu/xa/2025.csv");
        String row = "B;CT;2024;1;7;\n";
        Process append =
                new ProcessBuilder("sh", "-c", "while :; do printf '_;' >> " + file + "; sleep 0.001; done").start();
        try {
            for (int i = 0; i < 3; i++) {
                Files.writeString(file, "don_vi;chi_tieu;nam;tu_so;mau_so;trang_thai\nA;CT;2025;1;3;\n" + row);
                PackagedProgram.Outcome outcome = build(new PackagedProgram());
                assertThat(outcome.exitCode()).as(outcome.messages()).isIn(0, 1);
                assertThat(outcome.messages()).doesNotContain("Exception", "\tat ");
            }
        } finally {
            append.destroyForcibly().waitFor();
        }
    }

    static Stream<Arguments> oddSurroundings() {
        return Stream.of(
                Arguments.of("F09 no temporary folder", new PackagedProgram().jvm("-Djava.io.tmpdir=/nonexistent")),
                Arguments.of(
                        "F09 no home",
                        new PackagedProgram().under("env", "-u", "HOME").jvm("-Duser.home=?")),
                Arguments.of("F09 no environment at all", new PackagedProgram().under("env", "-i")),
                Arguments.of("F10 64 open files", new PackagedProgram().under("prlimit", "--nofile=64")),
                Arguments.of("F10 one processor", new PackagedProgram().jvm("-XX:ActiveProcessorCount=1")),
                Arguments.of(
                        "F11 no standard output", new PackagedProgram().under("sh", "-c", "exec \"$@\" >&-", "sh")),
                Arguments.of(
                        "F11 no streams", new PackagedProgram().under("sh", "-c", "exec \"$@\" >&- 2>&- <&-", "sh")),
                Arguments.of(
                        "F11 a reader that goes away", new PackagedProgram().under("sh", "-c", "\"$@\" | true", "sh")),
                Arguments.of("F13 umask 077", new PackagedProgram().under("sh", "-c", "umask 077; exec \"$@\"", "sh")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddSurroundings")
    void theSiteIsTheSameIn(String row, PackagedProgram program) throws IOException {
        buildFirst();
        String expected = PackagedProgram.treeHash(site);
        small.file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nA;CT;2025;2;3\n");
        buildFirst();
        assertThat(PackagedProgram.treeHash(site)).isNotEqualTo(expected);
        small = SmallData.in(sandbox);

        build(program);

        assertThat(PackagedProgram.treeHash(site)).isEqualTo(expected);
        assertNothingLeftBeside();
    }

    /** Java itself does not begin without one. */
    @Test
    void f09WithoutAWorkingFolderNothingHappens() throws Exception {
        buildFirst();
        String before = PackagedProgram.treeHash(out);
        Path gone = Files.createDirectory(sandbox.resolve("gone"));

        build(new PackagedProgram().in(gone).under("sh", "-c", "rmdir " + gone + "; exec \"$@\"", "sh"));

        assertThat(PackagedProgram.treeHash(out)).isEqualTo(before);
        assertNothingLeftBeside();
    }

    @Test
    void f10TheDefaultDataFitInto64Megabytes() throws IOException {
        new PackagedProgram().jvm("-Xmx64m").build(site);
        assertNothingLeftBeside();
    }

    @Test
    void f11TerminatedABuildCleansUp() throws Exception {
        buildFirst();
        String before = PackagedProgram.treeHash(site);
        putUnitsForAn(1500);
        Path messages = sandbox.resolve("messages");
        Process process = new PackagedProgram()
                .start(messages, messages, "build", "--data", small.folder().toString(), "--out", site.toString());
        while (process.isAlive() && !Files.exists(out.resolve(".site.dang-dung/don-vi"))) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        process.destroy(); // SIGTERM

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(PackagedProgram.treeHash(site)).isEqualTo(before);
        assertNothingLeftBeside();
    }

    @Test
    void f15AGigabyteIsRefusedAtOnce() throws IOException {
        buildFirst();
        try (RandomAccessFile file = new RandomAccessFile(
                small.folder().resolve("so-lieu/xa/2024.csv").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        long start = System.nanoTime();

        assertFails(1, new PackagedProgram().jvm("-Xmx512m"), "so-lieu/xa/2024.csv", "giới hạn");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }
}
