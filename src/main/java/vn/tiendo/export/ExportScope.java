package vn.tiendo.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.Series;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReportingDuty;
import vn.tiendo.model.SiteUnits;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.Target;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskResult;

/**
 * The part of the data that a site is about: everything; or, with a focus unit, that unit, all units below it, those
 * that went into them, their plans, and the units above as context.
 */
final class ExportScope {

    private final Dataset dataset;
    private final List<AdministrativeUnit> context;
    private final List<Series> series;
    private final List<Assessment> assessments;
    private final Set<AdminUnitCode> units = new HashSet<>();
    private final Set<PlanCode> plans = new HashSet<>();

    ExportScope(Dataset dataset, Progress progress) {
        this.dataset = dataset;
        SiteUnits scope = SiteUnits.of(dataset);
        scope.own().forEach(unit -> units.add(unit.code()));
        context = scope.context();
        dataset.plans().values().stream()
                .filter(plan -> units.contains(plan.issuingUnit()))
                .forEach(plan -> plans.add(plan.code()));
        series = progress.figures().all().stream()
                .filter(one -> units.contains(one.key().unit()))
                .toList();
        assessments = progress.assessments().stream()
                .filter(assessment -> units.contains(assessment.unit()))
                .toList();
        assessments.forEach(assessment -> plans.add(assessment.target().plan()));
    }

    /** Whether the site is about the unit, rather than only naming it as context. */
    boolean isOwn(AdminUnitCode unit) {
        return units.contains(unit);
    }

    /** In plain text order of the code. */
    List<AdministrativeUnit> unitsAndContext() {
        List<AdministrativeUnit> all = new ArrayList<>(context);
        units.forEach(code -> all.add(dataset.units().get(code)));
        all.sort(Comparator.comparing(AdministrativeUnit::code));
        return all;
    }

    /** The reorganisations that the units came from or went into. */
    List<Reorganisation> reorganisations() {
        return dataset.reorganisations().stream()
                .filter(change -> units.contains(change.oldUnit()) || units.contains(change.newUnit()))
                .toList();
    }

    List<Series> series() {
        return series;
    }

    List<Assessment> assessments() {
        return assessments;
    }

    /** The plans that the units issued, and those that set them targets. */
    List<Plan> plans() {
        return dataset.plans().values().stream()
                .filter(plan -> plans.contains(plan.code()))
                .toList();
    }

    List<Target> targets() {
        return dataset.targets().values().stream()
                .filter(target -> plans.contains(target.plan()))
                .toList();
    }

    List<Task> tasks() {
        return dataset.tasks().stream()
                .filter(task -> plans.contains(task.plan()))
                .toList();
    }

    List<TaskResult> taskResults() {
        return dataset.taskResults().stream()
                .filter(result -> units.contains(result.unit()))
                .toList();
    }

    List<SubmittedReport> submittedReports() {
        return dataset.submittedReports().stream()
                .filter(report -> units.contains(report.unit()))
                .toList();
    }

    /** Empty if no file says who must report. */
    Optional<List<ReportingDuty>> reportingDuties() {
        return dataset.reportingDuties()
                .map(duties -> duties.stream()
                        .filter(duty -> units.contains(duty.unit()))
                        .toList());
    }
}
