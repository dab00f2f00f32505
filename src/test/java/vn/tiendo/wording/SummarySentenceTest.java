package vn.tiendo.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.language.Messages;
import vn.tiendo.language.TextRun;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.Provenance;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;
import vn.tiendo.render.BuiltInMessages;

class SummarySentenceTest {

    private static final RowOrigin ORIGIN = new RowOrigin("thu.csv", 1);
    private static final AdminUnitCode UNIT = new AdminUnitCode("H1");
    private static final Indicator RATE = rate("TL");

    private final Messages messages = BuiltInMessages.read();
    private final SummarySentence sentence = new Wording(
                    messages,
                    Map.of(RATE.code(), RATE),
                    new PlanLabels(messages, List.of(), new AdministrativeUnits(List.of())),
                    LocalDate.of(2025, Month.OCTOBER, 31))
            .summary();

    @Test
    void aShortfallIsToldForEachMilestone() {
        assertThat(sentence("Huyện Văn Quan", "45", at(2025, "50", ">="), at(2030, "60", ">=")))
                .isEqualTo("Tỷ lệ nữ lãnh đạo của huyện Văn Quan năm 2024 là 45,0 %, còn thiếu 5,0 điểm phần trăm"
                        + " so với mốc 2025 và còn thiếu 15,0 điểm phần trăm so với mốc 2030.");
    }

    @Test
    void aTargetPassedOrJustReachedIsToldAsSuch() {
        assertThat(sentence("Việt Nam", "50", at(2025, "50", ">="), at(2030, "47.5", ">=")))
                .isEqualTo("Tỷ lệ nữ lãnh đạo của Việt Nam năm 2024 là 50,0 %, vừa đúng mức của mốc 2025"
                        + " và vượt 2,5 điểm phần trăm so với mốc 2030.");
    }

    @Test
    void moreThanIsNotReachedByTheValueItself() {
        assertThat(sentence("Việt Nam", "50", at(2025, "50", ">")))
                .endsWith("mới bằng mức của mốc 2025, chưa vượt qua.");
        assertThat(sentence("Việt Nam", "5", at(2025, "5", "<")))
                .endsWith("mới bằng mức của mốc 2025, chưa xuống dưới.");
    }

    @Test
    void lessIsBetterTurnsTheWords() {
        assertThat(sentence("Việt Nam", "12", at(2025, "10", "<=")))
                .endsWith("còn cao hơn 2,0 điểm phần trăm so với mức cho phép của mốc 2025.");
        assertThat(sentence("Việt Nam", "9", at(2025, "10", "<=")))
                .endsWith("thấp hơn 1,0 điểm phần trăm so với mức cho phép của mốc 2025.");
    }

    @Test
    void aFigureJustBelowItsTargetIsNotRoundedOntoIt() {
        assertThat(sentence("Việt Nam", "49.96", at(2025, "50", ">=")))
                .contains("là 49,96 %", "còn thiếu 0,04 điểm phần trăm");
        assertThat(sentence("Việt Nam", "49.996", at(2025, "50", ">=")))
                .contains("là 49,996 %", "còn thiếu 0,004 điểm phần trăm");
    }

    @Test
    void aMilestoneThatTheFigureDoesNotDecideIsToldByItsStatus() {
        Assessment passed = new Assessment(
                UNIT,
                target(2020, "30", ">="),
                2020,
                ProgressStatus.NO_DATA,
                Optional.empty(),
                Optional.of(Fraction.of(30, 1)),
                Optional.empty(),
                OptionalInt.empty());
        assertThat(text(sentence.of("Việt Nam", List.of(assessed("45", ObservationStatus.OFFICIAL, passed)))))
                .isEqualTo("Tỷ lệ nữ lãnh đạo của Việt Nam năm 2024 là 45,0 %. Mốc 2020: chưa có số liệu.");
    }

    @Test
    void anIllustrativeFigureSaysSoInTheSentence() {
        assertThat(text(sentence.of("Việt Nam", List.of(assessed("45", ObservationStatus.ILLUSTRATIVE)))))
                .isEqualTo("Tỷ lệ nữ lãnh đạo của Việt Nam năm 2024 là 45,0 % (số liệu minh họa).");
    }

    @Test
    void aRealFigureComesBeforeAnIllustrativeOne() {
        assertThat(text(sentence.of(
                        "Việt Nam",
                        List.of(
                                assessed("45", ObservationStatus.ILLUSTRATIVE),
                                assessed("30", ObservationStatus.OFFICIAL)))))
                .contains("30,0 %");
    }

    @Test
    void aHeadlineComesBeforeACategoryOfAnEarlierIndicator() {
        assertThat(text(sentence.of(
                        "Việt Nam",
                        List.of(
                                category("A", 2024, at(2025, "50", ">=")),
                                tracked("30", ObservationStatus.OFFICIAL, at(2025, "50", ">="))))))
                .contains("30,0 %");
    }

    @Test
    void ofCategoriesTheNewestThenTheOneWithMoreMilestonesThenTheFirstIsTold() {
        TrackedIndicator old = category("A", 2023, at(2025, "50", ">="), at(2030, "60", ">="));
        TrackedIndicator oneMilestone = category("B", 2024, at(2025, "50", ">="));
        TrackedIndicator first = category("C", 2024, at(2025, "50", ">="), at(2030, "60", ">="));
        TrackedIndicator second = category("D", 2024, at(2025, "50", ">="), at(2030, "60", ">="));

        assertThat(text(sentence.of("Việt Nam", List.of(old, oneMilestone, first, second))))
                .startsWith("Tỷ lệ nữ lãnh đạo (C) của Việt Nam năm 2024");
    }

    @Test
    void theFirstPageBeginsWithTheDayAsOfWhichItHolds() {
        LocalDate day = LocalDate.of(2026, Month.OCTOBER, 31);

        assertThat(text(sentence.asOf(day, "Việt Nam", List.of(assessed("45", ObservationStatus.OFFICIAL)))))
                .isEqualTo("Tính đến ngày 31/10/2026, tỷ lệ nữ lãnh đạo của Việt Nam năm 2024 là 45,0 %.");
        assertThat(text(sentence.asOf(day, "Xã Một", List.of())))
                .isEqualTo("Tính đến ngày 31/10/2026, xã Một chưa có chỉ tiêu hay số liệu nào được theo dõi.");
    }

    @Test
    void withoutAFigureThatIsSaid() {
        assertThat(text(sentence.of("Xã Một", List.of())))
                .isEqualTo("Xã Một chưa có chỉ tiêu hay số liệu nào được theo dõi.");
    }

    @Test
    void signsAndWithheldFiguresAreNotToldAsMissing() {
        assertThat(text(sentence.of("Xã Một", List.of(cells("TL", Absence.NOT_APPLICABLE, Absence.NOT_AVAILABLE)))))
                .isEqualTo("Xã Một có 1 chỉ tiêu được theo dõi: 1 không áp dụng.");
        assertThat(text(sentence.of(
                        "Xã Một",
                        List.of(
                                cells("A", Absence.NOT_REPORTED),
                                cells("B"),
                                cells("C", Absence.NOT_AVAILABLE),
                                cells("D", Absence.DID_NOT_OCCUR),
                                cells("E", Absence.WITHHELD, Absence.NOT_APPLICABLE)))))
                .isEqualTo("Xã Một có 5 chỉ tiêu được theo dõi: 1 ẩn do số nhỏ, 1 không phát sinh, 2 chưa có số liệu,"
                        + " 1 chưa báo cáo.");
        assertThat(text(sentence.of("Xã Một", List.of(cells("A", Absence.NOT_REPORTED), cells("B")))))
                .isEqualTo("Xã Một chưa có số liệu của chỉ tiêu nào được theo dõi.");
    }

    /** An indicator with these cells, one a year. */
    private static TrackedIndicator cells(String code, Absence... absences) {
        List<Figure> cells = new ArrayList<>();
        for (Absence absence : absences) {
            cells.add(figure(2020 + cells.size(), absence, ObservationStatus.OFFICIAL));
        }
        Indicator indicator = rate(code);
        return new TrackedIndicator(
                indicator,
                Disaggregation.HEADLINE,
                "",
                indicator.shortName(),
                cells.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Series(new SeriesKey(UNIT, indicator.code(), Disaggregation.HEADLINE), cells, "")),
                List.of(),
                List.of());
    }

    @Test
    void statusesAreCountedOnceForEachTarget() {
        TrackedIndicator tracked =
                tracked("45", ObservationStatus.OFFICIAL, at(2025, "50", ">="), at(2030, "60", ">="));
        assertThat(text(sentence.counts(List.of(tracked)))).isEqualTo("Trong 2 mục tiêu được theo dõi: 2 chậm.");
        assertThat(sentence.counts(List.of())).isEmpty();
    }

    @Test
    void aPlanIsToldByItsTargetsAndALevelByItsAssessments() {
        LocalDate day = LocalDate.of(2026, Month.OCTOBER, 31);
        StatusTally tally =
                StatusTally.of(tracked("45", ObservationStatus.OFFICIAL, at(2025, "50", ">="), at(2030, "60", ">="))
                        .assessments());
        StatusTally none = StatusTally.of(List.of());

        assertThat(text(sentence.ofPlan("Kế hoạch của Văn Quan", day, tally, none, 0)))
                .isEqualTo("Tính đến ngày 31/10/2026, trong 2 mục tiêu của kế hoạch của Văn Quan: 2 chậm.");
        assertThat(text(sentence.ofPlan("Kế hoạch của Văn Quan", day, tally, tally, 0)))
                .endsWith(": 2 chậm. Khi đơn vị còn hoạt động, trong 2 mục tiêu ấy: 2 chậm.");
        assertThat(text(sentence.ofPlan("Kế hoạch của Văn Quan", day, tally, none, 5)))
                .endsWith(": 2 chậm. Ngoài ra có 5 mục tiêu xét riêng ở từng đơn vị.");
        assertThat(text(sentence.ofPlan("KH-1 (Văn Quan)", day, tally, none, 0)))
                .contains(" của KH-1 (Văn Quan): ");
        assertThat(sentence.ofPlan("Kế hoạch", day, none, none, 5)).isEmpty();
        assertThat(text(sentence.ofPlanForEachUnit("Kế hoạch của Văn Quan", day, 1, tally)))
                .isEqualTo(
                        "Tính đến ngày 31/10/2026, 1 mục tiêu của kế hoạch của Văn Quan được xét riêng ở từng đơn vị;"
                                + " trong 2 lượt đánh giá mục tiêu: 2 chậm.");
        assertThat(text(sentence.ofPlanForEachUnit("KH-1 (Văn Quan)", day, 3, none)))
                .isEqualTo("Tính đến ngày 31/10/2026, 3 mục tiêu của KH-1 (Văn Quan) được xét riêng ở từng đơn vị.");
        assertThat(text(sentence.ofLevel("Cấp xã", 3321, false, day, tally)))
                .isEqualTo("Tính đến ngày 31/10/2026, trong 2 đánh giá của 3.321 đơn vị cấp xã: 2 chậm.");
        assertThat(text(sentence.ofLevel("Cấp huyện", 12, true, day, tally)))
                .isEqualTo("Trong 2 đánh giá của 12 đơn vị cấp huyện đã kết thúc do sắp xếp: 2 chậm.");
        assertThat(text(sentence.ofLevel("Cấp huyện", 12, false, day, none)))
                .isEqualTo("Tính đến ngày 31/10/2026, 12 đơn vị cấp huyện chưa có mục tiêu nào được đánh giá.");
    }

    private static Indicator rate(String code) {
        return new Indicator(
                new IndicatorCode(code),
                "Tỷ lệ nữ lãnh đạo",
                "Nữ lãnh đạo",
                "",
                IndicatorKind.RATE,
                "%",
                "",
                "",
                Direction.HIGHER_IS_BETTER,
                Aggregation.NONE,
                List.of(),
                Optional.empty(),
                false,
                1,
                "",
                "",
                ORIGIN);
    }

    private record Goal(int year, String value, String comparison) {}

    private static Goal at(int year, String value, String comparison) {
        return new Goal(year, value, comparison);
    }

    private String sentence(String unit, String value, Goal... goals) {
        return text(sentence.of(unit, List.of(tracked(value, ObservationStatus.OFFICIAL, goals))));
    }

    private static String text(List<TextRun> runs) {
        return TextRun.plain(runs).replace('\u00a0', ' ');
    }

    /** The same rate of one category, each milestone decided by its figure. */
    private static TrackedIndicator category(String name, int year, Goal... goals) {
        TrackedIndicator headline = tracked("45", ObservationStatus.OFFICIAL, goals);
        Disaggregation disaggregation = new Disaggregation("CAP=" + name);
        return new TrackedIndicator(
                RATE,
                disaggregation,
                name,
                RATE.shortName() + ": " + name,
                Optional.of(new Series(
                        new SeriesKey(UNIT, RATE.code(), disaggregation),
                        List.of(figure(year, "45", ObservationStatus.OFFICIAL)),
                        "")),
                headline.assessments(),
                List.of());
    }

    private static TrackedIndicator tracked(String value, ObservationStatus status, Goal... goals) {
        List<Assessment> assessments = new ArrayList<>();
        for (Goal goal : goals) {
            assessments.add(new Assessment(
                    UNIT,
                    target(goal.year(), goal.value(), goal.comparison()),
                    goal.year(),
                    ProgressStatus.BEHIND,
                    Optional.of(figure(2024, value, status)),
                    Optional.of(Fraction.of(new BigDecimal(goal.value()))),
                    Optional.empty(),
                    OptionalInt.empty()));
        }
        return assessed(value, status, assessments.toArray(new Assessment[0]));
    }

    private static TrackedIndicator assessed(String value, ObservationStatus status, Assessment... assessments) {
        return new TrackedIndicator(
                RATE,
                Disaggregation.HEADLINE,
                "",
                RATE.shortName(),
                Optional.of(new Series(
                        new SeriesKey(UNIT, RATE.code(), Disaggregation.HEADLINE),
                        List.of(figure(2024, value, status)),
                        "")),
                List.of(assessments),
                List.of());
    }

    private static Figure figure(int year, String value, ObservationStatus status) {
        return figure(year, new Measurement.Percent(new BigDecimal(value)), status);
    }

    private static Figure figure(int year, Measurement measurement, ObservationStatus status) {
        return new Figure(
                year,
                measurement,
                new Provenance(ORIGIN.file(), status, Optional.empty(), true, "", "", ""),
                ORIGIN.line(),
                Optional.empty(),
                Optional.empty());
    }

    private static Target target(int year, String value, String comparison) {
        Comparison parsed = Comparison.AT_LEAST;
        for (Comparison candidate : Comparison.values()) {
            parsed = candidate.token().equals(comparison) ? candidate : parsed;
        }
        return new Target(
                new TargetCode("M" + year),
                new PlanCode("KH"),
                RATE.code(),
                Disaggregation.HEADLINE,
                new Target.Scope.IssuingUnit(),
                Optional.of(new Target.Milestone(year, year)),
                parsed,
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "",
                "",
                ORIGIN);
    }
}
