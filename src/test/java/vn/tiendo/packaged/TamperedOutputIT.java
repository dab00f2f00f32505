package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess;

/**
 * What the program reads back from the output folder may have been written by anybody: whatever stands there, nothing
 * outside the folder changes, and nothing in it either until somebody has looked.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class TamperedOutputIT {

    private static final List<String> LISTS =
            List.of(".tiendo-site", ".tiendo.nhat-ky", ".tiendo.dang-dung/.tiendo-site");

    @TempDir
    private Path sandbox;

    private SmallData small;
    private Path outside;
    private Path site;

    @BeforeEach
    void buildASite() throws IOException {
        small = SmallData.in(sandbox);
        outside = Files.createDirectory(sandbox.resolve("ngoai"));
        Files.writeString(outside.resolve("giu.txt"), "của người khác");
        Files.writeString(outside.resolve(".tiendo-site"), "c1d04330-1  giu.txt\n");
        site = Files.createDirectory(sandbox.resolve("out")).resolve("site");
        Files.writeString(site.resolveSibling("ben-canh.txt"), "bên cạnh");
        assertThat(InProcess.run("build", "--data", small.folder().toString(), "--out", site.toString())
                        .exitCode())
                .isZero();
    }

    private PackagedProgram.Outcome run(String... command) {
        List<String> options = List.of("--data", small.folder().toString(), "--out", site.toString());
        return new PackagedProgram()
                .run(Stream.concat(Stream.of(command), options.stream()).toArray(String[]::new));
    }

    /** Every file with what it holds, every link with where it leads. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> everything = new TreeMap<>(PackagedProgram.hashes(sandbox));
        try (Stream<Path> paths = Files.walk(sandbox)) {
            for (Path path : paths.toList()) {
                String name = sandbox.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    everything.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isDirectory(path)) {
                    everything.put(name, "folder");
                }
            }
        }
        return everything;
    }

    private void assertRefused(PackagedProgram.Outcome outcome, Map<String, String> before, String... words)
            throws IOException {
        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(4);
        assertThat(outcome.messages())
                .contains(words)
                .contains("Chưa có gì bị thay đổi", "chạy lại")
                .doesNotContain("Exception", "\tat ", "\0");
        assertThat(everything()).isEqualTo(before);
    }

    /** Puts a line with the path into a list, where it would be acted upon. */
    private void list(String list, String path) throws IOException {
        Path file = site.resolve(list);
        if (list.equals(".tiendo.nhat-ky")) {
            Files.writeString(file, "don-vi/A.html\n" + path + "\n.\n");
        } else if (list.equals(".tiendo-site")) {
            Files.writeString(file, "c1d04330-1  " + path + "\n", StandardOpenOption.APPEND);
        } else {
            Files.writeString(site.resolve(".tiendo.nhat-ky"), "\n.\n");
            Files.createDirectory(file.getParent());
            Files.writeString(file.resolveSibling("giu.txt"), "của kẻ khác");
            Files.writeString(file, "c1d04330-1  index.html\nc1d04330-1  " + path + "\n");
        }
    }

    static Stream<Arguments> pathsThatLeadOut() {
        return LISTS.stream()
                .flatMap(list -> Stream.of(
                                "../ben-canh.txt",
                                "../../ngoai/giu.txt",
                                "don-vi/../../ben-canh.txt",
                                "@/ngoai/giu.txt",
                                "C:\\Windows\\win.ini",
                                "giu\0.txt",
                                "loi-vao/giu.txt")
                        .map(path -> Arguments.of(list, path)));
    }

    @ParameterizedTest(name = "{0}: {index}")
    @MethodSource("pathsThatLeadOut")
    void aPathThatLeadsOutIsRefusedAndNothingIsTouched(String list, String path) throws IOException {
        String written = path.replace("@", sandbox.toString());
        list(list, written);
        Files.createSymbolicLink(site.resolve("loi-vao"), outside);
        List<String> lines = Files.readString(site.resolve(list)).lines().toList();
        int line = lines.indexOf(lines.stream()
                        .filter(text -> text.endsWith(written))
                        .findFirst()
                        .orElseThrow())
                + 1;
        Map<String, String> before = everything();

        assertRefused(run("build"), before, site.resolve(list) + ":" + line + ":");
    }

    @Test
    void everyCommandRefusesAFaultyJournalAndGoesOnWithoutTheLine() throws IOException {
        Map<String, String> whole = PackagedProgram.hashes(site);
        list(".tiendo.nhat-ky", "../ben-canh.txt");
        Map<String, String> before = everything();
        for (String[] command :
                new String[][] {{"check"}, {"verify"}, {"diff", "2024"}, {"snapshot", "--year", "2025"}, {"build"}}) {
            assertRefused(run(command), before, ".tiendo.nhat-ky:2:");
        }

        list(".tiendo.nhat-ky", "don-vi/B.html");
        assertThat(run("check").exitCode()).isZero();

        assertThat(PackagedProgram.hashes(site)).isEqualTo(whole); // though the journal named pages of the site
        assertThat(site.resolveSibling("ben-canh.txt")).hasContent("bên cạnh");
    }

    @ParameterizedTest
    @ValueSource(strings = {".tiendo-site", ".tiendo.nhat-ky", ".tiendo.dang-dung", "../.site.ban-cu", "../.site.khoa"})
    void aLinkInTheProgramsOwnPlacesIsRefused(String name) throws IOException {
        Path link = site.resolve(name).normalize();
        Path target = name.equals(".tiendo.dang-dung") || name.equals("../.site.ban-cu")
                ? outside
                : outside.resolve("giu.txt");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
        if (name.equals(".tiendo.dang-dung")) {
            Files.writeString(site.resolve(".tiendo.nhat-ky"), "\n.\n");
        }
        if (name.equals("../.site.ban-cu")) {
            Files.move(site, sandbox.resolve("out/khac"));
        }
        Map<String, String> before = everything();

        assertRefused(run("build"), before, link.toString());
    }

    @Test
    void aLockThatIsAnotherFileByASecondNameIsRefused() throws IOException {
        Path lock = site.resolveSibling(".site.khoa");
        Files.createLink(lock, outside.resolve("giu.txt"));
        Map<String, String> before = everything();

        assertRefused(run("build"), before, lock.toString());
    }

    /** As before a link in the place of a page is replaced itself; what it leads to stays. */
    @Test
    void aLinkInThePlaceOfAPageIsReplaced() throws IOException {
        Map<String, String> whole = PackagedProgram.hashes(site);
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), outside.resolve("giu.txt"));

        assertThat(run("build").exitCode()).isZero();

        assertThat(PackagedProgram.hashes(site)).isEqualTo(whole);
        assertThat(outside.resolve("giu.txt")).hasContent("của người khác");
    }
}
