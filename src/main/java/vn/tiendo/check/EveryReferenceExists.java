package vn.tiendo.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Dimension;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.Target;

/** Every code that a row names is defined in the file it belongs to. */
final class EveryReferenceExists implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        new Search(data, diagnostics).run();
    }

    private static final class Search {

        private final Dataset data;
        private final Diagnostics diagnostics;
        private final KnownCodes units;
        private final KnownCodes indicators;
        private final KnownCodes plans;
        private final KnownCodes targets;
        private final Map<String, KnownCodes> tasksByPlan = new HashMap<>();
        private final Map<String, KnownCodes> categories = new HashMap<>();
        private final Set<Disaggregation> known = new HashSet<>();

        Search(Dataset data, Diagnostics diagnostics) {
            this.data = data;
            this.diagnostics = diagnostics;
            units = new KnownCodes(
                    Places.UNITS,
                    data.units().all().stream().map(unit -> unit.code().text()).toList());
            indicators =
                    new KnownCodes(Places.INDICATORS, texts(data.indicators().keySet()));
            plans = new KnownCodes(Places.PLANS, texts(data.plans().keySet()));
            targets = new KnownCodes(Places.TARGETS, texts(data.targets().keySet()));
            data.plans()
                    .keySet()
                    .forEach(plan -> tasksByPlan.put(
                            plan.text(),
                            new KnownCodes(
                                    Places.TASKS,
                                    data.tasks().stream()
                                            .filter(task -> task.plan().equals(plan))
                                            .map(task -> task.code().text())
                                            .toList())));
            data.dimensions()
                    .forEach((code, dimension) -> categories.put(
                            code,
                            new KnownCodes(
                                    Places.DIMENSIONS,
                                    dimension.categories().stream()
                                            .map(Dimension.Category::code)
                                            .toList())));
        }

        private static List<String> texts(Set<?> codes) {
            return codes.stream().map(Object::toString).toList();
        }

        void run() {
            settings();
            definitions();
            targets();
            results();
            observations();
        }

        private void settings() {
            data.settings()
                    .focus()
                    .filter(focus -> !units.contains(focus.text()))
                    .ifPresent(focus -> diagnostics.add(
                            DiagnosticCode.UNKNOWN_FOCUS,
                            SourceLocation.ofCell(Places.SETTINGS, 0, "don_vi_trong_tam", focus.text()),
                            units.nearestTo(focus.text())));
        }

        private void definitions() {
            data.units()
                    .all()
                    .forEach(unit -> unit.parent()
                            .ifPresent(parent -> require(units, parent.text(), unit.origin(), "truc_thuoc")));
            data.reorganisations().forEach(one -> {
                require(units, one.oldUnit().text(), one.origin(), "ma_cu");
                require(units, one.newUnit().text(), one.origin(), "ma_moi");
            });
            data.indicators()
                    .values()
                    .forEach(indicator -> indicator
                            .baseIndicator()
                            .ifPresent(base -> require(indicators, base.text(), indicator.origin(), "chi_tieu_goc")));
            data.plans()
                    .values()
                    .forEach(plan -> require(units, plan.issuingUnit().text(), plan.origin(), "don_vi"));
            data.tasks().forEach(task -> require(plans, task.plan().text(), task.origin(), "ke_hoach"));
        }

        private void targets() {
            for (Target target : data.targets().values()) {
                RowOrigin origin = target.origin();
                require(plans, target.plan().text(), origin, "ke_hoach");
                require(indicators, target.indicator().text(), origin, "chi_tieu");
                if (target.scope() instanceof Target.Scope.SingleUnit single) {
                    require(units, single.unit().text(), origin, "ap_dung");
                }
                target.comparedWith().ifPresent(other -> require(indicators, other.text(), origin, "chi_tieu_so_sanh"));
                target.adjusts().ifPresent(other -> require(targets, other.text(), origin, "dieu_chinh_cua"));
                disaggregation(target.disaggregation(), origin);
            }
        }

        private void results() {
            data.taskResults().forEach(result -> {
                require(plans, result.plan().text(), result.origin(), "ke_hoach");
                require(units, result.unit().text(), result.origin(), "don_vi");
                KnownCodes tasks = tasksByPlan.get(result.plan().text());
                if (tasks != null) {
                    require(tasks, result.task().text(), result.origin(), "ma_nhiem_vu");
                }
            });
            data.submittedReports()
                    .forEach(report -> require(units, report.unit().text(), report.origin(), "don_vi"));
            data.narratives()
                    .forEach(narrative -> units.require(
                            narrative.unit().text(),
                            SourceLocation.ofCell(
                                    narrative.origin().file(),
                                    0,
                                    "",
                                    narrative.unit().text()),
                            diagnostics));
        }

        private void observations() {
            data.observations().forEach(observation -> {
                require(units, observation.unit().text(), observation.origin(), "don_vi");
                require(indicators, observation.indicator().text(), observation.origin(), "chi_tieu");
                disaggregation(observation.disaggregation(), observation.origin());
            });
        }

        private void disaggregation(Disaggregation disaggregation, RowOrigin origin) {
            if (disaggregation.isHeadline() || known.contains(disaggregation)) {
                return;
            }
            boolean allKnown = true;
            for (Map.Entry<String, String> cell : disaggregation.cells().entrySet()) {
                KnownCodes codes = categories.get(cell.getKey());
                if (codes != null && !codes.contains(cell.getValue())) {
                    require(codes, cell.getValue(), origin, cell.getKey());
                    allKnown = false;
                }
            }
            if (allKnown) {
                known.add(disaggregation);
            }
        }

        private void require(KnownCodes codes, String code, RowOrigin origin, String column) {
            if (!codes.contains(code)) {
                codes.require(code, Places.cell(origin, column, code), diagnostics);
            }
        }
    }
}
