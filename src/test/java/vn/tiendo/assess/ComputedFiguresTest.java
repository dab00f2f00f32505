package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;

class ComputedFiguresTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private final SampleData data = new SampleData()
            .unit("VN", "", AdministrativeLevel.NATIONAL, "", "")
            .unit("T", "VN", AdministrativeLevel.PROVINCE, "", "")
            .unit("H", "T", AdministrativeLevel.DISTRICT, "", "2025-06-30")
            .unit("X1", "H", AdministrativeLevel.COMMUNE, "", "2025-06-30")
            .unit("X2", "H", AdministrativeLevel.COMMUNE, "", "2025-06-30")
            .unit("X3", "T", AdministrativeLevel.COMMUNE, "2025-07-01", "");

    @Test
    void sumsClimbTheTreeAndCountOnlyUnitsInForceAtTheEndOfTheYear() {
        data.indicator("CT", IndicatorKind.RATE, Aggregation.SUM, false)
                .observations("X1", "CT", "2024: 3/10; 2025: 9/10")
                .observations("X2", "CT", "2024: 4/10")
                .observations("X3", "CT", "2024: 1/10; 2025: 6/10");

        assertThat(figures("H", "CT")).extracting(Figure::measurement).containsExactly(new Measurement.Share(7, 20));
        assertThat(figures("T", "CT"))
                .extracting(Figure::measurement)
                .containsExactly(new Measurement.Share(7, 20), new Measurement.Share(6, 10));
        assertThat(figures("VN", "CT"))
                .extracting(Figure::measurement)
                .containsExactly(new Measurement.Share(7, 20), new Measurement.Share(6, 10));
    }

    @Test
    void aShareOfUnitsCanCountALevelFarBelow() {
        data.indicator("GOC", IndicatorKind.YES_NO, Aggregation.NONE, false)
                .indicator(
                        "CT",
                        IndicatorKind.RATE,
                        Aggregation.SHARE_OF_UNITS,
                        List.of(AdministrativeLevel.COMMUNE),
                        Optional.of("GOC"),
                        false)
                .observations("X1", "GOC", "2024: có [v2]")
                .observations("X2", "GOC", "2024: không [v2]");

        Figure figure = figures("VN", "CT").get(0);
        assertThat(figure.measurement()).isEqualTo(new Measurement.Share(1, 2));
        assertThat(figure.definitionVersion()).isEqualTo("v2");
        assertThat(figure.coverage()).contains(new Coverage(2, 2, List.of()));
    }

    @Test
    void coverageNamesWhoIsMissing() {
        data.indicator("CT", IndicatorKind.RATE, Aggregation.SUM, false).observations("X2", "CT", "2024: 4/10");

        assertThat(figures("H", "CT").get(0).coverage()).contains(new Coverage(1, 2, List.of(new AdminUnitCode("X1"))));
    }

    @Test
    void aSumOfSumsCountsTheUnitsAtTheBottomToo() {
        data.indicator("CT", IndicatorKind.COUNT, Aggregation.SUM, false).observations("X2", "CT", "2024: 4 lượt");

        assertThat(coverage(data.build(), "H")).isEqualTo("1/2, 1/2");
        assertThat(coverage(data.build(), "T")).isEqualTo("1/1, 1/2");
        assertThat(coverage(data.build(), "VN")).isEqualTo("1/1, 1/2");
    }

    @Test
    void aUnitThatSaysNothingCountsAtTheBottomAsAllThatAreBelowIt() {
        data.unit("T2", "VN", AdministrativeLevel.PROVINCE, "", "")
                .unit("Y1", "T2", AdministrativeLevel.COMMUNE, "", "")
                .unit("Y2", "T2", AdministrativeLevel.COMMUNE, "", "")
                .unit("Y3", "T2", AdministrativeLevel.COMMUNE, "", "")
                .unit("T3", "VN", AdministrativeLevel.PROVINCE, "", "");
        data.indicator("CT", IndicatorKind.COUNT, Aggregation.SUM, false)
                .observations("X2", "CT", "2024: 4 lượt")
                .observations("Y1", "CT", "2024: x")
                .observations("Y2", "CT", "2024: ...");

        assertThat(coverage(data.build(), "VN")).isEqualTo("1/3, 1/5");
    }

    @Test
    void aFigureOfOnesOwnIsItsOwnBottom() {
        data.indicator("CT", IndicatorKind.COUNT, Aggregation.SUM, false)
                .observations("X2", "CT", "2024: 4 lượt")
                .observations("H", "CT", "2024: 9 lượt");

        assertThat(coverage(data.build(), "T")).isEqualTo("1/1, 1/1");
    }

    @Test
    void onlySignsThatNothingOccurredGiveTheSignAgain() {
        data.indicator("CT", IndicatorKind.COUNT, Aggregation.SUM, false)
                .indicator("TL", IndicatorKind.RATE, Aggregation.SUM, false)
                .observations("X1", "CT", "2024: -")
                .observations("X1", "TL", "2024: -")
                .observations("X2", "TL", "2024: 0/0");

        for (String unit : List.of("H", "T", "VN")) {
            assertThat(figures(unit, "CT"))
                    .extracting(Figure::measurement)
                    .containsExactly(Measurement.Absence.DID_NOT_OCCUR);
            assertThat(figures(unit, "TL"))
                    .extracting(Figure::measurement)
                    .containsExactly(Measurement.Absence.DID_NOT_OCCUR);
        }
    }

    @Test
    void nothingIsComputedForAUnitWhoseListIsNotComplete() {
        data.incomplete("T9")
                .unit("T9", "VN", AdministrativeLevel.PROVINCE, "", "")
                .unit("Z1", "T9", AdministrativeLevel.COMMUNE, "", "");
        data.indicator("CT", IndicatorKind.COUNT, Aggregation.SUM, false)
                .observations("X2", "CT", "2024: 4 lượt")
                .observations("Z1", "CT", "2024: 3 lượt; 2025: 5 lượt");

        assertThat(figures("T9", "CT")).isEmpty();
        assertThat(figures("VN", "CT")).extracting(Figure::measurement).containsExactly(new Measurement.Count(4));
        assertThat(coverage(data.build(), "VN")).isEqualTo("1/2, 1/3");
    }

    @Test
    void aShareIsNotCountedAcrossAUnitWhoseListIsNotComplete() {
        data.incomplete("T9")
                .unit("T9", "VN", AdministrativeLevel.PROVINCE, "", "")
                .unit("Z1", "T9", AdministrativeLevel.COMMUNE, "", "");
        data.indicator("GOC", IndicatorKind.YES_NO, Aggregation.NONE, false)
                .indicator(
                        "CT",
                        IndicatorKind.RATE,
                        Aggregation.SHARE_OF_UNITS,
                        List.of(AdministrativeLevel.COMMUNE),
                        Optional.of("GOC"),
                        false)
                .observations("X2", "GOC", "2024: có")
                .observations("Z1", "GOC", "2024: có");

        assertThat(figures("VN", "CT")).isEmpty();
        assertThat(figures("T9", "CT")).isEmpty();
        assertThat(figures("T", "CT")).hasSize(1);
    }

    @Test
    void nothingIsComputedForTheUnitsAboveTheFocus() {
        data.indicator("CT", IndicatorKind.COUNT, Aggregation.SUM, false)
                .observations("X2", "CT", "2024: 4 lượt")
                .observations("VN", "CT", "2023: 90 lượt");

        assertThat(figures(data.build("T"), "VN", "CT"))
                .extracting(Figure::measurement)
                .containsExactly(new Measurement.Count(90));
        assertThat(figures(data.build("T"), "T", "CT")).hasSize(1);
        assertThat(figures(data.build("H"), "T", "CT")).isEmpty();
        assertThat(figures(data.build("H"), "H", "CT")).hasSize(1);
    }

    @Test
    void ofTwoVersionsInOneYearAnOwnRowComesFirst() {
        data.indicator("CT", IndicatorKind.COUNT, Aggregation.SUM, false)
                .observations("H", "CT", "2024: 9 lượt [v1]")
                .observations("X1", "CT", "2024: 3 lượt [v2]")
                .observations("X2", "CT", "2024: 4 lượt [v2]");

        assertThat(version("H")).isEqualTo("v1");
    }

    @Test
    void ofTwoComputedVersionsTheOneThatMoreUnitsReportedComesFirst() {
        data.unit("X4", "H", AdministrativeLevel.COMMUNE, "", "");
        data.indicator("CT", IndicatorKind.COUNT, Aggregation.SUM, false)
                .observations("X1", "CT", "2024: 3 lượt [v1]")
                .observations("X2", "CT", "2024: 4 lượt [v1]")
                .observations("X4", "CT", "2024: 5 lượt [v2]");

        assertThat(version("H")).isEqualTo("v1");
        assertThat(version("VN")).isEqualTo("v1");
    }

    @Test
    void ofTwoComputedVersionsThatAsManyReportedTheLaterNameComesFirst() {
        data.indicator("CT", IndicatorKind.COUNT, Aggregation.SUM, false)
                .observations("X1", "CT", "2024: 3 lượt [v1]")
                .observations("X2", "CT", "2024: 4 lượt [v2]");

        assertThat(version("H")).isEqualTo("v2");
    }

    @Test
    void aLaterYearComesBeforeEverything() {
        data.indicator("CT", IndicatorKind.COUNT, Aggregation.SUM, false)
                .observations("T", "CT", "2024: 9 lượt [v2]")
                .observations("X3", "CT", "2025: 3 lượt [v1]");

        assertThat(version("T")).isEqualTo("v1");
    }

    private String version(String unit) {
        return ProgressAssessor.assess(data.build(), AS_OF)
                .figures()
                .find(new SeriesKey(new AdminUnitCode(unit), new IndicatorCode("CT"), Disaggregation.HEADLINE))
                .orElseThrow()
                .assessedVersion();
    }

    private static String coverage(Dataset data, String unit) {
        Coverage coverage = figures(data, unit, "CT").get(0).coverage().orElseThrow();
        return coverage.reported() + "/" + coverage.expected() + ", " + coverage.reportedAtBottom() + "/"
                + coverage.expectedAtBottom();
    }

    private List<Figure> figures(String unit, String indicator) {
        return figures(data.build(), unit, indicator);
    }

    private static List<Figure> figures(Dataset data, String unit, String indicator) {
        return ProgressAssessor.assess(data, AS_OF)
                .figures()
                .find(new SeriesKey(new AdminUnitCode(unit), new IndicatorCode(indicator), Disaggregation.HEADLINE))
                .map(Series::figures)
                .orElse(List.of());
    }
}
