package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.build.SmallData;

/**
 * Whoever can write into the archive can change it in every way of decision 0008. No command publishes, freezes or compares
 * anything then, each names what was changed and nothing else, and nothing is written.
 */
class TamperingTest {

    @TempDir
    private static Path original;

    @TempDir
    private Path sandbox;

    private TamperedArchive archive;

    /** With an input that is not for everyone, and one whose name has to be kept in a table. */
    private static SmallData data(Path sandbox) throws IOException {
        return SmallData.in(sandbox)
                .file("cau-hinh.yaml", "tieu_de: Trang thử\n")
                .file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;chieu;nhay_cam
                        CT;Tỷ lệ cán bộ nữ;ty_le;tang;khong
                        QH;Nữ trong quy hoạch;ty_le;tang;co
                        """)
                .file("so-lieu/xa/Số liệu 2022.csv", "don_vi;chi_tieu;nam;tu_so;mau_so\nA;CT;2022;1;4\n")
                .file("so-lieu/xa/quy-hoach.csv", """
                        don_vi;chi_tieu;nam;tu_so;mau_so;cong_khai
                        A;QH;2024;7;11;khong
                        """);
    }

    @BeforeAll
    static void freezeThreeYears() throws IOException {
        freezeThreeYears(original);
    }

    /** Data below a folder, with three snapshots, and its site: what tampering begins with. */
    static void freezeThreeYears(Path folder) throws IOException {
        SmallData data = data(folder);
        for (String year : List.of("2023", "2024", "2025")) {
            InProcess.Outcome outcome = InProcess.run(
                    "snapshot", "--year", year, "--data", data.folder().toString());
            assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        }
        InProcess.Outcome built = InProcess.run(
                "build",
                "--data",
                data.folder().toString(),
                "--out",
                folder.resolve("site").toString());
        assertThat(built.exitCode()).as(built.messages()).isZero();
    }

    private void copy() throws IOException {
        TamperedArchive.copyTree(original, sandbox);
        archive = new TamperedArchive(sandbox.resolve("data"));
    }

    private InProcess.Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--data", sandbox.resolve("data").toString()));
        return InProcess.run(all.toArray(String[]::new));
    }

    private InProcess.Outcome verify() {
        return run("verify");
    }

    private List<Supplier<InProcess.Outcome>> commands() {
        return List.of(
                () -> run("build", "--out", sandbox.resolve("site").toString()),
                () -> run("snapshot", "--year", "2026"),
                () -> run("diff", "2023", "2025"));
    }

    private List<InProcess.Outcome> everyCommand() {
        List<InProcess.Outcome> outcomes = new ArrayList<>(List.of(verify()));
        commands().forEach(command -> outcomes.add(command.get()));
        return outcomes;
    }

    /** Everything below a folder, links as such: path and content. */
    static Map<String, String> everything(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                String name = folder.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    found.put(name, "→ " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    found.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return found;
    }

    static Stream<Tampering> kinds() {
        return Tampering.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noCommandTakesIt(Tampering kind) throws IOException {
        copy();
        kind.on(archive);
        Map<String, String> before = everything(sandbox);

        for (InProcess.Outcome outcome : List.of(
                verify(), commands().get(Tampering.ALL.indexOf(kind) % 3).get())) {
            assertRefused(kind, outcome);
        }
        assertThat(everything(sandbox)).isEqualTo(before);
    }

    /** The same with each of the commands, which takes minutes. */
    @Tag("large")
    @ParameterizedTest
    @MethodSource("kinds")
    void noCommandOfAllTakesIt(Tampering kind) throws IOException {
        copy();
        kind.on(archive);
        Map<String, String> before = everything(sandbox);

        everyCommand().forEach(outcome -> assertRefused(kind, outcome));
        InProcess.Outcome checked = run("check");
        assertThat(checked.exitCode())
                .as(checked.messages())
                .isEqualTo(checked.messages().contains("TD186") ? 1 : 0);
        assertThat(everything(sandbox)).isEqualTo(before);
    }

    static void assertRefused(Tampering kind, InProcess.Outcome outcome) {
        String told = outcome.output() + outcome.messages();
        assertThat(outcome.exitCode()).as(told).isEqualTo(6);
        TreeSet<String> named = new TreeSet<>();
        told.lines()
                .filter(line -> line.matches("\\S+: .*") && !line.startsWith("Xác minh"))
                .forEach(line -> named.add(line.substring(0, line.indexOf(": "))));
        assertThat(named).as(told).containsExactlyElementsOf(new TreeSet<>(kind.places()));
    }

    @Test
    void thirtyKindsAreTried() {
        assertThat(Tampering.ALL).hasSizeGreaterThanOrEqualTo(30);
        assertThat(Tampering.ALL.stream().map(Tampering::toString)).doesNotHaveDuplicates();
    }

    @Test
    void whatWasNotTamperedWithIsNotAccused() throws IOException {
        copy();
        try (Stream<Path> all = Files.walk(sandbox.resolve("data"))) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, FileTime.fromMillis(0));
            }
        }
        Files.writeString(sandbox.resolve("data/luu-tru/README.md"), "Ghi chú");
        Files.writeString(sandbox.resolve("data/luu-tru/.DS_Store"), "");
        Files.writeString(sandbox.resolve("data/luu-tru-mat/Thumbs.db"), "");

        assertThat(everyCommand())
                .allSatisfy(outcome -> assertThat(outcome.exitCode())
                        .as(outcome.output() + outcome.messages())
                        .isZero());
    }

    /** A machine that makes the site needs none of it; who wants all verified is told. */
    @Test
    void aConfidentialSideThatIsNotOnThisMachineIsMissedByVerifyAlone() throws IOException {
        copy();
        TamperedArchive.deleteTree(sandbox.resolve("data/luu-tru-mat"));

        InProcess.Outcome verified = run("verify");
        assertThat(verified.exitCode()).isEqualTo(6);
        assertThat(verified.output()).contains("luu-tru-mat/2023: thiếu", "luu-tru-mat/2024: thiếu");
        assertThat(run("build", "--out", sandbox.resolve("site").toString()).exitCode())
                .isZero();

        List<String> hashes = new ArrayList<>();
        verified.output()
                .lines()
                .filter(line -> line.contains("dau_vao_mat_noi_khac: "))
                .forEach(line -> hashes.add(line.replaceFirst(".*dau_vao_mat_noi_khac: ", "")));
        Files.writeString(
                sandbox.resolve("data/cau-hinh.yaml"),
                "tieu_de: Trang thử\ndau_vao_mat_noi_khac: " + String.join(", ", hashes) + "\n");
        assertThat(run("verify").exitCode()).isZero();
    }

    /** What no check can find: only a hash that was noted elsewhere tells. */
    @Test
    void anArchiveForgedThroughoutIsFoundByANotedHashAlone() throws IOException {
        copy();
        String noted = archive.lastHash();
        archive.forgeThroughout();

        assertThat(run("verify").exitCode()).isZero();
        Files.writeString(sandbox.resolve("data/cau-hinh.yaml"), "ma_chuoi_luu_tru: " + noted + "\n");
        assertThat(everyCommand())
                .allSatisfy(outcome -> assertThat(outcome.exitCode())
                        .as(outcome.output() + outcome.messages())
                        .isEqualTo(6));
        assertThat(run("verify").output()).contains("chuoi.txt: không có dòng nào mang mã " + noted);
    }

    @Test
    void aNotedHashStaysTrueWhenTheChainGoesOn() throws IOException {
        copy();
        Files.writeString(
                sandbox.resolve("data/cau-hinh.yaml"),
                "ma_chuoi_luu_tru: " + archive.lastHash().substring(0, 16) + "\n");
        run("build", "--out", sandbox.resolve("site").toString());

        assertThat(run("snapshot", "--year", "2026").exitCode()).isZero();
        assertThat(run("verify").exitCode()).isZero();
    }

    /** One that is left by a killed run goes on from the chain; any other has no say. */
    @Test
    void aForgedUnfinishedChainIsThrownAway() throws IOException {
        copy();
        Path chain = sandbox.resolve("data/luu-tru/chuoi.txt");
        String whole = Files.readString(chain);
        Path unfinished = sandbox.resolve("data/luu-tru/.chuoi-moi.txt");
        Files.writeString(unfinished, whole.lines().findFirst().orElseThrow() + "\n");

        assertThat(run("build", "--out", sandbox.resolve("site").toString()).exitCode())
                .isZero();

        assertThat(chain).hasContent(whole);
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void whatKilledSnapshotsLeaveIsClearedByTheNextBuildOrSnapshot() throws IOException {
        for (boolean build : List.of(true, false)) {
            copy();
            List<Path> left = List.of(
                    sandbox.resolve("data/luu-tru/.dang-lap-2026/data/site"),
                    sandbox.resolve("data/luu-tru-mat/.dang-lap-2022/data"));
            for (Path folder : left) {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve("a.html"), "thừa");
            }
            Files.writeString(sandbox.resolve("data/luu-tru/.khoa"), "");

            assertThat(run("verify").exitCode()).isZero();
            InProcess.Outcome outcome = build
                    ? run("build", "--out", sandbox.resolve("site").toString())
                    : run("snapshot", "--year", "2026");
            assertThat(outcome.exitCode()).as(outcome.messages()).isZero();

            assertThat(sandbox.resolve("data/luu-tru")).isDirectoryNotContaining("glob:**/.*");
            assertThat(sandbox.resolve("data/luu-tru-mat")).isDirectoryNotContaining("glob:**/.*");
        }
    }

    @Test
    void aFileInTheBagsPlaceIsToldInWords() {
        for (String place : List.of("luu-tru/2026", "luu-tru-mat/2026", "luu-tru/2026.1")) {
            try {
                TamperedArchive.deleteTree(sandbox.resolve("data"));
                copy();
                Files.writeString(sandbox.resolve("data").resolve(place), "thứ khác");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }

            InProcess.Outcome outcome = run("snapshot", "--year", "2026");

            assertThat(outcome.exitCode()).isEqualTo(4);
            assertThat(outcome.messages()).contains(place, "là một tệp hoặc liên kết");
            assertThat(sandbox.resolve("data").resolve(place)).hasContent("thứ khác");
        }
    }
}
