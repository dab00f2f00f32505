package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.language.Messages;
import vn.tiendo.language.TextRun;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.PublishedSnapshot;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReorganisationScope;
import vn.tiendo.view.IndicatorSection;
import vn.tiendo.view.Link;
import vn.tiendo.view.Matrix;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.ReportRow;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.TaskSection;
import vn.tiendo.view.UnitFacts;
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
    private final Map<AdminUnitCode, List<Reorganisation>> from = new HashMap<>();
    private final Map<AdminUnitCode, List<Reorganisation>> into = new HashMap<>();
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
        Dataset dataset = site.dataset();
        for (Reorganisation change : dataset.reorganisations()) {
            from.computeIfAbsent(change.newUnit(), unit -> new ArrayList<>()).add(change);
            into.computeIfAbsent(change.oldUnit(), unit -> new ArrayList<>()).add(change);
        }
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
                facts(unit, path),
                sentence,
                site.wording().summary().counts(tracked),
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

    private UnitFacts facts(AdministrativeUnit unit, SitePath path) {
        List<UnitFacts.Change> changes = new ArrayList<>();
        changes.addAll(changes(
                into.getOrDefault(unit.code(), List.of()),
                path,
                change -> wentInto(unit, change),
                Reorganisation::newUnit));
        changes.addAll(changes(
                from.getOrDefault(unit.code(), List.of()),
                path,
                change -> cameFrom(unit, change),
                Reorganisation::oldUnit));
        return new UnitFacts(
                messages.text("unit.level." + unit.level().token()),
                unit.officialCode(),
                unit.validTo()
                        .map(last -> messages.text(
                                site.links().isDissolved(unit) ? "unit.dissolved" : "unit.ends",
                                VietnameseFormat.date(last)))
                        .orElse(unit.validFrom()
                                .map(first -> messages.text("unit.since", VietnameseFormat.date(first)))
                                .orElse("")),
                changes,
                unit.website());
    }

    /** If a unit ended and was split up, no part of it continued as the unit. */
    private String wentInto(AdministrativeUnit unit, Reorganisation change) {
        String how = change.scope() == ReorganisationScope.WHOLE
                ? "whole"
                : unit.isDissolvedBy(change.date()) ? "split" : "part";
        return "unit.went_into." + toCome(change) + how;
    }

    /** A unit that existed before has taken others in; it was not formed from them. */
    private String cameFrom(AdministrativeUnit unit, Reorganisation change) {
        boolean wasThere =
                unit.validFrom().map(first -> first.isBefore(change.date())).orElse(true);
        return "unit.came_from."
                + (wasThere ? "added." : "")
                + toCome(change)
                + (change.scope() == ReorganisationScope.WHOLE ? "whole" : "part");
    }

    /** What is decided but has not happened by the as-of date is told as what will be. */
    private String toCome(Reorganisation change) {
        return change.date().isAfter(site.progress().asOf()) ? "to_come." : "";
    }

    private List<UnitFacts.Change> changes(
            List<Reorganisation> all,
            SitePath path,
            Function<Reorganisation, String> words,
            Function<Reorganisation, AdminUnitCode> partner) {
        Map<String, List<Link>> units = new LinkedHashMap<>();
        Map<String, String> bases = new HashMap<>();
        for (Reorganisation change : all) {
            String text = messages.text(words.apply(change), VietnameseFormat.date(change.date()));
            site.dataset()
                    .units()
                    .find(partner.apply(change))
                    .ifPresent(other -> units.computeIfAbsent(text, t -> new ArrayList<>())
                            .add(site.links().fullNameWithinSentence(path, other)));
            bases.merge(text, change.legalBasis(), (one, other) -> one.equals(other) ? one : one + "; " + other);
        }
        return units.entrySet().stream()
                .map(entry ->
                        new UnitFacts.Change(entry.getKey(), entry.getValue(), bases.getOrDefault(entry.getKey(), "")))
                .toList();
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
                .map(entry -> messages.text("sources.file", entry.getKey(), ranges(entry.getValue())))
                .toList();
    }

    /** Lines as ranges, such as {@code 2–5, 9}. */
    private static String ranges(Set<Integer> lines) {
        StringBuilder text = new StringBuilder();
        int first = 0;
        int last = 0;
        for (int line : lines) {
            if (first > 0 && line == last + 1) {
                last = line;
                continue;
            }
            appendRange(text, first, last);
            first = line;
            last = line;
        }
        appendRange(text, first, last);
        return text.toString();
    }

    private static void appendRange(StringBuilder text, int first, int last) {
        if (first == 0) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(", ");
        }
        text.append(first);
        if (last > first) {
            text.append('–').append(last);
        }
    }
}
