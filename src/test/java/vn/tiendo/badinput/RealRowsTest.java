package vn.tiendo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.InProcess;

/** Correct rows give no warning: what was really published, with the units and reorganisations it is about. */
class RealRowsTest {

    private static final Path DATA = Path.of("data");

    @TempDir
    private Path folder;

    /** Leaves out the made-up figures and what depends on them; returns how many rows are left. */
    private int copyWhatIsReal() throws IOException {
        int rows = 0;
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = DATA.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".csv")
                        || name.startsWith("luu-tru")
                        || name.startsWith("ket-qua")
                        || name.equals("xac-nhan.csv")
                        || name.equals("nop-bao-cao.csv")) {
                    continue;
                }
                List<String> kept = new ArrayList<>();
                for (String line : Files.readAllLines(file)) {
                    if (!line.contains("minh_hoa")) {
                        kept.add(line);
                    }
                }
                rows += kept.size() - 1;
                Path copy = folder.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.write(copy, kept);
            }
        }
        return rows;
    }

    @Test
    void threeHundredCorrectRealRowsGiveNoWarning() throws IOException {
        int rows = copyWhatIsReal();

        InProcess.Outcome outcome = InProcess.run("check", "--data", folder.toString());

        assertThat(rows).isGreaterThan(300);
        assertThat(outcome.messages()).contains("0 lỗi, 0 cảnh báo");
    }

    @Test
    void theDefaultDataHaveNoWarningThatNobodyHasLookedAt() {
        InProcess.Outcome outcome = InProcess.run("check", "--data", DATA.toString());

        assertThat(outcome.messages()).contains("0 lỗi, 0 cảnh báo", "7 cảnh báo đã được xác nhận");
    }
}
