package vn.tiendo.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.SampleData;
import vn.tiendo.assess.Series;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;

/** Runs the tables of {@code spec/tong-hop.md}. */
class ComputedFiguresSpecTest {

    static List<SpecTable> cases() {
        return SpecTable.rowsOf("tong-hop.md");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void figureIsComputedAsSpecified(SpecTable row) {
        boolean shares = row.heading().contains("ty_le_don_vi");
        boolean counts = row.cells().toString().contains("lượt");
        SampleData data = new SampleData().unit("T", "", AdministrativeLevel.PROVINCE, "", "");
        data.indicator(
                "CT",
                counts ? IndicatorKind.COUNT : IndicatorKind.RATE,
                shares ? Aggregation.SHARE_OF_UNITS : Aggregation.SUM,
                List.of(),
                shares ? Optional.of("GOC") : Optional.empty(),
                false);
        data.indicator("GOC", IndicatorKind.YES_NO, Aggregation.NONE, false);
        for (String child : List.of("A", "B", "C", "D")) {
            data.unit(child, "T", AdministrativeLevel.COMMUNE, "", "");
            observe(data, child, shares ? "GOC" : "CT", row.cell(child));
        }
        observe(data, "T", "CT", row.cell("T"));

        Optional<Figure> figure = ProgressAssessor.assess(data.build(), LocalDate.of(2024, 12, 31))
                .figures()
                .find(new SeriesKey(new AdminUnitCode("T"), new IndicatorCode("CT"), Disaggregation.HEADLINE))
                .map(Series::figures)
                .map(figures -> figures.get(0));

        assertThat(figure.map(ComputedFiguresSpecTest::describe).orElse("không có"))
                .isEqualTo(row.cell("kết quả"));
    }

    private static void observe(SampleData data, String unit, String indicator, String cell) {
        if (!cell.isEmpty()) {
            data.observations(unit, indicator, "2024: " + cell);
        }
    }

    private static String describe(Figure figure) {
        String coverage = figure.coverage()
                .map(one -> one.reported() + "/" + one.expected())
                .orElse("riêng");
        return describe(figure.measurement()) + " " + coverage
                + figure.computed()
                        .map(one -> ", tính được " + describe(one.measurement()))
                        .orElse("");
    }

    static String describe(Measurement measurement) {
        if (measurement instanceof Measurement.Share share) {
            return share.numerator() + "/" + share.denominator();
        }
        if (measurement instanceof Measurement.Count count) {
            return count.value() + " lượt";
        }
        if (measurement instanceof Measurement.Percent percent) {
            return percent.value().toPlainString().replace('.', ',');
        }
        return measurement == Absence.DID_NOT_OCCUR ? "-" : "...";
    }
}
