package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.SmallData;
import vn.tiendo.intake.DrawnWorkbook;

/** Whenever an import is killed, the next command finds the data as before it or as after it, all of them. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ImportKillsIT {

    private static final int UNITS = 120;

    @TempDir
    private Path folder;

    private Path workbook;
    private Path mapping;

    @BeforeEach
    void writeInputs() throws IOException {
        DrawnWorkbook drawn = DrawnWorkbook.of("S").row("Mã", "Nữ", "Tổng");
        for (int i = 0; i < UNITS; i++) {
            drawn.row("X" + i, i % 9, 10);
        }
        workbook = drawn.saveAs(folder.resolve("so.xlsx"));
        mapping = Files.writeString(folder.resolve("m.yaml"), """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    chi_tieu: CT
                    nam: 2026
                    cot:
                      - {cot: B, la: tu_so}
                      - {cot: C, la: mau_so}
                """);
    }

    private SmallData data(Path parent) throws IOException {
        StringBuilder units = new StringBuilder("ma_don_vi;ten;cap;loai;truc_thuoc\nT;Tỉnh Thử;tinh;chinh_quyen;\n");
        StringBuilder figures = new StringBuilder("don_vi;chi_tieu;nam;tu_so;mau_so\n");
        for (int i = 0; i < UNITS; i++) {
            units.append("X%d;Xã số %d;xa;chinh_quyen;T\n".formatted(i, i));
            if (i % 2 == 0) {
                figures.append("X%d;CT;2026;9;10\n".formatted(i));
            }
        }
        return SmallData.in(parent)
                .file("don-vi.csv", units.toString())
                .file("so-lieu/xa/2025.csv", figures.toString());
    }

    private ProcessBuilder importer(Path data) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target/tiendo.jar").toAbsolutePath().toString(),
                        "nhap",
                        workbook.toString(),
                        "--mapping",
                        mapping.toString(),
                        "--yes",
                        "--reason",
                        "Các xã đối chiếu lại hồ sơ",
                        "--as-of",
                        "2026-11-14",
                        "--data",
                        data.toString())
                .redirectErrorStream(true);
    }

    private static Map<String, String> hashes(Path data) throws IOException {
        Map<String, String> hashes = new TreeMap<>(PackagedProgram.hashes(data));
        hashes.keySet().removeIf(name -> name.startsWith(".nhap.khoa"));
        return hashes;
    }

    @Test
    void theDataAreAsBeforeOrAsAfter() throws Exception {
        kill(4);
    }

    @Test
    @Tag("large")
    void theDataAreAsBeforeOrAsAfterAHundredTimes() throws Exception {
        kill(100);
    }

    /** @param times how often an import is killed; those that were done before do not count */
    private void kill(int times) throws Exception {
        Path whole = data(folder.resolve("ca")).folder();
        Map<String, String> before = hashes(whole);
        long start = System.nanoTime();
        Process undisturbed =
                importer(whole).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(undisturbed.waitFor()).isZero();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        Map<String, String> after = hashes(whole);
        assertThat(after).isNotEqualTo(before);
        Random random = new Random(13);
        int killed = 0;
        for (int i = 0; killed < times; i++) {
            Path data = data(folder.resolve("lan-" + i)).folder();
            long begun = System.nanoTime();
            Process process = importer(data)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            // Most of the time goes by before the first write: two thirds of the kills fall into the last third.
            double share = random.nextInt(3) == 0 ? random.nextDouble() : 0.6 + 0.45 * random.nextDouble();
            if (process.waitFor((long) (milliseconds * share), TimeUnit.MILLISECONDS)) {
                milliseconds =
                        Math.min(milliseconds, (System.nanoTime() - begun) / 1_000_000); // the first was the slowest
            } else {
                process.destroyForcibly().waitFor();
                killed++;
            }
            var checked = new PackagedProgram().run("check", "--data", data.toString());
            assertThat(checked.exitCode()).as(checked.messages()).isZero();
            Map<String, String> found = hashes(data);
            found.keySet().removeIf(name -> name.startsWith(".nhap/"));
            assertThat(found).as("kill " + i).isIn(before, after);
        }
    }

    @Test
    void ofTwoImportsAtOnceOneIsToldOrWaits() throws Exception {
        Path data = data(folder.resolve("hai")).folder();
        Process one =
                importer(data).redirectOutput(folder.resolve("1").toFile()).start();
        Process other =
                importer(data).redirectOutput(folder.resolve("2").toFile()).start();
        int first = one.waitFor();
        int second = other.waitFor();

        assertThat(first == 0 || second == 0).isTrue();
        assertThat(new int[] {first, second}).containsAnyOf(0).doesNotContain(70);
        if (first != 0 || second != 0) {
            assertThat(first + second).isEqualTo(5);
            assertThat(Files.readString(folder.resolve(first == 0 ? "2" : "1")))
                    .contains("Một lần nhập khác đang giữ thư mục số liệu");
        }
        assertThat(new PackagedProgram().run("check", "--data", data.toString()).exitCode())
                .isZero();
    }
}
