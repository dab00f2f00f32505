package vn.tiendo.badinput;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.cli.InProcess;

/** Bad inputs as workbooks, without a process of their own; those that are a burden for memory are left to one. */
class BadWorkbooksTest {

    @TempDir
    private static Path folderOfForm;

    @TempDir
    private Path folder;

    static Stream<BadWorkbook> cases() throws IOException {
        return BadWorkbooks.of(WorkbookSandbox.form(folderOfForm)).stream().filter(one -> !one.isHeavy());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseHolds(BadWorkbook input) throws IOException {
        new WorkbookSandbox(folder).holds(input, InProcess::run);
    }
}
