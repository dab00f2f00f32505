package vn.tiendo.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.InProcess;

/** A withheld value is nowhere in the output: not in words, not in a table, not in a chart, not in a download. */
class WithheldValuesTest {

    /** 2 of 17 and, to protect it, 9 of 23; as rates in every form they could be written; and the note beside them. */
    private static final List<String> SECRETS = List.of(
            "11,8",
            "11.8",
            "11,76",
            "11.76",
            "39,1",
            "39.1",
            "2/17",
            "9/23",
            ";17;",
            ";23;",
            ":17",
            ":23",
            "hai người");

    @TempDir
    private Path site;

    @Test
    void noFileHoldsASecret() throws IOException {
        InProcess.Outcome outcome =
                InProcess.run("build", "--data", "src/test/resources/sites/so-nho/data", "--out", site.toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();

        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(html|csv|json|js|xml|svg)"))
                    .toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8).replaceAll("<(svg|path)[^>]*>", "");
                assertThat(SECRETS).as(file.toString()).noneMatch(secret -> holds(text, secret));
            }
        }
        assertThat(outcome.messages()).doesNotContain("hai người", "2/17");
    }

    /** Not as the end of a longer number, such as 12/17 in a legend. */
    private static boolean holds(String text, String secret) {
        return Pattern.compile("(?<!\\d)" + Pattern.quote(secret) + "(?!\\d)")
                .matcher(text)
                .find();
    }
}
