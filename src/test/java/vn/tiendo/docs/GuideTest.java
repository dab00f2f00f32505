package vn.tiendo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.diagnostic.DiagnosticPrinter;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceExcerpt;
import vn.tiendo.load.DatasetLoader;

/** What the officials' guide shows of the program is what the program does. */
class GuideTest {

    private static final Path GUIDE = Path.of("src/docs/huong-dan.md");
    private static final Pattern DATA_PATH = Pattern.compile("`(data/[^`<\n]*)`");
    private static final String FAULTY_FILE = "so-lieu/xa/2025.csv";
    private static final String FAULTY_ROW = "X06280;HD-TUYEN-TRUYEN;2025;;;khoảng 12;";
    private static final String FAULTY_VALUE = "khoảng 12";

    @TempDir
    private Path folder;

    @Test
    void theMessageExplainedThereIsWhatTheProgramPrints() throws IOException {
        for (Map.Entry<String, String> file : DataFormatExamples.files().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        // The row with the fault stands on line 14.
        write(FAULTY_FILE, "don_vi;chi_tieu;nam;tu_so;mau_so;gia_tri;trang_thai\n" + "\n".repeat(12) + FAULTY_ROW);
        Diagnostics diagnostics = new Diagnostics();
        new DatasetLoader().load(folder, diagnostics);

        StringBuilder printed = new StringBuilder();
        SourceExcerpt excerpt =
                new SourceExcerpt(14, FAULTY_ROW, FAULTY_ROW.indexOf(FAULTY_VALUE), FAULTY_VALUE.length());
        new DiagnosticPrinter("data", location -> Optional.of(excerpt)).printText(diagnostics.sorted(), printed);

        assertThat(Files.readString(GUIDE)).contains(printed);
    }

    @Test
    void everyFileOfTheDataFolderThatItNamesIsThere() throws IOException {
        List<String> named = DATA_PATH
                .matcher(Files.readString(GUIDE))
                .results()
                .map(path -> path.group(1))
                .filter(path -> !path.endsWith(FAULTY_FILE))
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(10)
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
