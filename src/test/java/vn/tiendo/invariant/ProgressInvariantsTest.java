package vn.tiendo.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.SampleData;
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
import vn.tiendo.model.TargetCode;

/** What must hold of every assessment, whatever the figures. */
class ProgressInvariantsTest {

    /** From worst to best, for a milestone that lies ahead. */
    private static final List<ProgressStatus> LADDER = List.of(
            ProgressStatus.REGRESSING,
            ProgressStatus.FAR_BEHIND,
            ProgressStatus.BEHIND,
            ProgressStatus.ON_TRACK,
            ProgressStatus.ACHIEVED_EARLY);

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aBetterFigureNeverMakesAWorseStatus(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean falling = random.nextBoolean();
        int baseline = random.nextInt(101);
        int target = random.nextInt(101);
        int figure = random.nextInt(101);
        int better = falling ? random.nextInt(figure + 1) : figure + random.nextInt(101 - figure);

        int before = LADDER.indexOf(judge(falling, baseline, target, figure).status());
        int after = LADDER.indexOf(judge(falling, baseline, target, better).status());

        assertThat(before).isNotNegative();
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void distanceIsFigureMinusTargetAndItsSignAgreesWithTheStatus(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int baseline = random.nextInt(101);
        int target = random.nextInt(101);
        int figure = random.nextInt(101);

        Assessment assessment = judge(false, baseline, target, figure);

        assertThat(assessment.distance()).contains(Fraction.of(figure - target, 1));
        assertThat(assessment.status() == ProgressStatus.ACHIEVED_EARLY).isEqualTo(figure >= target);
    }

    private static Assessment judge(boolean falling, int baseline, int target, int figure) {
        SampleData data = new SampleData()
                .unit("U", "", "")
                .plan("KH", "U", 2021, 2030)
                .indicator("CT", IndicatorKind.RATE, Aggregation.NONE, false)
                .observations("U", "CT", "2020: " + baseline + "; 2025: " + figure)
                .target(new Target(
                        new TargetCode("MT"),
                        new PlanCode("KH"),
                        new IndicatorCode("CT"),
                        Disaggregation.HEADLINE,
                        new Target.Scope.IssuingUnit(),
                        Optional.of(new Target.Milestone(2030, 2030)),
                        falling ? Comparison.AT_MOST : Comparison.AT_LEAST,
                        Optional.of(BigDecimal.valueOf(target)),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        "",
                        "",
                        "",
                        new RowOrigin("muc-tieu.csv", 2)));
        return ProgressAssessor.assess(data.build(), LocalDate.of(2025, 12, 31))
                .assessments()
                .get(0);
    }
}
