package vn.tiendo.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec.ProgressChart;
import vn.tiendo.view.StatusFamily;

/** What must hold for every progress chart, tried on many that nobody would think of. */
class RandomChartsTest {

    private static final List<String> WORDS =
            List.of("mốc", "cả nước", "Chiến lược quốc gia", "Nghị quyết 26 của Bộ Chính trị về công tác cán bộ nữ");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void labelsKeepApartAndInsideTheFrame(int seed) {
        ProgressChart chart = randomChart(new SplittableRandom(seed));
        for (ChartSize size : ChartSize.values()) {
            Svg svg = Svg.parse(Svg.drawn(chart, size));
            Box frame = new Box(0, 0, svg.width(), svg.height());
            List<Svg.Text> texts = svg.texts();
            for (int i = 0; i < texts.size(); i++) {
                assertThat(frame.contains(texts.get(i).box()))
                        .as("%s is within the frame", texts.get(i))
                        .isTrue();
                for (int j = 0; j < i; j++) {
                    // The words that figures are illustrative are written whatever is in their way.
                    if (!svg.isMark(texts.get(i)) && !svg.isMark(texts.get(j))) {
                        assertThat(texts.get(i).box().overlaps(texts.get(j).box()))
                                .as("%s lies on %s", texts.get(i), texts.get(j))
                                .isFalse();
                    }
                }
            }
            assertThat(svg.shapes())
                    .allSatisfy(shape -> assertThat(frame.contains(shape.box()))
                            .as(shape.toString())
                            .isTrue());
        }
    }

    private static ProgressChart randomChart(SplittableRandom random) {
        int first = 2005 + random.nextInt(20);
        int last = first + random.nextInt(26);
        double max = List.of(1.0, 3.0, 40.0, 80.0, 100.0, 12000.0).get(random.nextInt(6));
        ChartSamples.Progress chart = new ChartSamples.Progress("ngau-nhien", first, last)
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
