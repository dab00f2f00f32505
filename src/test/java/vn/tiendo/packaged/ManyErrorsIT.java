package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand wrong cells are all told, in one run, and nothing is written. */
class ManyErrorsIT {

    private static final int WRONG = 1_000;

    @TempDir
    private Path sandbox;

    @BeforeEach
    void writeData() throws IOException {
        Path data = Files.createDirectories(sandbox.resolve("data/so-lieu/xa"))
                .resolve("../..")
                .normalize();
        Files.writeString(
                data.resolve("don-vi.csv"),
                "ma_don_vi;ten;cap;loai\n"
                        + IntStream.range(0, WRONG)
                                .mapToObj(i -> "X" + i + ";Xã số " + i + ";xa;chinh_quyen\n")
                                .collect(Collectors.joining()));
        Files.writeString(data.resolve("chi-tieu.csv"), "ma_chi_tieu;ten;loai;chieu\nTL;Tỷ lệ nữ;ty_le;tang\n");
        Files.writeString(
                data.resolve("so-lieu/xa/2024.csv"),
                "don_vi;chi_tieu;nam;gia_tri\n"
                        + IntStream.range(0, WRONG)
                                .mapToObj(i -> "X" + i + ";TL;2024;khoảng " + i + "\n")
                                .collect(Collectors.joining()));
    }

    @Test
    void checkTellsAllOfThemAsJson() {
        PackagedProgram.Outcome outcome =
                new PackagedProgram().in(sandbox).run("check", "--data", "data", "--format", "json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        for (int i = 0; i < WRONG; i++) {
            assertThat(outcome.output()).contains("\"line\":" + (i + 2));
        }
        assertThat(outcome.output()).containsPattern("\"column\":\"gia_tri\"");
    }

    @Test
    void buildNamesThemAndWritesNothing() throws IOException {
        PackagedProgram.Outcome outcome =
                new PackagedProgram().in(sandbox).run("build", "--data", "data", "--out", "site");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages())
                .contains("data/so-lieu/xa/2024.csv:2", "data/so-lieu/xa/2024.csv:201", "1000 lỗi");
        try (var left = Files.list(sandbox)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("data");
        }
    }
}
