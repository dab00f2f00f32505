package vn.tiendo.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
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
                    Arrays.stream(Comparison.values())
                            .filter(fitting::contains)
                            .map(Comparison::token)
                            .collect(Collectors.joining(", ")));
        }
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
