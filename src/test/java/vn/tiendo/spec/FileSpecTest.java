package vn.tiendo.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.load.SampleFolder;

/** Runs the fenced cases of the pages about files: the files are added to a folder without faults. */
class FileSpecTest {

    @TempDir
    Path folder;

    static List<SpecCase> cases() {
        return Stream.of("tep-csv.md", "nhieu-tep.md", "cau-hinh.md", "bai-viet.md", "ban-do.md")
                .flatMap(page -> SpecCase.of(page).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void folderIsReadAsSpecified(SpecCase spec) {
        SampleFolder sample = new SampleFolder(folder);
        spec.files().forEach(sample::file);

        assertThat(sample.load().summary()).isEqualTo(spec.result());
    }
}
