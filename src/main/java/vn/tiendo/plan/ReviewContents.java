package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.tiendo.assess.ReportStanding;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.plan.ReportSubjects.Subject;
import vn.tiendo.plan.ReportSubjects.YearEnd;
import vn.tiendo.view.ReviewContent;
import vn.tiendo.view.ReviewContent.Standing;
import vn.tiendo.view.ReviewContent.Submission;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.ReportWords;

/** Assembles the content of a document about a unit over several years. */
final class ReviewContents {

    private final SiteParts site;
    private final ReportSubjects subjects;
    private final ReportPages reports;

    ReviewContents(SiteParts site, ReportSubjects subjects, ReportPages reports) {
        this.site = site;
        this.subjects = subjects;
        this.reports = reports;
    }

    /** The plans that cover all of the years; without any there is nothing to review. */
    List<PlanCode> plans(AdministrativeUnit unit, int first, int last, Optional<PlanCode> only) {
        return subjects.plans(new Subject(unit, first, last, only), subjects.endOf(last));
    }

    /** All plans that set targets for the unit, or that it issued. */
    List<Plan> plansOf(AdministrativeUnit unit, int last) {
        return subjects.plansOf(unit, subjects.endOf(last));
    }

    ReviewContent of(AdministrativeUnit unit, int first, int last, Optional<PlanCode> only) {
        Subject subject = new Subject(unit, first, last, only);
        YearEnd end = subjects.endOf(last);
        List<PlanCode> plans = subjects.plans(subject, end);
        List<Integer> years = IntStream.rangeClosed(first, last).boxed().toList();
        return new ReviewContent(
                reports.content(subject),
                years,
                subjects.tracked(subject, end).stream()
                        .map(one -> end.rows().ofYears(one, years))
                        .toList(),
                end.activities().tasksOver(first, unit, SitePath.yearlyReport(unit.code(), last), plans::contains),
                plans.stream()
                        .findFirst()
                        .map(plan -> site.dataset().plans().get(plan))
                        .map(plan -> below(unit, plan, years, end))
                        .orElse(List.of()));
    }

    /** By unit below, whether it has reported, year by year. */
    private List<Submission> below(AdministrativeUnit unit, Plan plan, List<Integer> years, YearEnd end) {
        Set<AdministrativeUnit> below = new HashSet<>(site.dataset().units().descendantsOf(unit.code()));
        Map<AdministrativeUnit, Map<Integer, Standing>> standings =
                new TreeMap<>(Comparator.comparing(AdministrativeUnit::code));
        for (int year : years) {
            for (ReportStanding standing : end.standings().of(plan, year)) {
                if (below.contains(standing.unit())) {
                    standings
                            .computeIfAbsent(standing.unit(), one -> new TreeMap<>())
                            .put(year, standing(standing));
                }
            }
        }
        ListedUnits listed = end.site().links().listed(standings.keySet());
        List<Submission> submissions = new ArrayList<>();
        standings.forEach((one, byYear) -> submissions.add(new Submission(
                listed.nameWithEnd(one),
                years.stream()
                        .map(year -> byYear.getOrDefault(year, new Standing("", false)))
                        .toList())));
        return submissions;
    }

    private Standing standing(ReportStanding standing) {
        return new Standing(
                ReportWords.of(standing.punctuality(), site.messages()),
                standing.report().map(SubmittedReport::illustrative).orElse(false));
    }
}
