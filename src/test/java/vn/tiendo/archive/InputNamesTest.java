package vn.tiendo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names that inputs had stand in a table, in which anybody may have written. */
class InputNamesTest {

    @TempDir
    private Path sandbox;

    private Path bag;
    private Path target;

    @BeforeEach
    void makeABag() throws IOException {
        bag = sandbox.resolve("goi");
        Files.createDirectories(bag.resolve("data/dau-vao/ten-khac"));
        Files.writeString(bag.resolve("data/dau-vao/ten-khac/1.csv"), "số liệu");
        target = Files.createDirectory(sandbox.resolve("nhap"));
    }

    private void name(String original) throws IOException {
        Files.writeString(
                bag.resolve("data/ten-dau-vao.csv"), "tep;ten_goc\ndau-vao/ten-khac/1.csv;\"" + original + "\"\n");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(sandbox)) {
            return all.map(path -> sandbox.relativize(path).toString()).sorted().toList();
        }
    }

    @Test
    void aFileGetsTheNameThatItHad() throws IOException {
        name("so-lieu/xa/Số liệu 2025.csv");

        InputNames.restore(bag, "dau-vao/", target);

        assertThat(target.resolve("so-lieu/xa/Số liệu 2025.csv")).hasContent("số liệu");
    }

    static List<String> namesThatLeadOut() {
        return List.of(
                "../ngoai.csv", "/tmp/ngoai.csv", "a/../../ngoai.csv", "C:\\ngoai.csv", "a\0.csv", "a//b.csv", ".", "");
    }

    @ParameterizedTest
    @MethodSource("namesThatLeadOut")
    void aNameThatLeadsOutIsRefused(String original) throws IOException {
        name(original);
        List<String> before = files();

        assertThatThrownBy(() -> InputNames.restore(bag, "dau-vao/", target)).isInstanceOf(IOException.class);

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void nothingIsReadThroughALink() throws IOException {
        Path elsewhere = Files.createDirectory(sandbox.resolve("ngoai"));
        Files.writeString(elsewhere.resolve("mat.csv"), "của người khác");
        Files.writeString(elsewhere.resolve("ten.csv"), "tep;ten_goc\ndau-vao/ten-khac/1.csv;lien-ket.csv\n");
        Files.createSymbolicLink(bag.resolve("data/mau"), elsewhere);
        Files.createSymbolicLink(bag.resolve("data/ten-dau-vao.csv"), elsewhere.resolve("ten.csv"));
        Files.createSymbolicLink(bag.resolve("data/dau-vao/la.csv"), elsewhere.resolve("mat.csv"));

        InputNames.restore(bag, "mau/", target);
        InputNames.restore(bag, "dau-vao/", target);

        try (Stream<Path> all = Files.walk(target)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(target.resolve("ten-khac/1.csv"));
        }
    }
}
