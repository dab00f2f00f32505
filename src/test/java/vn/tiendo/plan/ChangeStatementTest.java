package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.assess.Coverage;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Provenance;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.render.BuiltInMessages;
import vn.tiendo.wording.PlanLabels;
import vn.tiendo.wording.ProgressStatement;
import vn.tiendo.wording.TrackedIndicator;
import vn.tiendo.wording.Wording;

/** What is said of a figure against the one before it, and when nothing is. */
class ChangeStatementTest {

    private static final RowOrigin ORIGIN = new RowOrigin("thu.csv", 1);
    private static final Indicator RATE = indicator(IndicatorKind.RATE, "%");
    private static final Indicator COUNT = indicator(IndicatorKind.COUNT, "hoạt động");
    private static final LocalDate YEAR_OVER = LocalDate.of(2025, 12, 31);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 31);

    @Test
    void aRiseAndAFallAreToldInPointsAsAReaderFindsThem() {
        assertThat(change(RATE, YEAR_OVER, rate(2024, "40"), rate(2025, "45.3")))
                .contains("tăng 5,3 điểm phần trăm so với năm 2024");
        assertThat(change(RATE, YEAR_OVER, rate(2021, "30.25"), rate(2025, "30.14")))
                .contains("giảm 0,2 điểm phần trăm so với năm 2021");
        assertThat(change(RATE, YEAR_OVER, rate(2024, "40"), rate(2025, "40"))).contains("không đổi so với năm 2024");
    }

    @Test
    void aChangeTooSmallToBeSeenIsNoneTheLessOne() {
        assertThat(change(RATE, YEAR_OVER, rate(2024, "40.01"), rate(2025, "40.02")))
                .contains("tăng 0,01 điểm phần trăm so với năm 2024");
    }

    @Test
    void whatIsCountedOverAYearIsNotHeldAgainstAWholeOneBeforeTheYearIsOver() {
        Figure before = figure(2024, new Measurement.Count(12), ObservationStatus.OFFICIAL, Optional.empty());
        Figure latest = figure(2025, new Measurement.Count(9), ObservationStatus.OFFICIAL, Optional.empty());

        assertThat(change(COUNT, AUTUMN, before, latest)).isEmpty();
        assertThat(change(COUNT, YEAR_OVER, before, latest)).contains("giảm 3 hoạt động so với năm 2024");
        assertThat(change(RATE, AUTUMN, rate(2024, "40"), rate(2025, "41")))
                .contains("tăng 1,0 điểm phần trăm so với năm 2024");
    }

    @Test
    void nothingIsSaidWhereTheTwoRestOnDifferentGround() {
        Figure madeUp = figure(2025, percent("45"), ObservationStatus.ILLUSTRATIVE, Optional.empty());
        Coverage some = new Coverage(1, 3, List.of(), 1, 3);
        Figure ofSome = figure(2025, percent("45"), ObservationStatus.OFFICIAL, Optional.of(some));
        Figure withheld = figure(2025, Measurement.Absence.WITHHELD, ObservationStatus.OFFICIAL, Optional.empty());

        assertThat(change(RATE, YEAR_OVER, rate(2024, "40"), madeUp)).isEmpty();
        assertThat(change(RATE, YEAR_OVER, rate(2024, "40"), ofSome)).isEmpty();
        assertThat(change(RATE, YEAR_OVER, rate(2024, "40"), withheld)).isEmpty();
        assertThat(change(RATE, YEAR_OVER, rate(2023, "40"), rate(2024, "45"), withheld))
                .as("the change of another year than the one told")
                .isEmpty();
        assertThat(change(RATE, YEAR_OVER, rate(2025, "40"))).isEmpty();
    }

    @Test
    void aTableSaysItInAFewSigns() {
        ProgressStatement statement = statement(YEAR_OVER);

        assertThat(statement.briefChange(tracked(RATE, rate(2024, "40"), rate(2025, "45.3"))))
                .contains("+5,3 so với 2024");
        assertThat(statement.briefChange(tracked(RATE, rate(2024, "40"), rate(2025, "38"))))
                .contains("−2,0 so với 2024");
        assertThat(statement.briefChange(tracked(RATE, rate(2024, "40"), rate(2025, "40"))))
                .contains("như năm 2024");
    }

    private static Optional<String> change(Indicator indicator, LocalDate asOf, Figure... figures) {
        return statement(asOf).change(tracked(indicator, figures)).map(text -> text.replace('\u00a0', ' '));
    }

    private static ProgressStatement statement(LocalDate asOf) {
        Messages messages = BuiltInMessages.read();
        PlanLabels plans = new PlanLabels(messages, List.of(), new AdministrativeUnits(List.of()));
        return new Wording(messages, Map.of(RATE.code(), RATE), plans, asOf).statement();
    }

    private static TrackedIndicator tracked(Indicator indicator, Figure... figures) {
        SeriesKey key = new SeriesKey(new AdminUnitCode("X1"), indicator.code(), Disaggregation.HEADLINE);
        return new TrackedIndicator(
                indicator,
                Disaggregation.HEADLINE,
                "",
                indicator.shortName(),
                Optional.of(new Series(key, List.of(figures), "")),
                List.of(),
                List.of());
    }

    private static Figure rate(int year, String value) {
        return figure(year, percent(value), ObservationStatus.OFFICIAL, Optional.empty());
    }

    private static Measurement percent(String value) {
        return new Measurement.Percent(new BigDecimal(value));
    }

    private static Figure figure(
            int year, Measurement measurement, ObservationStatus status, Optional<Coverage> coverage) {
        return new Figure(
                year,
                measurement,
                new Provenance(ORIGIN.file(), status, Optional.empty(), true, "", "", ""),
                ORIGIN.line(),
                coverage,
                Optional.empty());
    }

    private static Indicator indicator(IndicatorKind kind, String unit) {
        return new Indicator(
                new IndicatorCode("CT"),
                "Chỉ tiêu",
                "Chỉ tiêu",
                "",
                kind,
                unit,
                "",
                "",
                Direction.HIGHER_IS_BETTER,
                Aggregation.NONE,
                List.of(),
                Optional.empty(),
                false,
                kind == IndicatorKind.COUNT ? 0 : 1,
                "",
                "",
                ORIGIN);
    }
}
