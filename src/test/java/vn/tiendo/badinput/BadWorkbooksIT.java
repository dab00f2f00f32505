package vn.tiendo.badinput;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.cli.InProcess;
import vn.tiendo.packaged.PackagedProgram;

/**
 * Bad inputs as workbooks: the packaged program meets one of each row in a process of its own, with a heap of 512 MB.
 * Without a process {@link BadWorkbooksTest} meets all that need little memory.
 */
class BadWorkbooksIT {

    @TempDir
    private static Path folderOfForm;

    @TempDir
    private Path folder;

    static List<BadWorkbook> everyCase() throws IOException {
        return BadWorkbooks.of(WorkbookSandbox.form(folderOfForm));
    }

    /** Those that are a burden, the first of each row, and the first of each kind of file. */
    static Stream<BadWorkbook> cases() throws IOException {
        Set<String> seen = new HashSet<>();
        return everyCase().stream().filter(one -> seen.add(one.row()) | seen.add(one.ending()) || one.isHeavy());
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void caseHolds(BadWorkbook input) throws IOException {
        new WorkbookSandbox(folder).holds(input, line -> {
            PackagedProgram.Outcome outcome =
                    new PackagedProgram().jvm("-Xmx512m").run(line);
            return new InProcess.Outcome(outcome.exitCode(), outcome.output(), outcome.messages());
        });
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    @Tag("large")
    void everyCaseHolds(BadWorkbook input) throws IOException {
        caseHolds(input);
    }
}
