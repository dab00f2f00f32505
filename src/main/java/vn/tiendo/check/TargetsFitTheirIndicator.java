package vn.tiendo.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Target;

/**
 * A target uses a comparison that fits its indicator's kind, and is compared only with another indicator of the same kind.
 */
final class TargetsFitTheirIndicator implements Rule {

    private static final Set<Comparison> OF_ANSWERS = EnumSet.of(Comparison.YES);
    private static final Set<Comparison> OF_NUMBERS = EnumSet.complementOf(EnumSet.of(Comparison.YES));

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (Target target : data.targets().values()) {
            Optional.ofNullable(data.indicators().get(target.indicator()))
                    .ifPresent(indicator -> check(target, indicator, data, diagnostics));
        }
    }

    private static void check(Target target, Indicator indicator, Dataset data, Diagnostics diagnostics) {
        Set<Comparison> fitting = indicator.kind().isNumeric() ? OF_NUMBERS : OF_ANSWERS;
        if (!fitting.contains(target.comparison())) {
            diagnostics.add(
                    DiagnosticCode.COMPARISON_DOES_NOT_FIT,
                    Places.cell(target.origin(), "so_sanh", target.comparison().token()),
                    indicator.kind().token(),
                    fitting(indicator.kind()));
        }
        if (target.comparison() == Comparison.AT_LEAST_OTHER_INDICATOR) {
            checkComparedWith(target, indicator, data, diagnostics);
        }
    }

    /** The comparisons of a kind as users write them; of answers also those that are read as {@code co}. */
    private static String fitting(IndicatorKind kind) {
        return switch (kind) {
            case RATE, COUNT, MEASURE ->
                OF_NUMBERS.stream().map(Comparison::token).collect(Collectors.joining(", "));
            case YES_NO -> "@comparison_yes_no";
            case QUALITATIVE -> "@comparison_qualitative";
        };
    }

    private static void checkComparedWith(Target target, Indicator indicator, Dataset data, Diagnostics diagnostics) {
        target.comparedWith()
                .map(data.indicators()::get)
                .filter(other ->
                        other.kind() != indicator.kind() || other.code().equals(indicator.code()))
                .ifPresent(other -> diagnostics.add(
                        DiagnosticCode.NOTHING_TO_COMPARE_WITH,
                        Places.cell(
                                target.origin(),
                                "chi_tieu_so_sanh",
                                other.code().text())));
    }
}
