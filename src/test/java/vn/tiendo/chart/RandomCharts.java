package vn.tiendo.chart;

import java.util.List;
import java.util.SplittableRandom;
import vn.tiendo.view.ChartSpec.ProgressChart;
import vn.tiendo.view.StatusFamily;

/** Charts that nobody would think of. */
public final class RandomCharts {

    private static final List<String> WORDS =
            List.of("mốc", "cả nước", "Chiến lược quốc gia", "Nghị quyết 26 của Bộ Chính trị về công tác cán bộ nữ");

    private RandomCharts() {}

    /** Always the same of one seed. */
    public static ProgressChart progress(int seed) {
        return progress("ngau-nhien-" + seed, new SplittableRandom(seed));
    }

    private static ProgressChart progress(String id, SplittableRandom random) {
        int first = 2005 + random.nextInt(20);
        int last = first + random.nextInt(26);
        double max = List.of(1.0, 3.0, 40.0, 80.0, 100.0, 12000.0).get(random.nextInt(6));
        ChartSamples.Progress chart = new ChartSamples.Progress(id, first, last)
                .max(max)
                .unit(List.of("%", "", "người").get(random.nextInt(3)));
        int year = first;
        while (year <= last) {
            int length = Math.min(1 + random.nextInt(9), last - year + 1);
            double[] values = random.doubles(length, 0, max * 1.1)
                    .map(value -> Math.round(value * 10) / 10.0)
                    .toArray();
            switch (random.nextInt(4)) {
                case 0 -> chart.open(year, values);
                case 1 -> chart.gap(year, "…");
                default -> chart.from(year, values).breakAt(year, WORDS.get(random.nextInt(WORDS.size())));
            }
            year += length + random.nextInt(3);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            StatusFamily[] families = StatusFamily.values();
            chart.milestone(
                    first + random.nextInt(last - first + 1),
                    Math.rint(random.nextDouble() * max),
                    WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(100) + "\u00a0%",
                    families[random.nextInt(families.length)]);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            chart.reference(
                    WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(100) + "\u00a0%",
                    first + random.nextInt(last - first + 1),
                    random.nextDouble() * max,
                    last,
                    random.nextDouble() * max);
        }
        return random.nextBoolean() ? chart.mark("Số liệu minh họa").build() : chart.build();
    }
}
