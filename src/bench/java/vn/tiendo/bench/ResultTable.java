package vn.tiendo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was measured, as the rows of a Markdown table. */
final class ResultTable {

    private ResultTable() {}

    static void printHead() {
        System.out.println(
                "| builder | N | wall s (median; min–max) | × the first | processor s | peak MB | files | MB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
    }

    /** The first builder is what the others are compared with. */
    static void print(int units, Map<SiteBuilder, List<Measurement>> measured) {
        List<Measurement> first = measured.values().iterator().next();
        measured.forEach((builder, runs) -> {
            List<Double> wall = sorted(runs, Measurement::wall);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.2f; %.2f–%.2f | %.2f | %.2f | %.0f | %,d | %.1f |%n",
                    builder.name(),
                    units,
                    median(wall),
                    wall.get(0),
                    wall.get(wall.size() - 1),
                    timesTheFirst(runs, first),
                    median(sorted(runs, Measurement::processor)),
                    median(sorted(runs, Measurement::peakMegabytes)),
                    runs.get(0).files(),
                    runs.get(0).bytes() / 1e6);
        });
    }

    /** The median of how many times as long each run took as the first builder's in the same turn. */
    private static double timesTheFirst(List<Measurement> runs, List<Measurement> first) {
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            ratios.add(runs.get(run).wall() / first.get(run).wall());
        }
        return median(ratios.stream().sorted().toList());
    }

    private static List<Double> sorted(List<Measurement> runs, ToDoubleFunction<Measurement> number) {
        return runs.stream().mapToDouble(number).sorted().boxed().toList();
    }

    private static double median(List<Double> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
