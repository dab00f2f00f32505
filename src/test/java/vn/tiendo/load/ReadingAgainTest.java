package vn.tiendo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;

/** One loader that reads a folder again and again comes to what a new one would, whatever has changed since. */
class ReadingAgainTest {

    private static final String OBSERVATIONS = "so-lieu/xa/%d.csv";

    @TempDir
    private Path data;

    private final DatasetLoader again = new DatasetLoader();
    /** Each save is some seconds after the one before it, as the file system would have it of people. */
    private long clock = 1_700_000_000_000L;

    private record Read(Dataset dataset, List<Diagnostic> diagnostics) {}

    private Read read(DatasetLoader loader) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        return new Read(loader.load(data, diagnostics), diagnostics.sorted());
    }

    private void save(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        clock += 5_000;
        Files.setLastModifiedTime(file, FileTime.fromMillis(clock));
    }

    @BeforeEach
    void prepare() throws IOException {
        save("don-vi.csv", "ma_don_vi;ten;cap;loai\nA;Xã An;xa;chinh_quyen\nB;Xã Bình;xa;chinh_quyen\n");
        save("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu;nhay_cam\nCT;Tỷ lệ;ty_le;tang;khong\n");
        save("bao-cao/A/2024.md", "# Kết quả\n\nTốt.\n");
        for (int year : List.of(2023, 2024, 2025)) {
            save(OBSERVATIONS.formatted(year), row("A", year, 3, 10));
        }
    }

    private static String row(String unit, int year, int numerator, int denominator) {
        return "don_vi;chi_tieu;nam;tu_so;mau_so\n" + unit + ";CT;" + year + ";" + numerator + ";" + denominator + "\n";
    }

    private void assertSameAsAnew() throws IOException {
        Read now = read(again);
        Read anew = read(new DatasetLoader());
        assertThat(now.dataset().observations()).isEqualTo(anew.dataset().observations());
        assertThat(now.dataset().narratives()).isEqualTo(anew.dataset().narratives());
        assertThat(now.diagnostics()).isEqualTo(anew.diagnostics());
    }

    @Test
    void filesAsTheyWereAreNotReadAnew() throws IOException {
        List<Observation> before = read(again).dataset().observations();
        save(OBSERVATIONS.formatted(2024), row("A", 2024, 4, 10));

        List<Observation> now = read(again).dataset().observations();

        assertThat(now).hasSize(3);
        assertThat(now.get(0)).isSameAs(before.get(0));
        assertThat(now.get(1)).isNotEqualTo(before.get(1));
        assertThat(now.get(2)).isSameAs(before.get(2));
    }

    @Test
    void anIndicatorThatBecomesSensitiveChangesRowsOfFilesThatNobodyTouched() throws IOException {
        read(again);
        save("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu;nhay_cam\nCT;Tỷ lệ;ty_le;tang;co\n");

        assertSameAsAnew();
        assertThat(read(again).dataset().observations())
                .noneMatch(one -> one.provenance().published());
    }

    @Test
    void aUnitThatGoesIsMissedInFilesThatNobodyTouched() throws IOException {
        read(again);
        save("don-vi.csv", "ma_don_vi;ten;cap;loai\nB;Xã Bình;xa;chinh_quyen\n");

        assertSameAsAnew();
        assertThat(read(again).diagnostics()).isNotEmpty();
    }

    @Test
    void anErrorIsToldAsLongAsItStands() throws IOException {
        save(OBSERVATIONS.formatted(2024), row("A", 2024, 11, 10));
        List<Diagnostic> first = read(again).diagnostics();

        assertThat(first).isNotEmpty();
        assertThat(read(again).diagnostics()).isEqualTo(first);
        save(OBSERVATIONS.formatted(2024), row("A", 2024, 9, 10));
        assertThat(read(again).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsSavedMovedOrDeleted(long seed) throws IOException {
        Random random = new Random(seed);
        for (int edit = 0; edit < 40; edit++) {
            int year = 2020 + random.nextInt(6);
            Path file = data.resolve(OBSERVATIONS.formatted(year));
            switch (random.nextInt(5)) {
                case 0 -> Files.deleteIfExists(file);
                case 1 -> {
                    if (Files.exists(file)) {
                        Files.move(file, data.resolve("so-lieu/xa/moved-" + edit + ".csv"));
                    }
                }
                case 2 -> save("bao-cao/B/" + year + ".md", "# Kết quả\n\n![x](a.png) " + edit + "\n");
                case 3 ->
                    save(
                            "don-vi.csv",
                            "ma_don_vi;ten;cap;loai\nA;Xã An;xa;chinh_quyen\n"
                                    + (random.nextBoolean() ? "B;Xã Bình;xa;chinh_quyen\n" : ""));
                default ->
                    save(
                            OBSERVATIONS.formatted(year),
                            row(random.nextBoolean() ? "A" : "B", year, random.nextInt(12), 10));
            }
            assertSameAsAnew();
        }
    }
}
