package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.ProgressByYear;
import vn.tiendo.assess.ReportingPlans;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.Plan;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.Target;
import vn.tiendo.plan.YearlyReports.Materials;
import vn.tiendo.view.Link;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.ReportPage;
import vn.tiendo.view.ReportPage.Fact;
import vn.tiendo.view.ReportPage.IndicatorRow;
import vn.tiendo.view.ReportPage.TargetStanding;
import vn.tiendo.view.ReportRow;
import vn.tiendo.view.ReportText;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.TaskSection;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.StatusWords;
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
    private record YearEnd(SiteParts site, UnitActivities activities) {

        static YearEnd of(SiteParts site) {
            return new YearEnd(site, new UnitActivities(site, new ReportingPlans(site.dataset(), site.progress())));
        }
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (AdministrativeUnit unit : site.scope().units()) {
            for (int year : site.yearlyReports().years(unit.code()).keySet()) {
                SitePath path = SitePath.yearlyReport(unit.code(), year);
                pages.add(new Page(path, () -> view(unit, year, path)));
            }
        }
        return pages;
    }

    /** A report tells what was known at the end of its year, or on the day as of which progress is judged. */
    private YearEnd endOf(int year) {
        return yearEnds.computeIfAbsent(
                Math.min(year, site.progress().asOf().getYear()),
                of -> YearEnd.of(of == site.progress().asOf().getYear() ? site : site.asOf(progress.atEndOf(of))));
    }

    /** A report is of a year; what a plan from a later one asks for was no business of it. */
    private TrackedIndicator heldAgainstPlansOf(int year, TrackedIndicator tracked) {
        List<Target> targets = tracked.assessments().stream()
                .map(Assessment::target)
                .filter(target -> Optional.ofNullable(site.dataset().plans().get(target.plan()))
                        .filter(plan -> plan.firstYear() <= year)
                        .isPresent())
                .toList();
        return tracked.heldAgainst(targets);
    }

    private ReportPage view(AdministrativeUnit unit, int year, SitePath path) {
        YearEnd end = endOf(year);
        SortedMap<Integer, Materials> years = site.yearlyReports().years(unit.code());
        Materials materials = Optional.ofNullable(years.get(year)).orElseThrow();
        Optional<Narrative> narrative = materials.narrative();
        List<TrackedIndicator> tracked = tracked(unit, year, end);
        List<IndicatorRow> indicators =
                tracked.stream().map(one -> row(one, year, path, end)).toList();
        List<TaskSection> tasks = end.activities().tasks(unit, path);
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
                plans(unit, year, path, end),
                VietnameseFormat.date(end.site().progress().asOf()),
                indicators,
                indicators.stream().anyMatch(row -> !row.before().isEmpty()),
                String.valueOf(year),
                String.valueOf(year - 1),
                tasks,
                narrative.map(text -> new ReportText(text.markdown(), "loi")),
                years.keySet().stream()
                        .filter(other -> other < year)
                        .reduce((one, next) -> next)
                        .map(before -> reportLink(unit, before, path)),
                years.keySet().stream()
                        .filter(other -> other > year)
                        .findFirst()
                        .map(after -> reportLink(unit, after, path)),
                allYears(unit, year, years.keySet(), path));
    }

    private static boolean isIllustrative(List<Fact> facts, List<IndicatorRow> indicators, List<TaskSection> tasks) {
        return facts.stream().anyMatch(Fact::illustrative)
                || indicators.stream().anyMatch(IndicatorRow::illustrative)
                || tasks.stream().flatMap(plan -> plan.rows().stream()).anyMatch(TaskSection.Row::illustrative);
    }

    /** What has a figure of the year, or a target of a plan that ran in it. */
    private List<TrackedIndicator> tracked(AdministrativeUnit unit, int year, YearEnd end) {
        return IndicatorSections.withSection(end.site().tracked().of(unit.code())).stream()
                .map(one -> heldAgainstPlansOf(year, one))
                .filter(one ->
                        one.figureIn(year).isPresent() || !one.assessments().isEmpty())
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
    private List<Link> plans(AdministrativeUnit unit, int year, SitePath path, YearEnd end) {
        List<Plan> plans = new ArrayList<>(site.scope().plansOf(unit.code()));
        end.site().progress().ofUnit(unit.code()).stream()
                .map(assessment ->
                        site.dataset().plans().get(assessment.target().plan()))
                .filter(plan -> plan != null && !plans.contains(plan))
                .distinct()
                .forEach(plans::add);
        return plans.stream()
                .filter(plan -> plan.firstYear() <= year && year <= plan.lastYear())
                .map(plan -> site.links().planLink(path, plan.code()))
                .toList();
    }

    private IndicatorRow row(TrackedIndicator tracked, int year, SitePath path, YearEnd end) {
        Indicator indicator = tracked.indicator();
        Optional<Figure> figure = tracked.figureIn(year);
        return new IndicatorRow(
                new Link(tracked.name(), path.relativize(SitePath.indicator(indicator.code()))),
                tracked.figureIn(year - 1)
                        .map(before -> valueBefore(tracked, before))
                        .orElse(""),
                figure.map(one -> value(tracked, one)).orElse(messages.text("absence.none")),
                !figure.map(one -> one.measurement().isKnown()).orElse(false),
                figure.map(FigureText::counts).orElse(""),
                figure.map(one -> TrackedIndicator.isIllustrative(one)
                                ? site.wording().figures().coverage(one)
                                : end.site().wording().figures().mark(one))
                        .orElse(""),
                figure.map(TrackedIndicator::isIllustrative).orElse(false),
                standings(tracked, year));
    }

    /** One row for each target: of a yearly one the report's own year, of another where it stood at the year's end. */
    private List<TargetStanding> standings(TrackedIndicator tracked, int year) {
        Map<String, Assessment> byTarget = new TreeMap<>();
        for (Assessment assessment : tracked.whileInForce()) {
            if (!assessment.target().isYearly() || assessment.milestoneYear() == year) {
                byTarget.put(assessment.target().code().text(), assessment);
            }
        }
        return byTarget.values().stream()
                .sorted(Comparator.comparingInt(Assessment::milestoneYear))
                .map(assessment -> standing(assessment, tracked))
                .toList();
    }

    private TargetStanding standing(Assessment assessment, TrackedIndicator tracked) {
        Target target = assessment.target();
        Indicator indicator = tracked.indicator();
        return new TargetStanding(
                FirstLetter.upper(site.wording().targets().milestone(assessment)),
                site.wording().targets().requirement(target, indicator),
                StatusWords.mark(assessment.status(), messages),
                site.wording()
                        .statement()
                        .gap(assessment, indicator, tracked.thresholds())
                        .orElse(""));
    }

    private String valueBefore(TrackedIndicator tracked, Figure figure) {
        return site.wording().figures().withSign(value(tracked, figure), figure);
    }

    private String value(TrackedIndicator tracked, Figure figure) {
        return figure.measurement() == Measurement.Absence.NOT_REPORTED
                ? ""
                : site.wording().figures().value(tracked.indicator(), figure.measurement(), tracked.thresholds());
    }
}
