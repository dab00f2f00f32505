package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Aggregation;
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

    private List<Figure> figures(String unit, String indicator) {
        return ProgressAssessor.assess(data.build(), AS_OF)
                .figures()
                .find(new SeriesKey(new AdminUnitCode(unit), new IndicatorCode(indicator), Disaggregation.HEADLINE))
                .map(Series::figures)
                .orElse(List.of());
    }
}
