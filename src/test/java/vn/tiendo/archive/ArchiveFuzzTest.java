package vn.tiendo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess;

/** Whatever bytes a file of the archive holds: it is found, nothing outside is touched, and the program goes on. */
class ArchiveFuzzTest {

    private static final List<String> FILES = List.of(
            "luu-tru/chuoi.txt",
            "luu-tru/.chuoi-moi.txt",
            "luu-tru/2024/manifest-sha512.txt",
            "luu-tru/2024/tagmanifest-sha512.txt",
            "luu-tru/2024/bag-info.txt",
            "luu-tru/2024/bagit.txt");

    @TempDir
    private static Path sandbox;

    /** Outside the sandbox: a build writes into it. */
    @TempDir
    private static Path site;

    private static SmallArchive archive;

    @BeforeAll
    static void freezeTwoYears() throws IOException {
        archive = SmallArchive.in(SmallData.in(sandbox).folder(), "2023", "2024");
        Files.writeString(sandbox.resolve("ngoai.txt"), "ngoài");
    }

    @FuzzTest(maxDuration = "3m")
    void aFileOfTheArchive(byte[] bytes) throws IOException {
        Map<String, String> whole = hashes();
        for (String name : FILES) {
            Path file = sandbox.resolve("data").resolve(name);
            boolean leftover = !Files.exists(file);
            byte[] original = leftover ? new byte[0] : Files.readAllBytes(file);
            Files.write(file, bytes);
            Map<String, String> before = hashes();

            assertThat(archive.findings().isEmpty()).as(name).isEqualTo(leftover);
            assertThat(isTaken()).as(name).isEqualTo(leftover);
            assertThat(hashes()).isEqualTo(before);
            assertRefused("verify", leftover);
            assertRefused("check", leftover);
            assertRefused("diff", leftover, "2023", "2024");
            assertThat(hashes()).isEqualTo(before);
            assertRefused("snapshot", leftover, "--year", "2023"); // which there is already
            if (!leftover) { // the small snapshots have no tables for the pages of a site to lead to
                assertRefused("build", false, "--out", site.toString());
            }
            archive.archive().clearLeftovers();

            if (!leftover) {
                Files.write(file, original);
            }
            assertThat(hashes()).as(name).isEqualTo(whole);
        }
    }

    /** Whoever runs the program is told that the archive is altered, never that the program is at fault. */
    private static void assertRefused(String command, boolean isWhole, String... options) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of(options));
        line.addAll(List.of("--data", sandbox.resolve("data").toString()));
        InProcess.Outcome outcome = InProcess.run(line.toArray(String[]::new));
        int refused = command.equals("check") ? 1 : 6;
        assertThat(outcome.exitCode())
                .as(command + ": " + outcome.messages())
                .isEqualTo(!isWhole ? refused : command.equals("snapshot") ? 2 : 0);
    }

    private static boolean isTaken() throws IOException {
        try {
            return !archive.archive().snapshots().isEmpty();
        } catch (AlteredArchiveException e) {
            return false;
        }
    }

    @FuzzTest(maxDuration = "3m")
    void aZip(byte[] bytes) throws IOException {
        Path zip = sandbox.resolve("goi.zip");
        Files.write(zip, bytes);

        assertThat(InProcess.run("verify", zip.toString()).exitCode()).isEqualTo(6);
        assertThat(Archive.verifyAt(zip)).isNotEmpty();
        Files.delete(zip);
    }

    @FuzzTest(maxDuration = "3m")
    void pathsInListsStayInTheBag(byte[] bytes) {
        HashList.parse(bytes).byPath().keySet().stream()
                .filter(BagPaths::isSafe)
                .forEach(path -> assertThat(Path.of("goi").resolve(path).normalize())
                        .startsWith(Path.of("goi"))
                        .isNotEqualTo(Path.of("goi")));
        Chain.parse(bytes)
                .links()
                .forEach(link -> assertThat(link.name().toString()).matches("\\d{4}(\\.\\d{1,3})?"));
        CanonicalTable.parse(new String(bytes, StandardCharsets.UTF_8));
        BagInfo.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(sandbox)) {
            for (Path path : all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                hashes.put(sandbox.relativize(path).toString(), Sha512.of(Files.readAllBytes(path)));
            }
        }
        return hashes;
    }
}
