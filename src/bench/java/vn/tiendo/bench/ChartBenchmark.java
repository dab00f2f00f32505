package vn.tiendo.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.tiendo.chart.ChartRenderer;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec;
import vn.tiendo.view.ChartSpec.Milestone;
import vn.tiendo.view.ChartSpec.Path;
import vn.tiendo.view.ChartSpec.PathPoint;
import vn.tiendo.view.ChartSpec.Point;
import vn.tiendo.view.ChartSpec.ProgressChart;
import vn.tiendo.view.ChartSpec.Reference;
import vn.tiendo.view.ChartSpec.Segment;
import vn.tiendo.view.ChartSpec.Sparkline;
import vn.tiendo.view.ChartSpec.ValueAxis;
import vn.tiendo.view.StatusFamily;

/** Charts a second: ten years of figures, two milestones, the country's target. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ChartBenchmark {

    private final ChartRenderer renderer = new ChartRenderer();
    private final ProgressChart progress = progress();
    private final Sparkline sparkline = new Sparkline(
            "vet", "Cơ quan có lãnh đạo chủ chốt là nữ", "", progress.axis(), 2016, 2025, progress.segments());

    @Benchmark
    public String wideProgressChart() throws IOException {
        return drawn(progress, ChartSize.ANY);
    }

    @Benchmark
    public String narrowProgressChart() throws IOException {
        return drawn(progress, ChartSize.NARROW);
    }

    @Benchmark
    public String sparkline() throws IOException {
        return drawn(sparkline, ChartSize.ANY);
    }

    private String drawn(ChartSpec chart, ChartSize size) throws IOException {
        StringWriter out = new StringWriter();
        renderer.draw(chart, size, out);
        return out.toString();
    }

    private static ProgressChart progress() {
        List<Point> points = IntStream.range(0, 10)
                .mapToObj(i -> new Point(
                        2016 + i,
                        31.8 + 1.5 * i,
                        i == 0 || i == 9 ? "31,8 %" : "",
                        "Năm " + (2016 + i) + ": 31,8 % (9/20)",
                        false))
                .toList();
        return new ProgressChart(
                "bieu-do",
                "Cơ quan có lãnh đạo chủ chốt là nữ",
                "Từ 31,8 % năm 2016 lên 45,3 % năm 2025, mốc 2030 là 60 %.",
                new ValueAxis(80, "%"),
                2016,
                2030,
                List.of(new Segment(points)),
                List.of(),
                List.of(),
                List.of(
                        new Milestone(2025, 50, "mốc 50 %", "Mốc 2025: 50 %", StatusFamily.BEHIND),
                        new Milestone(2030, 60, "mốc 60 %", "Mốc 2030: 60 %", StatusFamily.OPEN)),
                List.of(
                        new Path(List.of(new PathPoint(2016, 31.8), new PathPoint(2025, 50))),
                        new Path(List.of(new PathPoint(2016, 31.8), new PathPoint(2030, 60)))),
                List.of(new Reference("cả nước 75 %", List.of(new PathPoint(2025, 60), new PathPoint(2030, 75)))),
                Optional.empty());
    }
}
