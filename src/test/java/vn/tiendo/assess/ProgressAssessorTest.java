package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.Target;
import vn.tiendo.model.Target.Scope;
import vn.tiendo.model.TargetCode;

class ProgressAssessorTest {

    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    private final SampleData data = new SampleData()
            .unit("T", "", AdministrativeLevel.PROVINCE, "", "")
            .unit("H", "T", AdministrativeLevel.DISTRICT, "", "2025-06-30")
            .unit("X1", "H", AdministrativeLevel.COMMUNE, "", "2019-12-31")
            .unit("X2", "H", AdministrativeLevel.COMMUNE, "", "2025-06-30")
            .unit("X3", "T", AdministrativeLevel.COMMUNE, "2025-07-01", "")
            .unit("KHAC", "", AdministrativeLevel.COMMUNE, "", "")
            .plan("KH", "T", 2021, 2030)
            .indicator("CT", IndicatorKind.RATE, Aggregation.NONE, false);

    @Test
    void aLevelMeansEveryUnitOfItBelowTheIssuerInForceOnSomeDayOfThePlan() {
        data.target(target("MT", new Scope.UnitsOfLevel(AdministrativeLevel.COMMUNE), Optional.empty()));

        assertThat(assess(END_OF_2024).assessments())
                .extracting(assessment -> assessment.unit().text())
                .containsExactly("X2", "X3");
    }

    @Test
    void anAdjustedTargetReplacesTheOriginalForItsUnitAlone() {
        data.target(target("MT", new Scope.UnitsOfLevel(AdministrativeLevel.COMMUNE), Optional.empty()));
        data.target(target("MT-DC", new Scope.SingleUnit(new AdminUnitCode("X2")), Optional.of(new TargetCode("MT"))));

        assertThat(assess(END_OF_2024).assessments())
                .extracting(assessment ->
                        assessment.unit() + " " + assessment.target().code())
                .containsExactly("X2 MT-DC", "X3 MT");
    }

    @Test
    void distancePaceAndProjectionAreExact() {
        data.target(target("MT", new Scope.IssuingUnit(), Optional.empty()))
                .observations("T", "CT", "2020: 30; 2022: 34; 2024: 38");

        Assessment assessment = assess(END_OF_2024).assessments().get(0);

        assertThat(assessment.distance()).contains(Fraction.of(-12, 1));
        assertThat(assessment.neededPace(END_OF_2024)).contains(Fraction.of(2, 1));
        assertThat(assessment.expected()).contains(Fraction.of(38, 1));
        assertThat(assessment.baseline()).contains(new Assessment.StartingPoint(2020, Fraction.of(30, 1)));
        assertThat(assessment.projectedYear()).isEqualTo(OptionalInt.of(2030));
    }

    @Test
    void thePaceIsNeededInTheYearsThatAreNotOverAndHaveNoFigure() {
        data.target(target("MT", new Scope.IssuingUnit(), Optional.empty()))
                .observations("T", "CT", "2020: 30; 2022: 34; 2024: 38");

        assertThat(paceNeeded(LocalDate.of(2024, 10, 31))).contains(Fraction.of(12, 6));
        assertThat(paceNeeded(LocalDate.of(2026, 10, 31))).contains(Fraction.of(12, 5));
        assertThat(paceNeeded(LocalDate.of(2026, 12, 31))).contains(Fraction.of(12, 4));
        assertThat(paceNeeded(LocalDate.of(2029, 12, 31))).contains(Fraction.of(12, 1));
        data.observations("T", "CT", "2030: 49");
        assertThat(paceNeeded(LocalDate.of(2030, 10, 31))).isEmpty();
    }

    private Optional<Fraction> paceNeeded(LocalDate asOf) {
        return assess(asOf).assessments().get(0).neededPace(asOf);
    }

    @Test
    void noYearThatIsOverIsProjected() {
        data.target(target("MT", new Scope.IssuingUnit(), Optional.empty()))
                .observations("T", "CT", "2021: 40; 2022: 44; 2023: 48");

        assertThat(yearProjected(LocalDate.of(2024, 12, 30))).isEqualTo(OptionalInt.of(2024));
        assertThat(yearProjected(LocalDate.of(2024, 12, 31))).isEmpty();
    }

    private OptionalInt yearProjected(LocalDate asOf) {
        return assess(asOf).assessments().get(0).projectedYear();
    }

    @Test
    void aStrictTargetIsMetInTheFirstYearPastItsValue() {
        data.target(strict("MT", Comparison.ABOVE, "50")).observations("T", "CT", "2023: 46; 2024: 47; 2025: 48");

        assertThat(yearProjected(LocalDate.of(2025, 12, 31))).isEqualTo(OptionalInt.of(2028));
    }

    @Test
    void aFigureEvenWithAStrictTargetNeedsNoPaceAndMeetsItWithTheNextStep() {
        data.target(strict("MT", Comparison.BELOW, "5")).observations("T", "CT", "2023: 7; 2024: 6; 2025: 5");

        assertThat(paceNeeded(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(yearProjected(LocalDate.of(2025, 12, 31))).isEqualTo(OptionalInt.of(2026));
    }

    @Test
    void twoFiguresMakeNoProjection() {
        data.target(target("MT", new Scope.IssuingUnit(), Optional.empty()))
                .observations("T", "CT", "2020: 30; 2024: 38");

        assertThat(assess(END_OF_2024).assessments().get(0).projectedYear()).isEmpty();
    }

    @Test
    void aPaceThatLeadsNowhereMakesNoProjection() {
        data.target(target("MT", new Scope.IssuingUnit(), Optional.empty()))
                .observations("T", "CT", "2020: 30; 2022: 30; 2024: 30,01");

        assertThat(assess(END_OF_2024).assessments().get(0).projectedYear()).isEmpty();
    }

    @Test
    void aDissolvedUnitKeepsItsLastAssessmentInForce() {
        data.target(target("MT", new Scope.SingleUnit(new AdminUnitCode("H")), Optional.empty()))
                .observations("H", "CT", "2020: 30; 2024: 38");

        Progress progress = assess(LocalDate.of(2026, 10, 31));

        assertThat(progress.assessments())
                .extracting(Assessment::status)
                .containsExactly(ProgressStatus.UNIT_DISSOLVED);
        assertThat(progress.lastInForce(new AdminUnitCode("H")))
                .extracting(Assessment::status)
                .containsExactly(ProgressStatus.ON_TRACK);
        assertThat(progress.lastInForce(new AdminUnitCode("T"))).isEmpty();
    }

    @Test
    void theAsOfDateIsTheEndOfTheLatestYearThatHasAFigure() {
        data.observations("T", "CT", "2022: 34; 2023: 35; 2024: ...; 2025: x");

        assertThat(AsOf.of(data.build())).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void withoutAnyFigureTheAsOfDateIsTheEndOfTheYearInWhichTheLatestPlanBegins() {
        assertThat(AsOf.of(data.build())).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    private Progress assess(LocalDate asOf) {
        return ProgressAssessor.assess(data.build(), asOf);
    }

    private static Target target(String code, Scope scope, Optional<TargetCode> adjusts) {
        return target(code, scope, Comparison.AT_LEAST, "50", adjusts);
    }

    private static Target strict(String code, Comparison comparison, String value) {
        return target(code, new Scope.IssuingUnit(), comparison, value, Optional.empty());
    }

    private static Target target(
            String code, Scope scope, Comparison comparison, String value, Optional<TargetCode> adjusts) {
        return new Target(
                new TargetCode(code),
                new PlanCode("KH"),
                new IndicatorCode("CT"),
                Disaggregation.HEADLINE,
                scope,
                Optional.of(new Target.Milestone(2030, 2030)),
                comparison,
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                adjusts,
                "",
                "",
                "",
                new RowOrigin("muc-tieu.csv", 2));
    }
}
