package vn.tiendo.invariant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess;

/** Random changes of a data folder, of its templates and of the command line. */
final class RandomEdits {

    private final SplittableRandom random;
    private final Path folder;
    private final SmallData data;
    private final List<Map<String, String>> states = new ArrayList<>();
    private List<String> options = List.of();
    private int added;

    RandomEdits(Path folder, long seed) throws IOException {
        this.random = new SplittableRandom(seed);
        this.folder = folder;
        this.data = SmallData.in(folder);
        Files.createDirectories(folder.resolve("templates/messages"));
        Files.createDirectories(folder.resolve("templates/partials"));
    }

    /** Makes one change, and says which. */
    String next() throws IOException {
        states.add(state());
        return switch (random.nextInt(14)) {
            case 0 -> addUnit();
            case 1 -> change("so-lieu/xa/2025.csv", "A;CT;2024;1;", "A;CT;2024;" + random.nextInt(4) + ";");
            case 2 -> change("so-lieu/xa/2025.csv", "B;CT;2025;1;5;minh_hoa\n", "");
            case 3 -> change("don-vi.csv", "Xã An", "Xã An Lành");
            case 4 -> change("don-vi.csv", "B;Xã Bình;xa;chinh_quyen;T\n", "");
            case 5 -> write("so-lieu/xa/them.csv", "don_vi;chi_tieu;nam;ty_le\nA;CT;2023;12," + random.nextInt(9));
            case 6 -> write("bao-cao/A/2025.md", "Năm nay có " + random.nextInt(100) + " việc.\n");
            case 7 -> write("cau-hinh.yaml", "ten_trang: \"Trang số " + random.nextInt(100) + "\"\n");
            case 8 ->
                write("../templates/messages/ui_vi.properties", "nav.units = Các đơn vị " + random.nextInt(9) + "\n");
            case 9 -> freeze();
            case 12 -> changeTemplate();
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

    /** Nothing, where an edit before has changed that part. */
    private String change(String file, String part, String by) throws IOException {
        data.file(file, Files.readString(data.folder().resolve(file)).replace(part, by));
        return file + ": " + part + " to " + by;
    }

    private String write(String file, String text) throws IOException {
        data.file(file, text);
        return file;
    }

    /** The foot of every page, with other words than the program's own. */
    private String changeTemplate() throws IOException {
        String foot = Files.readString(Path.of("templates/partials/footer.ftlh"));
        return write(
                "../templates/partials/footer.ftlh",
                foot.replace("</footer>", "<p>Mẫu số " + random.nextInt(9) + "</p></footer>"));
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

    /** The command that builds the data as they are now into a folder. */
    List<String> build(Path site) {
        List<String> line =
                new ArrayList<>(List.of("build", "--data", data.folder().toString(), "--out", site.toString()));
        line.addAll(options);
        return line;
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
