package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The made-up country as read back from its tables, from which the inputs of all peers are made. */
final class Workload {

    record Unit(String code, String name, String level) {}

    record Indicator(String code, String name) {}

    record Milestone(int year, int value) {}

    record Figure(int year, int part, int whole) {}

    private final Path data;
    private final List<Unit> units = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, List<Milestone>> milestones = new HashMap<>();
    private final Map<String, List<Figure>> figures = new HashMap<>();

    private Workload(Path data) {
        this.data = data;
    }

    static Workload read(Path data) throws IOException {
        Workload workload = new Workload(data);
        workload.readUnitsAndIndicators();
        workload.readMilestones();
        workload.readFigures();
        return workload;
    }

    /** All but the country itself, which has neither figures nor a narrative. */
    List<Unit> units() {
        return units;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<Milestone> milestonesOf(Unit unit, Indicator indicator) {
        return milestones.getOrDefault(key("cap:" + unit.level(), indicator.code()), List.of());
    }

    List<Figure> figuresOf(Unit unit, Indicator indicator) {
        return figures.getOrDefault(key(unit.code(), indicator.code()), List.of());
    }

    /** In Markdown; empty if nobody wrote any. */
    String narrativeOf(Unit unit) throws IOException {
        Path file = data.resolve("bao-cao").resolve(unit.code()).resolve("2025.md");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private void readUnitsAndIndicators() throws IOException {
        for (String[] row : rows("don-vi.csv")) {
            if (!row[2].equals("quoc_gia")) {
                units.add(new Unit(row[0], row[1], row[2]));
            }
        }
        for (String[] row : rows("chi-tieu.csv")) {
            indicators.add(new Indicator(row[0], row[1]));
        }
    }

    private void readMilestones() throws IOException {
        for (String[] row : rows("muc-tieu.csv")) {
            milestones
                    .computeIfAbsent(key(row[3], row[2]), key -> new ArrayList<>())
                    .add(new Milestone(Integer.parseInt(row[4]), Integer.parseInt(row[6])));
        }
    }

    private void readFigures() throws IOException {
        for (String level : List.of("tinh", "xa")) {
            for (int year = 2016; year <= 2025; year++) {
                for (String[] row : rows("so-lieu/" + level + "/" + year + ".csv")) {
                    figures.computeIfAbsent(key(row[0], row[1]), key -> new ArrayList<>())
                            .add(new Figure(year, Integer.parseInt(row[3]), Integer.parseInt(row[4])));
                }
            }
        }
    }

    private static String key(String first, String second) {
        return first + ";" + second;
    }

    /** Made-up tables have no quotes and no empty lines, so that cells are what stands between semicolons. */
    private List<String[]> rows(String name) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve(name));
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split(";", -1))
                .toList();
    }
}
