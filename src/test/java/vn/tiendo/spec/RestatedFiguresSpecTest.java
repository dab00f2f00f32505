package vn.tiendo.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.Restatement;
import vn.tiendo.assess.Restatement.Cause;
import vn.tiendo.assess.Restatement.Gap;
import vn.tiendo.assess.Restatements;
import vn.tiendo.assess.SampleData;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;

/** Runs the tables of {@code spec/dia-gioi-moi.md}. */
class RestatedFiguresSpecTest {

    private static final String MERGED = "2025-07-01";
    private static final String MERGED_BEFORE = "2020-01-01";

    static List<SpecTable> cases() {
        return SpecTable.rowsOf("dia-gioi-moi.md");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oldUnitsAddUpAsSpecified(SpecTable row) {
        Dataset dataset = dataset(row);
        SeriesKey key = new SeriesKey(new AdminUnitCode("M"), new IndicatorCode("CT"), Disaggregation.HEADLINE);

        Optional<Restatement> restatement = new Restatements(
                        dataset,
                        ProgressAssessor.assess(dataset, LocalDate.of(2025, 12, 31))
                                .figures())
                .of(
                        dataset.units().find(key.unit()).orElseThrow(),
                        dataset.indicators().get(key.indicator()),
                        key);

        assertThat(restatement.map(RestatedFiguresSpecTest::describe).orElse("không có"))
                .isEqualTo(row.cell("kết quả"));
    }

    private static Dataset dataset(SpecTable row) {
        String heading = row.heading();
        SampleData data = new SampleData().unit("T", "", AdministrativeLevel.PROVINCE, "", "");
        data.indicator(
                "CT",
                row.cells().toString().contains("lượt") ? IndicatorKind.COUNT : IndicatorKind.RATE,
                heading.contains("khong") ? Aggregation.NONE : Aggregation.SUM,
                heading.contains("nhạy cảm"));
        data.unit("M", "T", AdministrativeLevel.COMMUNE, MERGED, "");
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            String unit = cell.getKey();
            if (unit.length() > 1) {
                continue; // the name of the case, and what it comes to
            }
            if (List.of("P", "Q").contains(unit)) {
                data.unit(unit, "T", "2019-12-31").reorganised(unit, "A", MERGED_BEFORE, true);
            } else if (!unit.equals("M")) {
                if (heading.contains("tách đi") && unit.equals("C")) {
                    data.unit("X", "T", "").reorganised("C", "X", "2022-07-01", false);
                }
                boolean hasBegun = unit.equals("A") && heading.contains("hai lần");
                data.unit(unit, "T", AdministrativeLevel.COMMUNE, hasBegun ? MERGED_BEFORE : "", "2025-06-30");
                data.reorganised(unit, "M", MERGED, !heading.contains("một phần") || !unit.equals("C"));
            }
            data.observations(unit, "CT", cell.getValue());
        }
        return data.build();
    }

    private static String describe(Restatement restatement) {
        return Stream.concat(
                        restatement.figures().stream().map(RestatedFiguresSpecTest::describe),
                        restatement.gaps().stream().map(RestatedFiguresSpecTest::describe))
                .collect(Collectors.joining("; "));
    }

    private static String describe(Gap gap) {
        return gap.years().stream().map(String::valueOf).collect(Collectors.joining(", "))
                + (gap.obstacle().cause() == Cause.SPLIT ? ": chia " : ": nhận thêm ")
                + gap.obstacle().units().stream().map(AdminUnitCode::text).collect(Collectors.joining(", "));
    }

    private static String describe(Figure figure) {
        return figure.year() + ": "
                + (figure.isWithheld()
                        ? "ẩn"
                        : ComputedFiguresSpecTest.describe(figure.measurement())
                                + figure.coverage()
                                        .map(one -> " " + one.reported() + "/" + one.expected())
                                        .orElseThrow());
    }
}
