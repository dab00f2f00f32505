package vn.tiendo.wording;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.assess.Assessment;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;

/**
 * Says in words what a target requires, and when. Thousands of units may share a target, so its words are made once.
 */
public final class TargetText {

    private final Messages messages;
    private final Map<IndicatorCode, Indicator> indicators;
    private final Map<TargetCode, Words> known = new ConcurrentHashMap<>();

    private record Words(String requirement, String brief) {}

    TargetText(Messages messages, Map<IndicatorCode, Indicator> indicators) {
        this.messages = messages;
        this.indicators = indicators;
    }

    /** The required value in words: {@code từ 50 % trở lên}. */
    public String requirement(Target target, Indicator indicator) {
        return words(target, indicator).requirement();
    }

    /** The required value for a table: {@code 50 %}, {@code > 50 %}. */
    public String brief(Target target, Indicator indicator) {
        return words(target, indicator).brief();
    }

    private Words words(Target target, Indicator indicator) {
        Words words = known.get(target.code());
        if (words == null) {
            words = new Words(inFull(target, indicator), inBrief(target, indicator));
            known.put(target.code(), words);
        }
        return words;
    }

    private String inFull(Target target, Indicator indicator) {
        String value = target.value()
                .map(number -> FigureText.target(indicator, number))
                .orElse("");
        return switch (target.comparison()) {
            case AT_LEAST -> isWhole(indicator, target) ? value : messages.text("target.at_least", value);
            case ABOVE -> messages.text("target.above", value);
            case AT_MOST -> messages.text("target.at_most", value);
            case BELOW -> messages.text("target.below", value);
            case EQUAL -> value;
            case RISING -> messages.text("target.rising");
            case YES ->
                messages.text(indicator.kind() == IndicatorKind.QUALITATIVE ? "target.qualitative" : "target.yes");
            case AT_LEAST_OTHER_INDICATOR -> messages.text("target.other", comparedWith(target));
        };
    }

    private String inBrief(Target target, Indicator indicator) {
        String value = target.value()
                .map(number -> FigureText.target(indicator, number))
                .orElse("");
        return switch (target.comparison()) {
            case AT_LEAST, EQUAL -> value;
            case ABOVE, AT_MOST, BELOW -> VietnameseFormat.withUnit(sign(target), value);
            case RISING -> messages.text("target.rising");
            case YES ->
                messages.text(indicator.kind() == IndicatorKind.QUALITATIVE ? "target.qualitative" : "target.yes");
            case AT_LEAST_OTHER_INDICATOR -> messages.text("target.other.brief");
        };
    }

    private static String sign(Target target) {
        return switch (target.comparison()) {
            case ABOVE -> ">";
            case AT_MOST -> "≤";
            case BELOW -> "<";
            case AT_LEAST, EQUAL, RISING, YES, AT_LEAST_OTHER_INDICATOR -> "";
        };
    }

    private static boolean isWhole(Indicator indicator, Target target) {
        return indicator.kind() == IndicatorKind.RATE
                && target.value()
                        .map(value -> value.compareTo(BigDecimal.valueOf(100)) == 0)
                        .orElse(false);
    }

    /** When a target applies, without an assessment: {@code hằng năm}, {@code mốc 2030}. */
    public String when(Target target, Plan plan) {
        if (target.isYearly()) {
            return messages.text("milestone.each_year");
        }
        return termOr(target, target.milestoneYear(plan));
    }

    String comparedWith(Target target) {
        return target.comparedWith()
                .map(code -> {
                    Indicator other = indicators.get(code);
                    return other == null ? code.text() : other.shortName();
                })
                .orElse("");
    }

    /**
     * The milestone within a sentence: {@code mốc 2025}, {@code nhiệm kỳ 2016–2021}; for a yearly target {@code năm
     * 2024}.
     */
    public String milestone(Assessment assessment) {
        Target target = assessment.target();
        if (target.isYearly()) {
            return messages.text("milestone.yearly", assessment.milestoneYear());
        }
        return termOr(target, assessment.milestoneYear());
    }

    /** The milestone as something that a figure is compared with: for a yearly target {@code mục tiêu năm 2024}. */
    String requiredAt(Assessment assessment) {
        return assessment.target().isYearly()
                ? messages.text("milestone.yearly.required", assessment.milestoneYear())
                : milestone(assessment);
    }

    private String termOr(Target target, int year) {
        Target.Milestone term = target.milestone().orElse(null);
        return term == null || term.lastYear() == term.firstYear()
                ? messages.text("milestone.year", year)
                : messages.text("milestone.term", term.firstYear(), term.lastYear());
    }
}
