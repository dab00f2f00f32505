package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Target;

/** Of two milestones on the same way, the later one requires no less. */
final class LaterMilestonesAskForMore implements Rule {

    /** What targets on the same way have in common. */
    private record Way(Plan plan, IndicatorCode indicator, Disaggregation cells, Target.Scope scope) {}

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Map<Way, List<Target>> ways = new LinkedHashMap<>();
        for (Target target : data.targets().values()) {
            Plan plan = data.plans().get(target.plan());
            if (plan != null && target.value().isPresent() && !target.isYearly()) {
                Way way = new Way(plan, target.indicator(), target.disaggregation(), target.scope());
                ways.computeIfAbsent(way, same -> new ArrayList<>()).add(target);
            }
        }
        ways.forEach((way, targets) -> compare(way.plan(), targets, diagnostics));
    }

    private static void compare(Plan plan, List<Target> targets, Diagnostics diagnostics) {
        List<Target> inOrder = targets.stream()
                .sorted(Comparator.comparingInt(target -> target.milestoneYear(plan)))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            Target earlier = inOrder.get(i - 1);
            Target later = inOrder.get(i);
            if (earlier.milestoneYear(plan) < later.milestoneYear(plan) && isWeaker(later, earlier)) {
                diagnostics.add(
                        DiagnosticCode.LATER_MILESTONE_WEAKER,
                        Places.cell(later.origin(), "gia_tri", text(later)),
                        earlier.code().text(),
                        Integer.toString(earlier.milestoneYear(plan)),
                        text(earlier));
            }
        }
    }

    private static boolean isWeaker(Target later, Target earlier) {
        int change =
                later.value().orElse(BigDecimal.ZERO).compareTo(earlier.value().orElse(BigDecimal.ZERO));
        return (change < 0 && wantsMore(later.comparison()) && wantsMore(earlier.comparison()))
                || (change > 0 && wantsLess(later.comparison()) && wantsLess(earlier.comparison()));
    }

    private static boolean wantsMore(Comparison comparison) {
        return comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
    }

    private static boolean wantsLess(Comparison comparison) {
        return comparison == Comparison.AT_MOST || comparison == Comparison.BELOW;
    }

    private static String text(Target target) {
        return target.value().orElse(BigDecimal.ZERO).toPlainString().replace('.', ',');
    }
}
