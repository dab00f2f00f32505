package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.assess.ReportStanding;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.plan.ReportSubjects.Subject;
import vn.tiendo.plan.ReportSubjects.YearEnd;
import vn.tiendo.view.Link;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReportContent.Submission;
import vn.tiendo.view.ReportFiles;
import vn.tiendo.view.ReportPage;
import vn.tiendo.view.ReportPage.Fact;
import vn.tiendo.view.ReportPage.IndicatorRow;
import vn.tiendo.view.ReportRow;
import vn.tiendo.view.ReportText;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.TaskSection;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.ReportWords;
import vn.tiendo.wording.TrackedIndicator;

/** Plans the page of each unit-year with a text, a task result or a report handed in. */
final class ReportPages {

    private final SiteParts site;
    private final ReportSubjects subjects;
    private final Messages messages;

    ReportPages(SiteParts site, ReportSubjects subjects) {
        this.site = site;
        this.subjects = subjects;
        this.messages = site.messages();
    }

    List<Page> pages(ReportFileLinks files) {
        List<Page> pages = new ArrayList<>();
        for (AdministrativeUnit unit : site.scope().units()) {
            for (int year : site.yearlyReports().years(unit.code()).keySet()) {
                SitePath path = SitePath.yearlyReport(unit.code(), year);
                pages.add(new Page(path, () -> view(new Subject(unit, year, Optional.empty()), path, files)));
            }
        }
        return pages;
    }

    private ReportPage view(Subject subject, SitePath path, ReportFileLinks files) {
        return view(subject, path, files, subjects.tracked(subject, subjects.endOf(subject.year())));
    }

    private ReportPage view(Subject subject, SitePath path, ReportFileLinks files, List<TrackedIndicator> tracked) {
        AdministrativeUnit unit = subject.unit();
        int year = subject.year();
        YearEnd end = subjects.endOf(year);
        NavigableMap<Integer, YearMaterials> years = site.yearlyReports().years(unit.code());
        YearMaterials materials = years.getOrDefault(year, YearMaterials.NONE);
        Optional<Narrative> narrative = materials.narrative();
        List<IndicatorRow> indicators =
                tracked.stream().map(one -> end.rows().row(one, year, path)).toList();
        List<TaskSection> tasks = end.activities().tasks(unit, path, code -> isTold(code, subject));
        List<Fact> facts = facts(subject, path, end, materials);
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
                subjects.plans(subject, end).stream()
                        .map(plan -> site.links().planLink(path, plan))
                        .toList(),
                assessed(unit, tracked, end),
                indicators,
                indicators.stream().anyMatch(row -> !row.before().isEmpty()),
                String.valueOf(year),
                String.valueOf(year - 1),
                tasks,
                narrative.map(text -> new ReportText(text.markdown(), "loi")),
                Optional.ofNullable(years.lowerKey(year)).map(before -> reportLink(unit, before, path)),
                Optional.ofNullable(years.higherKey(year)).map(after -> reportLink(unit, after, path)),
                files.to(unit.code(), year, path),
                allYears(unit, year, years.keySet(), path));
    }

    /** As of which day the targets are assessed: of a unit that was no more by then, as of its own last day. */
    private String assessed(AdministrativeUnit unit, List<TrackedIndicator> tracked, YearEnd end) {
        return unit.validTo()
                .filter(last -> tracked.stream().anyMatch(TrackedIndicator::hasEnded))
                .map(last -> messages.text("summary.in_force", VietnameseFormat.date(last)))
                .orElseGet(() -> messages.text(
                        "report.as_of",
                        VietnameseFormat.date(end.site().progress().asOf())));
    }

    /**
     * Whether the tasks of a plan are told: not those of a plan that begins later, nor of one that had ended, unless the
     * unit still had results then.
     */
    private boolean isTold(PlanCode code, Subject subject) {
        Plan plan = site.dataset().plans().get(code);
        return plan != null && (subject.isHeldAgainst(plan) || (hadEnded(plan, subject) && hasResults(code, subject)));
    }

    private static boolean hadEnded(Plan plan, Subject subject) {
        return !subject.isReview() && subject.isUnder(plan.code()) && plan.lastYear() < subject.year();
    }

    private boolean hasResults(PlanCode plan, Subject subject) {
        return site.dataset().taskResults().stream()
                .anyMatch(result -> result.plan().equals(plan)
                        && result.unit().equals(subject.unit().code())
                        && subject.firstYear() <= result.year()
                        && result.year() <= subject.year());
    }

    private static boolean isIllustrative(List<Fact> facts, List<IndicatorRow> indicators, List<TaskSection> tasks) {
        return facts.stream().anyMatch(Fact::illustrative)
                || indicators.stream().anyMatch(IndicatorRow::illustrative)
                || tasks.stream().flatMap(plan -> plan.rows().stream()).anyMatch(TaskSection.Row::illustrative);
    }

    /** All years with a report, latest first; the year shown has no address. */
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

    private List<Fact> facts(Subject subject, SitePath path, YearEnd end, YearMaterials materials) {
        List<ReportRow> rows = end.activities().reports().on(subject.unit(), path, subject.year(), subject::isUnder);
        boolean madeUp =
                materials.submission().map(SubmittedReport::illustrative).orElse(false);
        List<Fact> facts = new ArrayList<>();
        addIfTold(facts, "column.number", rows.get(0).number(), madeUp);
        addIfTold(facts, "column.submitted", rows.get(0).submitted(), madeUp);
        for (ReportRow row : rows) {
            addIfTold(facts, "column.due", row.due(), false);
            addIfTold(facts, "column.verdict", row.verdict(), madeUp);
        }
        return facts;
    }

    private void addIfTold(List<Fact> facts, String key, String text, boolean illustrative) {
        if (!text.isEmpty()) {
            facts.add(new Fact(messages.text(key), FirstLetter.upper(text), illustrative));
        }
    }

    /** The content of a document on a unit's year, whether or not the site has a page for it. */
    ReportContent content(AdministrativeUnit unit, int year, Optional<PlanCode> only) {
        return content(new Subject(unit, year, only));
    }

    /** The same; for several years, what the page of the last one says. */
    ReportContent content(Subject subject) {
        AdministrativeUnit unit = subject.unit();
        int year = subject.year();
        YearEnd end = subjects.endOf(year);
        SitePath path = SitePath.yearlyReport(unit.code(), year);
        List<TrackedIndicator> tracked = subjects.tracked(subject, end);
        List<PlanCode> plans = subjects.plans(subject, end);
        Optional<Plan> chief = plans.stream().findFirst().map(site.dataset().plans()::get);
        Set<AdminUnitCode> below = site.dataset().units().descendantsOf(unit.code()).stream()
                .map(AdministrativeUnit::code)
                .collect(Collectors.toSet());
        return new ReportContent(
                view(subject, path, new ReportFileLinks(ReportFiles.NONE, messages), tracked),
                plans,
                tracked.stream()
                        .map(one -> end.rows().addition(unit, one, year))
                        .toList(),
                chief.filter(plan -> end.standings().asked(plan, year).stream().anyMatch(below::contains))
                        .isPresent(),
                chief.map(plan -> submissions(below, plan, year, path, end)).orElse(List.of()));
    }

    private List<Submission> submissions(Set<AdminUnitCode> below, Plan plan, int year, SitePath path, YearEnd end) {
        List<ReportStanding> standings = end.standings().of(plan, year).stream()
                .filter(standing -> below.contains(standing.unit().code()))
                .sorted(Comparator.comparing(standing -> standing.unit().code()))
                .toList();
        ListedUnits listed = end.site()
                .links()
                .listed(standings.stream().map(ReportStanding::unit).toList());
        return standings.stream()
                .map(standing -> new Submission(
                        listed.nameWithEnd(standing.unit()),
                        ReportWords.of(standing.punctuality(), messages),
                        end.activities()
                                .reports()
                                .on(standing.unit(), path, year, standing.plan()::equals)
                                .get(0)))
                .toList();
    }
}
