package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.build.SmallData;

/** What every command finds of an import that was cut off may have been put there by anybody. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class TamperedImportIT {

    @TempDir
    private Path sandbox;

    private Path data;
    private Path outside;

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(sandbox).folder();
        outside = Files.createDirectory(sandbox.resolve("ngoai"));
        Files.writeString(outside.resolve("giu.csv"), "của người khác");
    }

    private Map<String, String> everything() throws IOException {
        Map<String, String> everything = new TreeMap<>(PackagedProgram.hashes(sandbox));
        try (Stream<Path> paths = Files.walk(sandbox)) {
            for (Path path : paths.filter(Files::isSymbolicLink).toList()) {
                everything.put(sandbox.relativize(path).toString(), "-> " + Files.readSymbolicLink(path));
            }
        }
        return everything;
    }

    private Path stage(String name) throws IOException {
        Path file = data.resolve(".nhap/xong").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "của kẻ khác");
    }

    private void assertRefused(Path named) throws IOException {
        Map<String, String> before = everything();
        for (String command : new String[] {"check", "build", "verify"}) {
            var outcome = new PackagedProgram().in(sandbox).run(command);
            assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(4);
            assertThat(outcome.messages())
                    .contains(named.toString(), "Chưa có gì bị thay đổi", "chạy lại")
                    .doesNotContain("Exception", "\tat ");
            assertThat(everything()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"don-vi.csv", "cau-hinh.yaml", "luu-tru/2024/manifest-sha512.txt", "so-lieu/xa/x.jar"})
    void aFileThatNoImportWritesIsRefused(String name) throws IOException {
        stage("so-lieu/xa/2025.csv");
        assertRefused(stage(name).toRealPath());
    }

    @Test
    void aLinkAmongTheFilesIsRefused() throws IOException {
        Path link = stage("so-lieu/xa/x.csv").resolveSibling("y.csv");
        Files.createSymbolicLink(link, outside.resolve("giu.csv"));
        assertRefused(link);
    }

    @Test
    void aLinkOnTheWayIsRefused() throws IOException {
        stage("so-lieu/tinh/x.csv");
        Files.createSymbolicLink(data.resolve("so-lieu/tinh"), outside);
        assertRefused(data.resolve("so-lieu/tinh"));
    }

    @Test
    void aLinkInThePlaceOfTheFolderIsRefused() throws IOException {
        Files.createDirectories(outside.resolve("xong/so-lieu/xa"));
        Files.writeString(outside.resolve("xong/so-lieu/xa/x.csv"), "của kẻ khác");
        Files.createSymbolicLink(data.resolve(".nhap"), outside);
        assertRefused(data.resolve(".nhap"));
    }

    @Test
    void aLockThatIsALinkIsRefused() throws IOException {
        stage("so-lieu/xa/x.csv");
        Files.createSymbolicLink(data.resolve(".nhap.khoa"), outside.resolve("giu.csv"));
        assertRefused(data.resolve(".nhap.khoa"));
    }
}
