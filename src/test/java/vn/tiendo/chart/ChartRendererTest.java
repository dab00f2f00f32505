package vn.tiendo.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec;
import vn.tiendo.view.ChartSpec.DotRow;
import vn.tiendo.view.ChartSpec.ProgressChart;
import vn.tiendo.view.ChartSpec.RankedDotPlot;
import vn.tiendo.view.ChartSpec.ValueAxis;
import vn.tiendo.view.StatusFamily;

class ChartRendererTest {

    /** Each sample as it was looked at; {@code -Dgolden.update=true} writes what is drawn now: look at what changed. */
    private static final Path DRAWINGS = Path.of("src/test/resources/charts");

    private static final int LARGEST = 8 * 1024;

    static Stream<Arguments> everyChart() {
        return ChartSamples.all().entrySet().stream()
                .flatMap(sample -> Stream.concat(sample.getValue().sizes().stream(), Stream.of(ChartSize.NARROW))
                        .distinct()
                        .map(size -> Arguments.of(sample.getKey(), size, sample.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyChart")
    void everyChartIsAnImageNamedByItsTitle(String name, ChartSize size, ChartSpec spec) {
        Svg svg = Svg.parse(Svg.drawn(spec, size));

        assertThat(svg.root().getAttribute("role")).isEqualTo("img");
        Element title = (Element) svg.root().getFirstChild();
        assertThat(title.getTagName()).isEqualTo("title");
        assertThat(title.getTextContent()).isEqualTo(spec.title());
        assertThat(svg.root().getAttribute("aria-labelledby"))
                .isEqualTo(title.getAttribute("id"))
                .startsWith(spec.id());
        if (!spec.description().isEmpty()) {
            Element description = (Element) title.getNextSibling();
            assertThat(description.getTagName()).isEqualTo("desc");
            assertThat(description.getTextContent()).isEqualTo(spec.description());
            assertThat(svg.root().getAttribute("aria-describedby")).isEqualTo(description.getAttribute("id"));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyChart")
    void noLabelLiesOnAnotherOrLeavesTheFrame(String name, ChartSize size, ChartSpec spec) {
        for (Svg svg : Svg.ofEveryWidth(Svg.drawn(spec, size))) {
            Box frame = svg.frame();
            List<Svg.Text> texts = svg.texts();
            for (int i = 0; i < texts.size(); i++) {
                assertThat(frame.contains(texts.get(i).box()))
                        .as("%s is within the frame", texts.get(i))
                        .isTrue();
                for (int j = 0; j < i; j++) {
                    assertThat(texts.get(i).box().overlaps(texts.get(j).box()))
                            .as("%s lies on %s in a chart %s wide", texts.get(i), texts.get(j), svg.chartWidth())
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyChart")
    void nothingIsDrawnOutsideTheFrame(String name, ChartSize size, ChartSpec spec) {
        for (Svg svg : Svg.ofEveryWidth(Svg.drawn(spec, size))) {
            assertThat(svg.shapes())
                    .allSatisfy(shape -> assertThat(svg.frame().contains(shape.box()))
                            .as(shape.toString())
                            .isTrue());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyChart")
    void noChartIsLargerThanEightKilobytes(String name, ChartSize size, ChartSpec spec) {
        assertThat(bytes(Svg.drawn(spec, size))).isLessThanOrEqualTo(LARGEST);
    }

    @Test
    void aTypicalChartAndASparklineAreSmall() {
        assertThat(bytes(Svg.drawn(ChartSamples.typical(), ChartSize.ANY))).isLessThan(3800);
        assertThat(bytes(Svg.drawn(ChartSamples.typical(), ChartSize.NARROW))).isLessThan(3400);
        assertThat(bytes(Svg.drawn(ChartSamples.all().get("vet-nho"), ChartSize.WIDE)))
                .isLessThanOrEqualTo(500);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyChart")
    void looksAreAttributesAndClassesOnly(String name, ChartSize size, ChartSpec spec) {
        assertThat(Svg.drawn(spec, size))
                .doesNotContain("style=", "<style", "<script", "url(", "href", "clip-path", "font-family");
    }

    @Test
    void idsAreUniqueOnAPageWithEveryChartInAllItsSizes() {
        List<String> ids = new ArrayList<>();
        everyChart().forEach(chart -> {
            Object[] arguments = chart.get();
            ids.addAll(Svg.parse(Svg.drawn((ChartSpec) arguments[2], (ChartSize) arguments[1]))
                    .ids());
        });

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyChart")
    void everyChartIsDrawnAsItWasLookedAt(String name, ChartSize size, ChartSpec spec) throws IOException {
        Path expected = DRAWINGS.resolve(name + "-" + size.name().toLowerCase(Locale.ROOT) + ".svg");
        // A browser shows a file of its own with the namespace alone.
        String drawn = Svg.drawn(spec, size).replaceFirst("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(DRAWINGS);
            Files.writeString(expected, drawn);
        }

        assertThat(drawn).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "en-US", "th-TH-u-nu-thai"})
    void everyMachineDrawsTheSameBytes(String locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("vi-VN"));
            String here = drawAll();
            Locale.setDefault(Locale.forLanguageTag(locale));

            assertThat(drawAll()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        String alone = drawAll();

        List<String> together =
                IntStream.range(0, 16).parallel().mapToObj(i -> drawAll()).toList();

        assertThat(together).containsOnly(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "]]>", "\" onload=\"x", "' & <!--", "😀 𠀀"})
    void hostileTextStaysText(String text) {
        ProgressChart chart = new ChartSamples.Progress("la", 2020, 2030)
                .values(10, 20, 30)
                .milestone(2025, 50, text, StatusFamily.MET)
                .milestone(2030, 60, text, StatusFamily.MET)
                .gap(2023, text)
                .breakAt(2022, text)
                .reference(text, 2025, 60, 2030, 75)
                .mark(text)
                .title(text)
                .build();

        for (ChartSize size : List.of(ChartSize.ANY, ChartSize.NARROW)) {
            Svg svg = Svg.parse(Svg.drawn(chart, size));

            assertThat(svg.elementNames()).containsOnly("svg", "title", "desc", "g", "path", "circle", "text");
            assertThat(svg.root().getTextContent()).contains(text);
            assertThat(svg.root().getFirstChild().getTextContent()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "\u0001", "a\tb", "a\nb", "\u001b[0m", "\u007f", "\u0085", "\ud800", "\udc00x", "\uffff"})
    void controlCharactersAreRefused(String text) {
        ProgressChart chart = new ChartSamples.Progress("dieu-khien", 2020, 2030)
                .values(10)
                .title(text)
                .build();

        assertThatThrownBy(() -> Svg.drawn(chart, ChartSize.ANY)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\"b", "<a", "ă", "a_b"})
    void onlyPlainIdsAreTaken(String id) {
        ProgressChart chart =
                new ChartSamples.Progress(id, 2020, 2030).values(10).build();

        assertThatThrownBy(() -> Svg.drawn(chart, ChartSize.ANY)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatHaveNoPlaceAreRefused(double value) {
        ProgressChart chart =
                new ChartSamples.Progress("vo-han", 2020, 2030).values(value).build();
        ProgressChart axis = new ChartSamples.Progress("truc", 2020, 2030)
                .values(1)
                .max(value)
                .build();

        assertThatThrownBy(() -> Svg.drawn(chart, ChartSize.ANY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Svg.drawn(axis, ChartSize.ANY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGapAndABreakInterruptTheLine() {
        ProgressChart whole = new ChartSamples.Progress("lien", 2020, 2030)
                .values(10, 20, 30, 40)
                .build();
        ProgressChart parted = new ChartSamples.Progress("dut", 2020, 2030)
                .from(2020, 10, 20)
                .from(2023, 30, 40)
                .build();

        assertThat(dataLine(whole)).containsOnlyOnce("M");
        assertThat(dataLine(parted).chars().filter(c -> c == 'M')).hasSize(2);
    }

    @Test
    void theTimeAxisIsLinearAndRunsToTheLastMilestone() {
        Svg svg = Svg.parse(Svg.drawn(ChartSamples.typical(), ChartSize.ANY));

        double x2016 = svg.text("2016").x();
        double x2025 = svg.text("2025").x();
        double x2030 = svg.text("2030").x();
        assertThat((x2025 - x2016) / (x2030 - x2016)).isCloseTo(9 / 14.0, within(0.001));
    }

    @Test
    void whatLeavesTheValueAxisIsCutOff() {
        ProgressChart chart = new ChartSamples.Progress("ngoai", 2018, 2030)
                .max(40)
                .values(10, 30, 55, 62, 20, -35)
                .milestone(2025, 50, "mốc 50 %", StatusFamily.OPEN)
                .path(2018, 10, 2025, 50, 2030, 38)
                .build();
        Svg svg = Svg.parse(Svg.drawn(chart, ChartSize.ANY));

        double top = svg.text("40\u00a0%").box().top();
        double bottom = svg.text("0").box().bottom();
        assertThat(svg.shapes())
                .filteredOn(shape -> !shape.inkClass().startsWith("k-muted"))
                .isNotEmpty()
                .allSatisfy(shape -> {
                    assertThat(shape.box().top()).isGreaterThanOrEqualTo(top);
                    assertThat(shape.box().bottom()).isLessThanOrEqualTo(bottom);
                });
        assertThat(svg.texts()).extracting(Svg.Text::words).doesNotContain("mốc 50 %");
    }

    @Test
    void eachFigureHasItsTooltip() {
        String svg = Svg.drawn(ChartSamples.typical(), ChartSize.ANY);

        assertThat(svg)
                .contains("<title>Năm 2016: 31,8\u00a0% (9/20)</title></circle>")
                .contains("<title>Mốc 2025: mốc 50 %</title></path>");
    }

    @Test
    void numbersOnAxesAreWrittenTheVietnameseWay() {
        ProgressChart chart = new ChartSamples.Progress("lon", 2020, 2030)
                .unit("người")
                .max(12000)
                .values(9000)
                .build();
        ProgressChart small = new ChartSamples.Progress("nho", 2020, 2030)
                .max(0.5)
                .values(0.2)
                .build();

        assertThat(Svg.drawn(chart, ChartSize.ANY)).contains(">12.000<", ">3.000<", ">người<");
        assertThat(Svg.drawn(small, ChartSize.ANY)).contains(">0,5\u00a0%<", ">0,1<");
    }

    @Test
    void preliminaryFiguresAreHollowAndMilestonesThatAreMetAreFilled() {
        ProgressChart chart = new ChartSamples.Progress("rong", 2020, 2030)
                .open(2020, 10, 20)
                .milestone(2025, 50, "mốc 50 %", StatusFamily.MET)
                .milestone(2030, 60, "mốc 60 %", StatusFamily.BEHIND)
                .build();
        Svg svg = Svg.parse(Svg.drawn(chart, ChartSize.ANY));

        assertThat(svg.shapes())
                .filteredOn(shape -> !shape.tooltip().isEmpty())
                .extracting(shape -> shape.name() + " " + shape.inkClass())
                .containsExactlyInAnyOrder(
                        "path k-path", "path k-path k-paper", "circle k-data k-paper", "circle k-data k-paper");
    }

    @Test
    void statusesDifferInShapeNotOnlyInColour() {
        List<String> drawings = new ArrayList<>();
        for (StatusFamily family : StatusFamily.values()) {
            RankedDotPlot plot = new RankedDotPlot(
                    "hinh",
                    "Hình",
                    "",
                    new ValueAxis(100, "%"),
                    List.of(new DotRow("Xã", OptionalDouble.of(50), "50 %", "50", family, false)),
                    List.of(),
                    Optional.empty());
            drawings.add(Svg.drawn(plot, ChartSize.WIDE)
                    .replaceAll("class=\"[skp -]+[a-z-]*( k-paper)?\"", "")
                    .replaceAll("color=\"#[0-9a-f]+\"", ""));
        }

        assertThat(drawings).doesNotHaveDuplicates();
    }

    @Test
    void theWordsThatFiguresAreIllustrativeAreNeverLeftOut() {
        everyChart().forEach(chart -> {
            Object[] arguments = chart.get();
            ChartSpec spec = (ChartSpec) arguments[2];
            Optional<String> mark = spec instanceof ProgressChart progress ? progress.mark() : Optional.empty();
            mark.ifPresent(words -> assertThat(
                            Svg.parse(Svg.drawn(spec, (ChartSize) arguments[1])).wordsOf("k-mark"))
                    .isEqualTo(words));
        });
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.api.Assertions.within(offset);
    }

    private String dataLine(ChartSpec chart) {
        return Svg.parse(Svg.drawn(chart, ChartSize.ANY)).shapes().stream()
                .filter(shape ->
                        shape.inkClass().equals("k-data") && shape.name().equals("path"))
                .map(Svg.Shape::path)
                .findFirst()
                .orElseThrow();
    }

    private String drawAll() {
        StringBuilder all = new StringBuilder();
        everyChart().forEach(chart -> {
            Object[] arguments = chart.get();
            all.append(Svg.drawn((ChartSpec) arguments[2], (ChartSize) arguments[1]))
                    .append('\n');
        });
        return all.toString();
    }

    private static int bytes(String svg) {
        return svg.getBytes(StandardCharsets.UTF_8).length;
    }
}
