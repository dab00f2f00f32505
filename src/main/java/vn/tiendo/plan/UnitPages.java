package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.language.Messages;
import vn.tiendo.language.TextRun;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.PublishedSnapshot;
import vn.tiendo.view.IndicatorSection;
import vn.tiendo.view.Link;
import vn.tiendo.view.Matrix;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.ReportRow;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.TaskSection;
import vn.tiendo.view.UnitPage;
import vn.tiendo.view.UnitPartPage;
import vn.tiendo.view.UnitsBelow;
import vn.tiendo.wording.TrackedIndicator;

/** Plans the page of each unit. */
final class UnitPages {

    private final SiteParts site;
    private final BelowSentence summaries;
    private final Messages messages;
    private final IndicatorSections sections;
    private final SummaryTableMaker summaryTables;
    private final UnitsBelowMaker below;
    private final UnitActivities activities;
    private final ReportFileLinks files;
    private final NationalTargets national;
    private final KnownElsewhere elsewhere;
    private final UnitFactsMaker facts;
    private final Map<String, Integer> titles = new HashMap<>();

    UnitPages(
            SiteParts site,
            IndicatorSections sections,
            SummaryTableMaker summaryTables,
            UnitsBelowMaker below,
            UnitActivities activities,
            ReportFileLinks files,
            BelowSentence summaries) {
        this.site = site;
        this.summaryTables = summaryTables;
        this.messages = site.messages();
        this.sections = sections;
        this.summaries = summaries;
        this.below = below;
        this.activities = activities;
        this.files = files;
        this.national = new NationalTargets(site);
        this.elsewhere = new KnownElsewhere(site);
        this.facts = new UnitFactsMaker(site);
        site.scope().units().forEach(unit -> titles.merge(nameInContext(unit), 1, Integer::sum));
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (AdministrativeUnit unit : site.scope().units()) {
            SitePath path = SitePath.unit(unit.code());
            pages.add(new Page(path, () -> view(unit, path)));
            for (UnitPart part : parts(unit)) {
                SitePath partPath = SitePath.unitPart(unit.code(), part.number());
                pages.add(new Page(partPath, () -> part(unit, part, partPath)));
            }
        }
        return pages;
    }

    private List<UnitPart> parts(AdministrativeUnit unit) {
        int atMost = SectionWeight.atMost(
                site.progress().figures().ofUnit(unit.code()), site.progress().ofUnit(unit.code()));
        return atMost <= SectionWeight.MOST_OF_A_PAGE
                ? List.of() // checked without tracking indicators, since this is done for every unit of a country
                : layout(site.tracked().of(unit.code())).parts();
    }

    private static UnitLayout layout(List<TrackedIndicator> tracked) {
        return UnitLayout.of(IndicatorSections.withSection(tracked));
    }

    private UnitPartPage part(AdministrativeUnit unit, UnitPart part, SitePath path) {
        List<TrackedIndicator> tracked = site.tracked().of(unit.code());
        List<IndicatorSection> indicators = sections.sections(path, unit, tracked, part);
        Link own = new Link(unit.name(), path.relativize(SitePath.unit(unit.code())));
        List<Link> breadcrumbs = new ArrayList<>(site.links().breadcrumbsTo(path, unit));
        breadcrumbs.add(own);
        return new UnitPartPage(
                site.frames()
                        .of(
                                path,
                                messages.text("unit.part.title", title(unit), part.first(), part.last()),
                                messages.text(
                                        "unit.part.description",
                                        site.wording().summary().midSentence(unit.name()),
                                        part.first(),
                                        part.last()),
                                NavigationSection.UNITS,
                                breadcrumbs,
                                indicators.stream().anyMatch(IndicatorSection::illustrative)),
                own,
                links(unit, path),
                indicators);
    }

    /** Links to all parts; the page itself has no address. */
    private List<Link> links(AdministrativeUnit unit, SitePath path) {
        List<Link> links = new ArrayList<>();
        for (UnitPart part : parts(unit)) {
            SitePath target = SitePath.unitPart(unit.code(), part.number());
            links.add(new Link(
                    messages.text("unit.part", part.first(), part.last()),
                    target.equals(path) ? "" : path.relativize(target)));
        }
        return links;
    }

    private UnitPage view(AdministrativeUnit unit, SitePath path) {
        List<TrackedIndicator> tracked = site.tracked().of(unit.code());
        Optional<BelowSentence.Opening> ofUnitsBelow = summaries.of(unit);
        List<TextRun> sentence = ofUnitsBelow
                .map(BelowSentence.Opening::sentence)
                .orElseGet(() -> site.wording().summary().of(unit.name(), tracked));
        UnitLayout layout = layout(tracked);
        List<IndicatorSection> indicators = sections.sections(path, unit, tracked, layout);
        Optional<UnitsBelow> unitsBelow = below.of(unit, path, layout.weightLeft());
        List<TaskSection> tasks = activities.tasks(unit, path);
        List<ReportRow> reports = activities.reports().of(unit, path, files);
        boolean illustrative = tracked.stream().anyMatch(TrackedIndicator::tellsIllustrative)
                || ofUnitsBelow.map(BelowSentence.Opening::illustrative).orElse(false)
                || unitsBelow
                        .flatMap(UnitsBelow::matrix)
                        .map(Matrix::illustrative)
                        .orElse(false)
                || tasks.stream().anyMatch(plan -> plan.rows().stream().anyMatch(TaskSection.Row::illustrative))
                || reports.stream().anyMatch(ReportRow::illustrative);
        return new UnitPage(
                site.frames()
                        .of(
                                path,
                                title(unit),
                                TextRun.plain(sentence),
                                NavigationSection.UNITS,
                                site.links().breadcrumbsTo(path, unit),
                                illustrative),
                unit.name(),
                site.wording().summary().midSentence(unit.name()),
                facts.of(unit, path),
                sentence,
                summaries.counts(unit, tracked),
                indicators.isEmpty() ? Optional.empty() : Optional.of(summaryTables.of(path, unit, tracked)),
                national.of(unit, path),
                elsewhere.predecessors(unit, path).stream().toList(),
                indicators,
                unitsBelow,
                below.coverage(tracked, path),
                tasks,
                reports,
                sources(tracked),
                pastYears(unit, path),
                site.downloads().of(unit));
    }

    /** A title that no other unit has: the code is added if another unit has the same name, unit above and last day. */
    private String title(AdministrativeUnit unit) {
        String title = nameInContext(unit);
        return titles.getOrDefault(title, 0) > 1
                ? messages.text("unit.title.code", title, unit.code().text())
                : title;
    }

    private String nameInContext(AdministrativeUnit unit) {
        String name = site.dataset().units().ancestorsOf(unit.code()).stream()
                .findFirst()
                .map(above -> messages.text("unit.title", unit.name(), above.shortName()))
                .orElse(unit.name());
        return unit.validTo()
                .map(last -> messages.text("unit.title.until", name, VietnameseFormat.date(last)))
                .orElse(name);
    }

    /** The unit's page in every snapshot that has one, latest first. */
    private List<Link> pastYears(AdministrativeUnit unit, SitePath path) {
        List<Link> links = new ArrayList<>();
        for (PublishedSnapshot snapshot : site.history().snapshots()) {
            if (snapshot.unitsWithPage().contains(unit.code().text())) {
                links.add(new Link(
                        snapshot.name(),
                        path.relativize(SitePath.inSnapshot(snapshot.name(), SitePath.unit(unit.code())))));
            }
        }
        Collections.reverse(links);
        return links;
    }

    /** The files from which the figures come, with their rows. */
    private List<String> sources(List<TrackedIndicator> tracked) {
        Map<String, TreeSet<Integer>> rows = new TreeMap<>();
        for (TrackedIndicator one : tracked) {
            for (Figure figure : one.series().map(Series::figures).orElse(List.of())) {
                figure.origin()
                        .ifPresent(origin -> rows.computeIfAbsent(origin.file(), file -> new TreeSet<>())
                                .add(origin.line()));
            }
        }
        return rows.entrySet().stream()
                .map(entry -> messages.text("sources.file", entry.getKey(), VietnameseFormat.ranges(entry.getValue())))
                .toList();
    }
}
