package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.Plan;
import vn.tiendo.view.HomePage;
import vn.tiendo.view.Link;
import vn.tiendo.view.Matrix;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.StatusTally;
import vn.tiendo.wording.TrackedIndicator;

/** Plans the home page. */
final class HomePages {

    private static final int MOST_IN_MATRIX = 150;
    private static final int MOST_REPORTS = 8;

    private final SiteParts site;
    private final DataDescriptions descriptions;
    private final EmbedPages embeds;
    private final BelowSentence below;
    private final MatrixMaker matrices;
    private final SummaryTableMaker summaryTables;
    private final Messages messages;

    HomePages(
            SiteParts site,
            SummaryTableMaker summaryTables,
            MatrixMaker matrices,
            BelowSentence below,
            EmbedPages embeds,
            DataDescriptions descriptions) {
        this.site = site;
        this.descriptions = descriptions;
        this.embeds = embeds;
        this.below = below;
        this.matrices = matrices;
        this.summaryTables = summaryTables;
        this.messages = site.messages();
    }

    List<Page> pages() {
        return List.of(new Page(SitePath.HOME, this::view));
    }

    private HomePage view() {
        SitePath path = SitePath.HOME;
        Optional<AdministrativeUnit> top = site.scope().topUnit();
        List<TrackedIndicator> tracked =
                top.map(unit -> site.tracked().of(unit.code())).orElse(List.of());
        Optional<Matrix> matrix = top.flatMap(unit -> matrix(unit, path));
        Optional<BelowSentence.Opening> ofUnitsBelow = top.flatMap(below::of);
        boolean illustrative = tracked.stream().anyMatch(TrackedIndicator::hasIllustrative)
                || ofUnitsBelow.map(BelowSentence.Opening::illustrative).orElse(false)
                || matrix.map(Matrix::illustrative).orElse(false);
        return new HomePage(
                site.frames()
                        .of(
                                path,
                                site.settings().title(),
                                site.settings().description().isEmpty()
                                        ? site.settings().title()
                                        : site.settings().description(),
                                NavigationSection.HOME,
                                List.of(),
                                illustrative)
                        .withData(descriptions.ofSite()),
                site.settings().description(),
                top.map(unit -> new Link(unit.name(), path.relativize(SitePath.unit(unit.code()))))
                        .orElse(new Link("", "")),
                ofUnitsBelow
                        .map(BelowSentence.Opening::sentence)
                        .or(() -> top.map(unit ->
                                site.wording().summary().asOf(site.progress().asOf(), unit.name(), tracked)))
                        .orElse(List.of()),
                top.map(unit -> below.counts(unit, tracked)).orElse(List.of()),
                top.filter(unit -> !tracked.isEmpty()
                                && unit.hasBegunBy(site.progress().asOf()))
                        .map(unit -> summaryTables.of(path, unit, withTargets(tracked))),
                matrix,
                levels(path),
                indicators(path),
                site.scope().plans().stream().map(plan -> tally(plan, path)).toList(),
                reports(path),
                site.progress().figures().all().stream()
                        .filter(series -> site.scope().hasPage(series.key().unit()))
                        .flatMap(series -> series.figures().stream())
                        .anyMatch(TrackedIndicator::isIllustrative),
                embeds.offer());
    }

    /** The indicators with a target; all of them if none has one. */
    private static List<TrackedIndicator> withTargets(List<TrackedIndicator> tracked) {
        List<TrackedIndicator> held =
                tracked.stream().filter(one -> !one.assessments().isEmpty()).toList();
        return held.isEmpty() ? tracked : held;
    }

    private Optional<Matrix> matrix(AdministrativeUnit unit, SitePath path) {
        List<AdministrativeUnit> children = site.dataset().units().childrenOf(unit.code()).stream()
                .filter(child ->
                        site.scope().hasPage(child.code()) && site.links().isOfToday(child))
                .toList();
        return children.isEmpty() || children.size() > MOST_IN_MATRIX
                ? Optional.empty()
                : matrices.matrix(
                        path,
                        messages.text("below.matrix", site.wording().summary().midSentence(unit.name())),
                        children);
    }

    private List<Link> levels(SitePath path) {
        List<Link> levels = new ArrayList<>();
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            if (!site.scope().unitsOf(level).isEmpty()) {
                levels.add(new Link(
                        messages.text(
                                "home.level",
                                messages.text("level." + level.token()),
                                VietnameseFormat.whole(
                                        site.scope().unitsOf(level).size())),
                        path.relativize(SitePath.level(level))));
            }
        }
        return levels;
    }

    private List<HomePage.IndicatorGroup> indicators(SitePath path) {
        Map<String, List<Link>> groups = new LinkedHashMap<>();
        for (Indicator indicator : site.scope().indicators()) {
            groups.computeIfAbsent(indicator.group(), group -> new ArrayList<>())
                    .add(new Link(indicator.shortName(), path.relativize(SitePath.indicator(indicator.code()))));
        }
        return groups.entrySet().stream()
                .map(group -> new HomePage.IndicatorGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private HomePage.PlanTally tally(Plan plan, SitePath path) {
        int each = site.scope().targetsForEachUnit(plan);
        StatusTally single = site.scope().tally(plan);
        return new HomePage.PlanTally(
                site.links().planLink(path, plan.code()),
                plan.name(),
                single.total() == 0 ? "" : messages.text("home.plan.total", VietnameseFormat.whole(single.total())),
                single.marks(messages),
                each == 0 ? "" : messages.text(single.total() == 0 ? "home.plan.each.alone" : "home.plan.each", each));
    }

    /** The latest reports in units' own words; without any, the latest pages of units' years. */
    private List<Link> reports(SitePath path) {
        List<Link> written = site.dataset().narratives().stream()
                .filter(narrative -> site.scope().hasPage(narrative.unit()))
                .sorted(Comparator.comparingInt(Narrative::year).reversed())
                .limit(MOST_REPORTS)
                .map(narrative -> report(site.dataset().units().get(narrative.unit()), narrative.year(), path))
                .toList();
        return written.isEmpty() ? pagesOfYears(path) : written;
    }

    private List<Link> pagesOfYears(SitePath path) {
        NavigableMap<Integer, List<AdministrativeUnit>> years = new TreeMap<>(Comparator.reverseOrder());
        for (AdministrativeUnit unit : site.scope().units()) {
            for (int year : site.yearlyReports().years(unit.code()).keySet()) {
                years.computeIfAbsent(year, key -> new ArrayList<>()).add(unit);
            }
        }
        return years.entrySet().stream()
                .flatMap(year -> year.getValue().stream().map(unit -> report(unit, year.getKey(), path)))
                .limit(MOST_REPORTS)
                .toList();
    }

    private Link report(AdministrativeUnit unit, int year, SitePath path) {
        return new Link(
                messages.text("home.report", unit.name(), year),
                path.relativize(SitePath.yearlyReport(unit.code(), year)));
    }
}
