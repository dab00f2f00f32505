package vn.tiendo.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess;
import vn.tiendo.packaged.PackagedProgram;

/**
 * A site that was built over former ones, after any edits, is to the byte the one that is built into an empty folder.
 * What an edit spoils leaves the former site as it was.
 */
class RebuiltSiteTest {

    private static final int EDITS = 10;

    @TempDir
    private Path folder;

    private Map<String, String> former = Map.of();

    static LongStream someSeeds() {
        return LongStream.range(0, 2);
    }

    static LongStream manySeeds() {
        return LongStream.range(2, 52);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void afterTenEditsItIsTheOneBuiltAnew(long seed) throws IOException {
        assertHolds(seed);
    }

    @Tag("large")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("manySeeds")
    void afterFiveHundredEditsItIsTheOneBuiltAnew(long seed) throws IOException {
        assertHolds(seed);
    }

    private void assertHolds(long seed) throws IOException {
        Edits edits = new Edits(folder, seed);
        assertThat(isSameAsAnew("before any edit", List.of())).isTrue();
        for (int i = 0; i < EDITS; i++) {
            if (!isSameAsAnew(edits.next(), edits.options())) {
                assertThat(isSameAsAnew(edits.undo(), edits.options())).isTrue();
            }
        }
    }

    /** Builds over the former site and into an empty folder. Returns whether the data were accepted. */
    private boolean isSameAsAnew(String edit, List<String> options) throws IOException {
        Path anew = Files.createTempDirectory(folder, "anew").resolve("site");
        InProcess.Outcome clean = build(anew, options);
        InProcess.Outcome again = build(folder.resolve("site"), options);

        assertThat(again.exitCode()).as("%s: %s", edit, again.messages()).isEqualTo(clean.exitCode());
        Map<String, String> site = PackagedProgram.hashes(folder.resolve("site"));
        assertThat(site).as(edit).isEqualTo(clean.exitCode() == 0 ? PackagedProgram.hashes(anew) : former);
        former = site;
        return clean.exitCode() == 0;
    }

    private InProcess.Outcome build(Path site, List<String> options) {
        List<String> line = new ArrayList<>(
                List.of("build", "--data", folder.resolve("data").toString(), "--out", site.toString()));
        line.addAll(options);
        return InProcess.run(line.toArray(String[]::new));
    }

    /** Random changes of a data folder, of its templates and of the command line. */
    private static final class Edits {

        private final SplittableRandom random;
        private final Path folder;
        private final SmallData data;
        private final List<Map<String, String>> states = new ArrayList<>();
        private List<String> options = List.of();
        private int added;

        Edits(Path folder, long seed) throws IOException {
            this.random = new SplittableRandom(seed);
            this.folder = folder;
            this.data = SmallData.in(folder);
            Files.createDirectories(folder.resolve("templates/messages"));
        }

        List<String> options() {
            return options;
        }

        /** Makes one change, and says which. */
        String next() throws IOException {
            states.add(state());
            return switch (random.nextInt(13)) {
                case 0 -> addUnit();
                case 1 -> change("so-lieu/xa/2025.csv", "A;CT;2024;1;", "A;CT;2024;" + random.nextInt(4) + ";");
                case 2 -> change("so-lieu/xa/2025.csv", "B;CT;2025;1;5;minh_hoa\n", "");
                case 3 -> change("don-vi.csv", "Xã An", "Xã An Lành");
                case 4 -> change("don-vi.csv", "B;Xã Bình;xa;chinh_quyen;T\n", "");
                case 5 -> write("so-lieu/xa/them.csv", "don_vi;chi_tieu;nam;ty_le\nA;CT;2023;12," + random.nextInt(9));
                case 6 -> write("bao-cao/A/2025.md", "Năm nay có " + random.nextInt(100) + " việc.\n");
                case 7 -> write("cau-hinh.yaml", "ten_trang: \"Trang số " + random.nextInt(100) + "\"\n");
                case 8 ->
                    write(
                            "../templates/messages/ui_vi.properties",
                            "nav.units = Các đơn vị " + random.nextInt(9) + "\n");
                case 9 -> freeze();
                case 10 -> putBack(states.get(random.nextInt(states.size())), "as once before");
                case 11 -> change("so-lieu/xa/2025.csv", "A;CT;2025;1;3;", "A;CT;2025;một;3;");
                default -> otherOptions();
            };
        }

        private String addUnit() throws IOException {
            String code = "M" + added++;
            Path units = data.folder().resolve("don-vi.csv");
            Files.writeString(units, Files.readString(units) + code + ";Xã Mới " + added + ";xa;chinh_quyen;T\n");
            return "add " + code;
        }

        private String change(String file, String part, String by) throws IOException {
            data.replace(file, part, by);
            return file + ": " + part + " to " + by;
        }

        private String write(String file, String text) throws IOException {
            data.file(file, text);
            return file;
        }

        private String freeze() {
            String year = Integer.toString(2024 + random.nextInt(2));
            InProcess.run("snapshot", "--year", year, "--data", data.folder().toString());
            return "snapshot of " + year;
        }

        private String otherOptions() {
            options = List.of(
                            List.<String>of(),
                            List.of("--no-illustrative"),
                            List.of("--as-of", "2026-0" + (1 + random.nextInt(9)) + "-15"),
                            List.of("--base-url", "https://example.vn/tien-do/"),
                            List.of("--templates", folder.resolve("templates").toString()))
                    .get(random.nextInt(5));
            return options.toString();
        }

        /** Takes the last change back. */
        String undo() throws IOException {
            return putBack(states.get(states.size() - 1), "undo");
        }

        /** Puts the data as they were; snapshots and templates stay. */
        private String putBack(Map<String, String> earlier, String edit) throws IOException {
            for (String file : state().keySet()) {
                Files.delete(data.folder().resolve(file));
            }
            for (Map.Entry<String, String> file : earlier.entrySet()) {
                data.file(file.getKey(), file.getValue());
            }
            return edit;
        }

        private Map<String, String> state() throws IOException {
            Map<String, String> state = new TreeMap<>();
            try (Stream<Path> files = Files.walk(data.folder())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = data.folder().relativize(file).toString();
                    if (!name.startsWith("luu-tru")) {
                        state.put(name, Files.readString(file));
                    }
                }
            }
            return state;
        }
    }
}
