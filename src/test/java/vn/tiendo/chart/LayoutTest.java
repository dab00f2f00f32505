package vn.tiendo.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.view.ChartSpec.ValueAxis;

/** What a drawing settles before JFreeChart draws it: ticks, line breaks, places of labels. */
class LayoutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100   | %     | 0 20 40 60 80 100_%",
                "80    | %     | 0 20 40 60 80_%",
                "60    | %     | 0 20 40 60_%",
                "70    | %     | 0 20 40 60_%",
                "10    | %     | 0 2 4 6 8 10_%",
                "1     | %     | 0 0,2 0,4 0,6 0,8 1_%",
                "0.5   | %     | 0 0,1 0,2 0,3 0,4 0,5_%",
                "1     | người | 0 1",
                "2     | người | 0 1 2",
                "3     | người | 0 1 2 3",
                "7     | người | 0 2 4 6",
                "12000 | người | 0 3.000 6.000 9.000 12.000",
            })
    void ticksAreRoundNumbers(double max, String unit, String expected) {
        List<String> ticks = Scale.of(new ValueAxis(max, unit), 5).ticks().stream()
                .map(TickLabel::text)
                .toList();

        assertThat(String.join(" ", ticks).replace('\u00a0', '_')).isEqualTo(expected);
    }

    @Test
    void milestonesComeBeforeOtherYearsWhereThereIsNoRoomForAll() {
        YearScale years = new YearScale(2016, 2030, 12, 12);
        years.writeMilestone(2030);
        years.writeMilestone(2025);
        years.write(2016);
        years.write(2024);
        years.fill(5);

        assertThat(years.ticks())
                .filteredOn(tick -> !tick.text().isEmpty())
                .extracting(TickLabel::text)
                .containsExactly("2016", "2025", "2030");
    }

    @Test
    void longTextIsBrokenIntoLinesOfAboutTheSameLength() {
        TextLines text = TextLines.twoLines("đổi cách tính theo Thông tư 01", Typeface.REGULAR, 12, 120);

        assertThat(text.lines()).containsExactly("đổi cách tính", "theo Thông tư 01");
        assertThat(text.shortened()).isEmpty();
    }

    @Test
    void shortenedTextKeepsTheNumberAtItsEnd() {
        String whole = "mốc 2030 theo Kế hoạch hành động của tỉnh 60\u00a0%";

        TextLines text = TextLines.oneLine(whole, Typeface.REGULAR, 12, 120);

        assertThat(text.lines().get(0)).startsWith("mốc 2030").endsWith("… 60\u00a0%");
        assertThat(text.width()).isLessThanOrEqualTo(120);
        assertThat(text.shortened()).isEqualTo(whole);
    }

    @Test
    void shortenedTextKeepsThePlaceInBracketsAtItsEnd() {
        TextLines text = TextLines.oneLine("Mỹ Thạnh Trung Hưng Đông (Vĩnh Long)", Typeface.REGULAR, 12, 120);

        assertThat(text.lines().get(0)).startsWith("Mỹ").endsWith("… (Vĩnh Long)");
        assertThat(text.width()).isLessThanOrEqualTo(120);
    }

    @Test
    void theLongestNamesOfProvincesAreKept() {
        TextLines text = TextLines.oneLine("Mỹ Thạnh Trung Hưng Đông (Bà Rịa – Vũng Tàu)", Typeface.REGULAR, 12, 180);

        assertThat(text.lines().get(0)).startsWith("Mỹ").endsWith("… (Bà Rịa – Vũng Tàu)");
    }

    @Test
    void aPlaceThatLeavesNoRoomForTheNameIsCutItself() {
        TextLines text = TextLines.oneLine("Mỹ Thạnh Trung Hưng Đông (Vĩnh Long)", Typeface.REGULAR, 12, 80);

        assertThat(text.lines().get(0)).startsWith("Mỹ Thạnh").endsWith("…");
        assertThat(text.width()).isLessThanOrEqualTo(80);
    }

    @Test
    void aWordWiderThanTheLineIsCut() {
        TextLines text = TextLines.twoLines("Ooooooooooooooooooooooooooo", Typeface.REGULAR, 12, 60);

        assertThat(text.lines()).hasSize(1);
        assertThat(text.lines().get(0)).startsWith("Ooo").endsWith("…");
        assertThat(text.width()).isLessThanOrEqualTo(60);
    }

    @Test
    void labelsThatWantTheSamePlaceAreSpreadAroundIt() {
        double[] starts = Spread.starts(new double[] {50, 50, 10}, new double[] {10, 10, 10}, 0, 100);

        assertThat(starts).containsExactly(40, 50, 5);
    }

    @Test
    void labelsAtTheEdgeStayInside() {
        double[] starts = Spread.starts(new double[] {99, 98, 1}, new double[] {10, 10, 10}, 0, 100);

        assertThat(starts).containsExactly(90, 80, 0);
    }

    @Test
    void theStylesheetHasAClassForEachMargin() throws IOException {
        String style = Files.readString(Path.of("templates/assets/css/components.css"));

        for (int margin = Margins.LEAST; margin <= Margins.MOST_LEFT; margin += Margins.STEP) {
            assertThat(style).contains(".l" + margin + " {\n  padding-left: " + margin + "px;\n}");
        }
        for (int margin = Margins.LEAST; margin <= Margins.MOST_RIGHT; margin += Margins.STEP) {
            assertThat(style).contains(".r" + margin + " {\n  padding-right: " + margin + "px;\n}");
        }
    }

    private static final PlotWidths WIDTHS = new PlotWidths(100, 400, 800);

    private static LabelPlacement placement() {
        return new LabelPlacement(WIDTHS, new Box(0, 0, 0, 100));
    }

    @Test
    void aLabelIsLeftOutRatherThanLaidOnAnother() {
        LabelPlacement placement = placement();
        placement.addLabel(new Place(0, new Box(0, 0, 800, 100), false));

        assertThat(placement.besidePoint(0.5, 50, 3, 20, 10)).isEmpty();
    }

    @Test
    void aLabelAvoidsTheLine() {
        LabelPlacement placement = placement();
        placement.addLine(0, 40, 1, 40, 10);

        assertThat(placement.besidePoint(0.5, 50, 3, 20, 10))
                .hasValueSatisfying(place -> assertThat(place.box().top()).isGreaterThan(50));
    }

    @Test
    void aLabelWithoutRoomOnANarrowScreenIsShownOnWideOnesAlone() {
        LabelPlacement placement = placement();
        placement.addLabel(new Place(0, new Box(0, 0, 90, 100), false));

        assertThat(placement.at(0.5, new Box(-20, 40, 20, 50))).hasValueSatisfying(place -> {
            assertThat(place.wideOnly()).isTrue();
            assertThat(place.at(400).left()).isGreaterThan(90);
        });
    }

    @Test
    void labelsThatChangeSidesAsThePlotWidensMeetInBetween() {
        Place early = new Place(0.1, new Box(60, 0, 80, 10), false);
        Place late = new Place(0.9, new Box(-60, 0, -40, 10), false);

        assertThat(early.at(100).left()).isGreaterThan(late.at(100).right());
        assertThat(early.at(800).right()).isLessThan(late.at(800).left());
        assertThat(early.meets(late, WIDTHS)).isTrue();
    }

    @Test
    void aLabelAtTheEdgeIsPushedInside() {
        assertThat(placement().besidePoint(1, 50, 3, 20, 10))
                .hasValueSatisfying(place ->
                        assertThat(place.at(100).right()).isCloseTo(100, org.assertj.core.api.Assertions.within(1e-5)));
    }
}
