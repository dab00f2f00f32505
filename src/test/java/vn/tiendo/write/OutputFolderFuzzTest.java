package vn.tiendo.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.view.SitePath;

/** Whatever bytes stand in a list in the output folder: the site is published or refused, and nothing outside changes. */
class OutputFolderFuzzTest {

    @TempDir
    private static Path folder;

    private Path sandbox;
    private Path out;

    @BeforeEach
    void createSandbox() throws IOException {
        sandbox = Files.createTempDirectory(folder, "o");
        Files.createDirectories(sandbox.resolve("ngoai"));
        Files.writeString(sandbox.resolve("ngoai/a.html"), "của người khác");
        Files.writeString(sandbox.resolve("a.html"), "bên cạnh");
        out = Files.createDirectory(sandbox.resolve("site"));
        publish();
        Files.createSymbolicLink(out.resolve("lien-ket"), sandbox.resolve("ngoai"));
    }

    private void publish() throws IOException {
        try (DirectorySite site = DirectorySite.open(out, List.of(), sandbox.resolve("home"))) {
            for (String path : List.of("index.html", "don-vi/A.html")) {
                site.write(SitePath.of(path), stream -> stream.write("mới".getBytes(StandardCharsets.UTF_8)));
            }
            site.publish();
        }
    }

    private Map<String, String> outside() throws IOException {
        Map<String, String> outside = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(sandbox)) {
            for (Path path : paths.filter(path -> !path.startsWith(out)).toList()) {
                outside.put(
                        path.toString(),
                        Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? Files.readString(path) : "");
            }
        }
        return outside;
    }

    private void assertHarmless() throws IOException {
        Map<String, String> before = outside();
        try {
            publish();
            assertThat(out.resolve("don-vi/A.html")).hasContent("mới");
        } catch (IOException e) { // refused
            assertThat(out.resolve("index.html")).exists();
        }
        assertThat(outside()).isEqualTo(before);
    }

    @FuzzTest(maxDuration = "3m")
    void manifest(byte[] bytes) throws IOException {
        Files.write(out.resolve(SiteManifest.FILE_NAME), bytes);
        assertHarmless();
    }

    @FuzzTest(maxDuration = "3m")
    void journal(byte[] bytes) throws IOException {
        Files.write(out.resolve(".tiendo.nhat-ky"), bytes);
        assertHarmless();
    }

    @FuzzTest(maxDuration = "3m")
    void staged(byte[] bytes) throws IOException {
        Path staging = Files.createDirectories(out.resolve(".tiendo.dang-dung/don-vi"));
        Files.writeString(staging.resolve("A.html"), "mới");
        Files.write(staging.resolveSibling(SiteManifest.FILE_NAME), bytes);
        Files.writeString(out.resolve(".tiendo.nhat-ky"), "\n.\n");
        assertHarmless();
    }
}
