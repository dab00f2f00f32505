package vn.tiendo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the profile {@code fast} leaves out is there: a test that is renamed must not come back unseen. */
class SlowTestsTest {

    private static final Path TESTS = Path.of("src/test/java");

    static List<String> patterns() throws IOException {
        return Files.readAllLines(Path.of("src/test/slow-tests.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyPatternFitsATest(String pattern) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.walk(TESTS)) {
            assertThat(files.map(TESTS::relativize)).anyMatch(matcher::matches);
        }
    }
}
