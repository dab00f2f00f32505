package vn.tiendo.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess;

/** Where Java is set to ASCII, {@code NamesInAsciiIT} holds it to the same. */
class FileNamesTest {

    @TempDir
    private Path folder;

    @Test
    void aNameIsTheTextThatItLookedUp() {
        for (String name : List.of("a.csv", "so-lieu/xa/Số liệu 100%.csv", "Đ/ế", "a+b=c#d")) {
            assertThat(FileNames.of(folder.relativize(FileNames.resolve(folder, name))))
                    .isEqualTo(name);
        }
    }

    @Test
    void aNameThatNoFileCanHaveStaysRefused() {
        assertThatThrownBy(() -> FileNames.resolve(folder, "a\0b")).isInstanceOf(InvalidPathException.class);
    }

    /** Such as a ZIP from an old Windows leaves: of two, nobody could say which is which. */
    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere every name is text
    void aNameThatIsNoTextIsAnError() throws Exception {
        SmallData small = SmallData.in(folder);
        URI name = URI.create(small.folder().resolve("so-lieu/xa").toUri() + "S%E1.csv");
        Files.writeString(Path.of(name), "don_vi;chi_tieu;nam;tu_so;mau_so\nA;CT;2022;1;4\n");
        Path odd = Files.createDirectory(Path.of(URI.create(small.folder().toUri() + "so-lieu/%FF")));
        Files.writeString(odd.resolve("a.csv"), "");
        Files.writeString(Path.of(URI.create(small.folder().toUri() + ".%FF")), "not looked at");

        InProcess.Outcome outcome =
                InProcess.run("check", "--data", small.folder().toString());

        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(1);
        try (Stream<String> lines = outcome.messages().lines()) {
            assertThat(lines.filter(line -> line.contains("lỗi TD185")))
                    .hasSize(2)
                    .allMatch(line -> line.contains("lỗi"));
        }
    }
}
