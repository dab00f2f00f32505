package vn.tiendo.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec.ProgressChart;

/** What must hold for every progress chart, tried on many that nobody would think of. */
class RandomChartsTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void labelsKeepApartAndInsideTheFrame(int seed) {
        ProgressChart chart = RandomCharts.progress(seed);
        for (ChartSize size : List.of(ChartSize.ANY, ChartSize.NARROW)) {
            for (Svg svg : Svg.ofEveryWidth(Svg.drawn(chart, size))) {
                assertLabelsKeepApart(svg);
            }
        }
    }

    private static void assertLabelsKeepApart(Svg svg) {
        Box frame = svg.frame();
        List<Svg.Text> texts = svg.texts();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(frame.contains(texts.get(i).box()))
                    .as("%s is within the frame %s", texts.get(i), frame)
                    .isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(texts.get(i).box().overlaps(texts.get(j).box()))
                        .as("%s lies on %s in a chart %s wide", texts.get(i), texts.get(j), svg.chartWidth())
                        .isFalse();
            }
        }
        assertThat(svg.shapes())
                .allSatisfy(shape -> assertThat(frame.contains(shape.box()))
                        .as(shape.toString())
                        .isTrue());
    }
}
