package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.bench.Workload.Figure;
import vn.tiendo.bench.Workload.Indicator;
import vn.tiendo.bench.Workload.Milestone;
import vn.tiendo.bench.Workload.Unit;

/**
 * The content files of a peer: one for each unit with its figures in the head and its narrative below, one for each
 * indicator. The rates are worked out and put into words here, outside of what is timed: a template would be slow at
 * either, and the peers are to be seen at their best.
 */
final class PeerContent {

    private final Workload workload;
    private final ContentHeader header;

    PeerContent(Workload workload, ContentHeader header) {
        this.workload = workload;
        this.header = header;
    }

    void write(Path folder) throws IOException {
        for (Unit unit : workload.units()) {
            Map<String, String> fields = fields("unit", unit.name(), unit.code());
            fields.put("level", quoted(unit.level()));
            fields.put("numbers", figuresOf(unit));
            write(folder.resolve("don-vi"), unit.code(), header.of(fields) + workload.narrativeOf(unit));
        }
        for (int i = 0; i < workload.indicators().size(); i++) {
            Indicator indicator = workload.indicators().get(i);
            Map<String, String> fields = fields("indicator", indicator.name(), indicator.code());
            fields.put("position", Integer.toString(i));
            write(folder.resolve("chi-tieu"), indicator.code(), header.of(fields));
        }
    }

    private static Map<String, String> fields(String type, String title, String code) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", quoted(type));
        fields.put("title", quoted(title));
        fields.put("code", quoted(code));
        return fields;
    }

    private String figuresOf(Unit unit) {
        return workload.indicators().stream()
                .map(indicator -> "{\"code\":" + quoted(indicator.code())
                        + ",\"name\":" + quoted(indicator.name())
                        + ",\"milestones\":" + milestones(unit, indicator)
                        + ",\"figures\":" + figures(unit, indicator) + "}")
                // An object, since JBake knows JSON in a head by its braces alone.
                .collect(Collectors.joining(",", "{\"indicators\":[", "]}"));
    }

    private String milestones(Unit unit, Indicator indicator) {
        return workload.milestonesOf(unit, indicator).stream()
                .map(PeerContent::json)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(Milestone milestone) {
        return "{\"year\":" + milestone.year() + ",\"value\":" + milestone.value() + "}";
    }

    private String figures(Unit unit, Indicator indicator) {
        return workload.figuresOf(unit, indicator).stream()
                .map(PeerContent::json)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(Figure figure) {
        String rate = String.format(Locale.ROOT, "%.1f", figure.part() * 100.0 / figure.whole());
        return "{\"year\":" + figure.year()
                + ",\"part\":" + figure.part()
                + ",\"whole\":" + figure.whole()
                + ",\"rate\":" + rate
                + ",\"text\":\"" + rate.replace('.', ',') + "%\"}";
    }

    private static String quoted(String text) {
        if (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0) {
            throw new IllegalStateException("made-up names need no escapes in JSON, but this: " + text);
        }
        return '"' + text + '"';
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), text);
    }
}
