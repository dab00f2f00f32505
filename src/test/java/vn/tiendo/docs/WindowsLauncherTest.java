package vn.tiendo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be said of {@code tiendo.cmd} without Windows: how it is written, and in which order it does things. */
class WindowsLauncherTest {

    private static final Path SCRIPT = Path.of("src/main/scripts/tiendo.cmd");

    private static List<String> lines() throws IOException {
        return List.of(Files.readString(SCRIPT).split("\r\n", -1));
    }

    private static int lineOf(String part) throws IOException {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError("no line with " + part);
    }

    @Test
    void everyLineEndsAsWindowsEndsLines() throws IOException {
        assertThat(Files.readString(SCRIPT).replace("\r\n", "")).doesNotContain("\n", "\r", "\uFEFF");
    }

    @Test
    void theConsoleSpeaksUtf8BeforeTheFirstVietnameseWordAndItsOwnPageAgainAtTheEnd() throws IOException {
        int before = lineOf("('chcp')");
        int utf8 = lineOf("chcp 65001");
        int restored = lineOf("chcp %TIENDO_PAGE%");

        assertThat(before).isLessThan(utf8);
        assertThat(lines().subList(0, utf8)).allMatch(line -> line.chars().allMatch(c -> c < 0x80));
        assertThat(restored).isGreaterThan(lineOf("-jar")).isLessThan(lineOf("exit /b %TIENDO_CODE%"));
    }

    @Test
    void javaIsLookedForWhereItUsuallyIsAndMustBeRecent() throws IOException {
        assertThat(lineOf("JAVA_HOME")).isLessThan(lineOf("where java"));
        assertThat(lineOf("where java")).isLessThan(lineOf("reg query"));
        assertThat(lineOf("reg query")).isLessThan(lineOf("%ProgramFiles%"));
        assertThat(String.join("\n", lines())).contains("GEQ 17", "https://adoptium.net/", "Không tìm thấy Java 17");
    }

    @Test
    void theReturnCodeIsTheProgramsOwn() throws IOException {
        int program = lineOf("-jar");

        assertThat(lines().get(program)).endsWith("%*");
        assertThat(lines().get(program + 1)).isEqualTo("set \"TIENDO_CODE=%ERRORLEVEL%\"");
    }

    @Test
    void everyLabelThatIsGoneToIsThere() throws IOException {
        String script = String.join("\n", lines());

        assertThat(script).contains("\n:try\n", "\n:nojava\n", "\n:end\n");
    }
}
