package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.ProgressByYear;
import vn.tiendo.assess.ReportStandings;
import vn.tiendo.assess.ReportingPlans;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.Target;
import vn.tiendo.plan.YearlyReports.Materials;
import vn.tiendo.view.Link;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReportContent.Submission;
import vn.tiendo.view.ReportPage;
import vn.tiendo.view.ReportPage.Fact;
import vn.tiendo.view.ReportPage.IndicatorRow;
import vn.tiendo.view.ReportRow;
import vn.tiendo.view.ReportText;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.TaskSection;
import vn.tiendo.wording.ReportWords;
import vn.tiendo.wording.TrackedIndicator;

/** Plans the page of each unit-year with a text, a task's result or a report handed in. */
final class ReportPages {

    private final SiteParts site;
    private final ProgressByYear progress;
    private final Messages messages;

    /** What was known at the end of each year; worked out once for all reports of the year. */
    private final Map<Integer, YearEnd> yearEnds = new ConcurrentHashMap<>();

    ReportPages(SiteParts site, ProgressByYear progress) {
        this.site = site;
        this.progress = progress;
        this.messages = site.messages();
    }

    /** The site as it would have been at the end of a year. */
    private record YearEnd(SiteParts site, ReportRows rows, UnitActivities activities, ReportStandings standings) {

        static YearEnd of(SiteParts now, SiteParts site) {
            ReportingPlans reporting = new ReportingPlans(site.dataset(), site.progress());
            return new YearEnd(
                    site,
                    new ReportRows(now, site),
                    new UnitActivities(site, reporting),
                    new ReportStandings(site.dataset(), site.progress(), reporting, site.scope()::hasPage));
        }
    }

    /** A unit and a year, and the plans that count: all, or one alone. */
    private record Subject(AdministrativeUnit unit, int year, Optional<PlanCode> only) {

        boolean isUnder(PlanCode plan) {
            return only.map(plan::equals).orElse(true);
        }
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (AdministrativeUnit unit : site.scope().units()) {
            for (int year : site.yearlyReports().years(unit.code()).keySet()) {
                SitePath path = SitePath.yearlyReport(unit.code(), year);
                pages.add(new Page(path, () -> view(new Subject(unit, year, Optional.empty()), path)));
            }
        }
        return pages;
    }

    /** A report tells what was known at the end of its year, or on the day as of which progress is judged. */
    private YearEnd endOf(int year) {
        return yearEnds.computeIfAbsent(
                Math.min(year, site.progress().asOf().getYear()),
                of -> YearEnd.of(
                        site, of == site.progress().asOf().getYear() ? site : site.asOf(progress.atEndOf(of))));
    }

    /** A report is of a year; what a plan from a later one asks for was no business of it. */
    private TrackedIndicator heldAgainstPlansOf(Subject subject, TrackedIndicator tracked) {
        List<Target> targets = tracked.assessments().stream()
                .map(Assessment::target)
                .filter(target -> Optional.ofNullable(site.dataset().plans().get(target.plan()))
                        .filter(plan -> plan.firstYear() <= subject.year() && subject.isUnder(plan.code()))
                        .isPresent())
                .toList();
        return tracked.heldAgainst(targets);
    }

    private ReportPage view(Subject subject, SitePath path) {
        return view(subject, path, tracked(subject, endOf(subject.year())));
    }

    private ReportPage view(Subject subject, SitePath path, List<TrackedIndicator> tracked) {
        AdministrativeUnit unit = subject.unit();
        int year = subject.year();
        YearEnd end = endOf(year);
        SortedMap<Integer, Materials> years = site.yearlyReports().years(unit.code());
        Materials materials = years.getOrDefault(year, new Materials());
        Optional<Narrative> narrative = materials.narrative();
        List<IndicatorRow> indicators =
                tracked.stream().map(one -> end.rows().row(one, year, path)).toList();
        List<TaskSection> tasks = end.activities().tasks(unit, path, subject::isUnder);
        List<Fact> facts = facts(unit, year, path, end, materials);
        boolean illustrativeText = narrative.map(Narrative::illustrative).orElse(false);
        String title =
                messages.text("report.title", year, site.wording().summary().midSentence(unit.name()));
        return new ReportPage(
                site.frames()
                        .of(
                                path,
                                title,
                                messages.text("report.description", title),
                                NavigationSection.REPORTS,
                                breadcrumbs(unit, path),
                                illustrativeText || isIllustrative(facts, indicators, tasks)),
                site.links().unitLink(path, unit),
                tracked.isEmpty() ? List.of() : site.wording().summary().withCounts(unit.name(), tracked),
                facts,
                illustrativeText,
                plans(subject, end).stream()
                        .map(plan -> site.links().planLink(path, plan))
                        .toList(),
                VietnameseFormat.date(end.site().progress().asOf()),
                indicators,
                indicators.stream().anyMatch(row -> !row.before().isEmpty()),
                String.valueOf(year),
                String.valueOf(year - 1),
                tasks,
                narrative.map(text -> new ReportText(text.markdown(), "loi")),
                years.headMap(year).keySet().stream()
                        .reduce((one, next) -> next)
                        .map(before -> reportLink(unit, before, path)),
                years.tailMap(year + 1).keySet().stream().findFirst().map(after -> reportLink(unit, after, path)),
                allYears(unit, year, years.keySet(), path));
    }

    private static boolean isIllustrative(List<Fact> facts, List<IndicatorRow> indicators, List<TaskSection> tasks) {
        return facts.stream().anyMatch(Fact::illustrative)
                || indicators.stream().anyMatch(IndicatorRow::illustrative)
                || tasks.stream().flatMap(plan -> plan.rows().stream()).anyMatch(TaskSection.Row::illustrative);
    }

    /** What has a figure of the year, or a target of a plan that ran in it; under one plan, what that plan asks for. */
    private List<TrackedIndicator> tracked(Subject subject, YearEnd end) {
        return IndicatorSections.withSection(
                        end.site().tracked().of(subject.unit().code()))
                .stream()
                .map(one -> heldAgainstPlansOf(subject, one))
                .filter(one -> !one.assessments().isEmpty()
                        || (subject.only().isEmpty()
                                && one.figureIn(subject.year()).isPresent()))
                .toList();
    }

    /** Every year with a report, the latest first; the one that is shown leads nowhere. */
    private static List<Link> allYears(AdministrativeUnit unit, int shown, Set<Integer> years, SitePath path) {
        return years.stream()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Link(
                        String.valueOf(year),
                        year == shown ? "" : path.relativize(SitePath.yearlyReport(unit.code(), year))))
                .toList();
    }

    private Link reportLink(AdministrativeUnit unit, int year, SitePath path) {
        return new Link(messages.text("reports.year", year), path.relativize(SitePath.yearlyReport(unit.code(), year)));
    }

    private List<Link> breadcrumbs(AdministrativeUnit unit, SitePath path) {
        List<Link> links = new ArrayList<>(site.links().breadcrumbsTo(path, unit));
        links.add(site.links().unitLink(path, unit));
        return links;
    }

    private List<Fact> facts(AdministrativeUnit unit, int year, SitePath path, YearEnd end, Materials materials) {
        ReportRow row = end.activities().report(unit, path, year);
        boolean madeUp =
                materials.submission().map(SubmittedReport::illustrative).orElse(false);
        List<Fact> facts = new ArrayList<>();
        addIfTold(facts, "column.number", row.number(), madeUp);
        addIfTold(facts, "column.submitted", row.submitted(), madeUp);
        addIfTold(facts, "column.due", row.due(), false);
        addIfTold(facts, "column.verdict", row.verdict(), madeUp);
        return facts;
    }

    private void addIfTold(List<Fact> facts, String key, String text, boolean illustrative) {
        if (!text.isEmpty()) {
            facts.add(new Fact(messages.text(key), FirstLetter.upper(text), illustrative));
        }
    }

    /** The plans that set targets for the unit, or that it issued itself, and that cover the year. */
    private List<PlanCode> plans(Subject subject, YearEnd end) {
        List<Plan> plans = new ArrayList<>(site.scope().plansOf(subject.unit().code()));
        end.site().progress().ofUnit(subject.unit().code()).stream()
                .map(assessment ->
                        site.dataset().plans().get(assessment.target().plan()))
                .filter(plan -> plan != null && !plans.contains(plan))
                .distinct()
                .forEach(plans::add);
        return plans.stream()
                .filter(plan -> plan.firstYear() <= subject.year() && subject.year() <= plan.lastYear())
                .map(Plan::code)
                .filter(subject::isUnder)
                .toList();
    }

    /** What a document on a unit's year says, whether or not the site has a page on it. */
    ReportContent content(AdministrativeUnit unit, int year, Optional<PlanCode> only) {
        Subject subject = new Subject(unit, year, only);
        YearEnd end = endOf(year);
        SitePath path = SitePath.yearlyReport(unit.code(), year);
        List<TrackedIndicator> tracked = tracked(subject, end);
        List<PlanCode> plans = plans(subject, end);
        return new ReportContent(
                view(subject, path, tracked),
                plans,
                tracked.stream().map(one -> end.rows().addition(one, year)).toList(),
                plans.stream()
                        .findFirst()
                        .map(plan ->
                                submissionsBelow(unit, site.dataset().plans().get(plan), year, path, end))
                        .orElse(List.of()));
    }

    private List<Submission> submissionsBelow(
            AdministrativeUnit unit, @Nullable Plan plan, int year, SitePath path, YearEnd end) {
        if (plan == null) {
            return List.of();
        }
        Set<AdministrativeUnit> below = new HashSet<>(site.dataset().units().descendantsOf(unit.code()));
        return end.standings().of(plan, year).stream()
                .filter(standing -> below.contains(standing.unit()))
                .sorted(Comparator.comparing(standing -> standing.unit().code()))
                .map(standing -> new Submission(
                        standing.unit().name(),
                        ReportWords.of(standing.punctuality(), messages),
                        end.activities().report(standing.unit(), path, year)))
                .toList();
    }
}
