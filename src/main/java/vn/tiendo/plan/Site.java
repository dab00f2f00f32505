package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.Series;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.model.Settings;
import vn.tiendo.model.SiteUnits;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.view.Link;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.PageFrame;
import vn.tiendo.view.SiteFrame;
import vn.tiendo.view.SiteFrame.NavigationItem;
import vn.tiendo.view.SitePath;

/** What every page planner reads: the data, the progress, the words, and which units have pages on this site. */
final class Site {

    private final Dataset dataset;
    private final Progress progress;
    private final Messages messages;
    private final List<DownloadOffer> offers;
    private final PublicationHistory history;
    private final List<AdministrativeUnit> units;
    private final Set<AdminUnitCode> withPage = new HashSet<>();
    private final Map<AdministrativeLevel, List<AdministrativeUnit>> byLevel = new HashMap<>();
    private final Map<IndicatorCode, Integer> indicatorOrder = new HashMap<>();
    private final Map<AdminUnitCode, List<Plan>> plansOfUnit = new HashMap<>();
    private final PlanLabels planLabels;
    private final UnitLabels unitLabels;
    private final Map<AdminUnitCode, List<Narrative>> narrativesOfUnit = new HashMap<>();
    private final Disaggregations disaggregations;
    private final Wording wording;
    private final YearlyReports yearlyReports;
    private final Set<Indicator> indicators;
    private final SiteFrame frame;
    private final SocialCards cards;
    private final PageDownloads downloads;

    /** Several pages tell of each unit; what they share is worked out by whichever comes first. */
    private final Map<AdminUnitCode, List<TrackedIndicator>> tracked = new ConcurrentHashMap<>();

    Site(
            Dataset dataset,
            Progress progress,
            Messages messages,
            List<DownloadOffer> offers,
            PublicationHistory history) {
        this.offers = List.copyOf(offers);
        this.history = history;
        this.dataset = dataset;
        this.progress = progress;
        this.messages = messages;
        this.planLabels = new PlanLabels(messages, dataset.plans().values(), dataset.units());
        this.wording = new Wording(messages, dataset.indicators(), planLabels, progress.asOf());
        this.disaggregations = new Disaggregations(dataset.dimensions());
        this.units = unitsOf(dataset);
        for (AdministrativeUnit unit : units) {
            withPage.add(unit.code());
            byLevel.computeIfAbsent(unit.level(), level -> new ArrayList<>()).add(unit);
        }
        this.unitLabels = new UnitLabels(messages, dataset.units(), units, progress.asOf());
        this.yearlyReports = new YearlyReports(dataset, withPage::contains);
        for (IndicatorCode code : dataset.indicators().keySet()) {
            indicatorOrder.put(code, indicatorOrder.size());
        }
        for (Plan plan : dataset.plans().values()) {
            plansOfUnit
                    .computeIfAbsent(plan.issuingUnit(), unit -> new ArrayList<>())
                    .add(plan);
        }
        for (Narrative narrative : dataset.narratives()) {
            narrativesOfUnit
                    .computeIfAbsent(narrative.unit(), unit -> new ArrayList<>())
                    .add(narrative);
        }
        this.indicators = shownIndicators();
        this.frame = siteFrame();
        this.cards = new SocialCards(this);
        this.downloads = new PageDownloads(this);
    }

    /** All indicators; with a focus those that concern units with pages, and what these are counted from or held to. */
    private Set<Indicator> shownIndicators() {
        if (dataset.settings().focus().isEmpty()) {
            return Collections.unmodifiableSet(
                    new LinkedHashSet<>(dataset.indicators().values()));
        }
        Set<IndicatorCode> shown = new HashSet<>();
        for (AdministrativeUnit unit : units) {
            for (Series series : progress.figures().ofUnit(unit.code())) {
                shown.add(series.key().indicator());
            }
            for (Assessment assessment : progress.ofUnit(unit.code())) {
                shown.add(assessment.target().indicator());
                assessment.target().comparedWith().ifPresent(shown::add);
            }
        }
        for (IndicatorCode code : Set.copyOf(shown)) {
            Optional.ofNullable(dataset.indicators().get(code))
                    .flatMap(Indicator::baseIndicator)
                    .ifPresent(shown::add);
        }
        Set<Indicator> inOrder = new LinkedHashSet<>();
        for (Indicator indicator : dataset.indicators().values()) {
            if (shown.contains(indicator.code())) {
                inOrder.add(indicator);
            }
        }
        return Collections.unmodifiableSet(inOrder);
    }

    /** Those that the site is about, and as context the units above; in file order. */
    private static List<AdministrativeUnit> unitsOf(Dataset dataset) {
        SiteUnits scope = SiteUnits.of(dataset);
        Set<AdministrativeUnit> kept = new HashSet<>(scope.own());
        kept.addAll(scope.context());
        return dataset.units().all().stream().filter(kept::contains).toList();
    }

    Dataset dataset() {
        return dataset;
    }

    Settings settings() {
        return dataset.settings();
    }

    Progress progress() {
        return progress;
    }

    Messages messages() {
        return messages;
    }

    /** The tables that readers may download. */
    List<DownloadOffer> offers() {
        return offers;
    }

    /** What was published before. */
    PublicationHistory history() {
        return history;
    }

    /** The units that have pages, in file order. */
    List<AdministrativeUnit> units() {
        return units;
    }

    /** The units of a level that have pages, in file order. */
    List<AdministrativeUnit> unitsOf(AdministrativeLevel level) {
        return Collections.unmodifiableList(byLevel.getOrDefault(level, List.of()));
    }

    /** The levels that have pages. */
    List<AdministrativeLevel> levels() {
        return Arrays.stream(AdministrativeLevel.values())
                .filter(level -> !unitsOf(level).isEmpty())
                .toList();
    }

    SocialCards cards() {
        return cards;
    }

    PageDownloads downloads() {
        return downloads;
    }

    /** The indicators that have pages, in file order. */
    Set<Indicator> indicators() {
        return indicators;
    }

    boolean hasPage(AdminUnitCode unit) {
        return withPage.contains(unit);
    }

    /** The unit-years that have a page. */
    YearlyReports yearlyReports() {
        return yearlyReports;
    }

    Wording wording() {
        return wording;
    }

    Disaggregations disaggregations() {
        return disaggregations;
    }

    /** The plans that a unit issued, in file order. */
    List<Plan> plansOf(AdminUnitCode unit) {
        return Collections.unmodifiableList(plansOfUnit.getOrDefault(unit, List.of()));
    }

    /** The plans that have pages: those of units that have. */
    List<Plan> plans() {
        return dataset.plans().values().stream()
                .filter(plan -> hasPage(plan.issuingUnit()))
                .toList();
    }

    /** The units' own words about their years; each has a page. */
    List<Narrative> narrativesOf(AdminUnitCode unit) {
        return narrativesOfUnit.getOrDefault(unit, List.of()).stream()
                .sorted(Comparator.comparingInt(Narrative::year).reversed())
                .toList();
    }

    /** A plan as short as it can be told from others: its number, else who issued it. */
    String planLabel(Plan plan) {
        return planLabels.of(plan.code());
    }

    Link planLink(SitePath page, PlanCode code) {
        Plan plan = dataset.plans().get(code);
        if (plan == null) {
            return new Link(code.text(), "");
        }
        return new Link(planLabel(plan), hasPage(plan.issuingUnit()) ? page.relativize(SitePath.plan(code)) : "");
    }

    /** A unit as short as it can be told from its namesakes. */
    String unitLabel(AdministrativeUnit unit) {
        return unitLabels.of(unit);
    }

    /** A unit by its label; without an address where it has no page. */
    Link unitLink(SitePath page, AdministrativeUnit unit) {
        return new Link(
                unitLabels.withEnd(unit), hasPage(unit.code()) ? page.relativize(SitePath.unit(unit.code())) : "");
    }

    /** What tells a unit from others of its name, in one line. */
    String whereabouts(AdministrativeUnit unit) {
        return String.join(", ", distinction(unit));
    }

    /** What tells a unit from others of its name: its level, what it belongs to, and when it ended. */
    List<String> distinction(AdministrativeUnit unit) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("level." + unit.level().token()));
        parts.addAll(namesAbove(unit));
        unit.validTo()
                .filter(last -> isDissolved(unit))
                .ifPresent(last -> parts.add(messages.text("unit.dissolved", VietnameseFormat.date(last))));
        return parts;
    }

    /** What a unit belongs to, up to its province, since districts have namesakes too; the country only as the parent. */
    List<String> namesAbove(AdministrativeUnit unit) {
        List<AdministrativeUnit> above = dataset.units().ancestorsOf(unit.code());
        return above.stream()
                .filter(one -> above.size() == 1 || one.level() != AdministrativeLevel.NATIONAL)
                .map(AdministrativeUnit::name)
                .toList();
    }

    boolean isDissolved(AdministrativeUnit unit) {
        return unit.isDissolvedBy(progress.asOf());
    }

    /** What is known of a unit, by indicator in file order, the headline before its categories. */
    List<TrackedIndicator> trackedBy(AdminUnitCode unit) {
        return tracked.computeIfAbsent(unit, this::track);
    }

    private List<TrackedIndicator> track(AdminUnitCode unit) {
        Map<SeriesKey, Series> series = new LinkedHashMap<>();
        Map<SeriesKey, List<Assessment>> assessments = new LinkedHashMap<>();
        Map<SeriesKey, List<Assessment>> lastInForce = new LinkedHashMap<>();
        progress.figures().ofUnit(unit).forEach(one -> series.put(one.key(), one));
        progress.ofUnit(unit).forEach(one -> addTo(assessments, one));
        progress.lastInForce(unit).forEach(one -> addTo(lastInForce, one));
        Set<SeriesKey> keys = new TreeSet<>(
                Comparator.comparing((SeriesKey key) -> indicatorOrder.getOrDefault(key.indicator(), Integer.MAX_VALUE))
                        .thenComparing(SeriesKey::disaggregation, disaggregations)
                        .thenComparing(Comparator.naturalOrder()));
        keys.addAll(series.keySet());
        keys.addAll(assessments.keySet());
        Comparator<Assessment> ownPlanFirst = ownPlanFirst(unit);
        assessments.values().forEach(ofOneSeries -> ofOneSeries.sort(ownPlanFirst));
        List<TrackedIndicator> found = new ArrayList<>();
        for (SeriesKey key : keys) {
            Indicator indicator = dataset.indicators().get(key.indicator());
            if (indicator != null) {
                found.add(new TrackedIndicator(
                        indicator,
                        key.disaggregation(),
                        disaggregations.name(key.disaggregation()),
                        trackedName(indicator, key.disaggregation()),
                        Optional.ofNullable(series.get(key)),
                        assessments.getOrDefault(key, List.of()),
                        lastInForce.getOrDefault(key, List.of())));
            }
        }
        return List.copyOf(found);
    }

    /** A unit is held against its own plan first, then against those of the units above it, from below. */
    private Comparator<Assessment> ownPlanFirst(AdminUnitCode unit) {
        Map<AdminUnitCode, Integer> distance = new HashMap<>();
        distance.put(unit, 0);
        for (AdministrativeUnit above : dataset.units().ancestorsOf(unit)) {
            distance.put(above.code(), distance.size());
        }
        return Comparator.comparingInt(assessment -> Optional.ofNullable(
                        dataset.plans().get(assessment.target().plan()))
                .map(plan -> distance.getOrDefault(plan.issuingUnit(), Integer.MAX_VALUE))
                .orElse(Integer.MAX_VALUE));
    }

    /** What is known of a unit on one indicator and disaggregation. */
    TrackedIndicator tracked(AdminUnitCode unit, Indicator indicator, Disaggregation disaggregation) {
        for (TrackedIndicator one : trackedBy(unit)) {
            if (one.indicator().code().equals(indicator.code())
                    && one.disaggregation().equals(disaggregation)) {
                return one;
            }
        }
        return new TrackedIndicator(
                indicator,
                disaggregation,
                disaggregations.name(disaggregation),
                trackedName(indicator, disaggregation),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The indicator's short name, with the category if there is one. */
    String trackedName(Indicator indicator, Disaggregation disaggregation) {
        return disaggregation.isHeadline()
                ? indicator.shortName()
                : messages.text("tracked.category", indicator.shortName(), disaggregations.name(disaggregation));
    }

    /** The place of an indicator in the data file. */
    int orderOf(Indicator indicator) {
        return indicatorOrder.getOrDefault(indicator.code(), Integer.MAX_VALUE);
    }

    private static void addTo(Map<SeriesKey, List<Assessment>> byKey, Assessment assessment) {
        byKey.computeIfAbsent(
                        new SeriesKey(
                                assessment.unit(),
                                assessment.target().indicator(),
                                assessment.target().disaggregation()),
                        key -> new ArrayList<>())
                .add(assessment);
    }

    /** What stands around a page's content. */
    PageFrame frame(
            SitePath path,
            String title,
            String description,
            NavigationSection section,
            List<Link> breadcrumbs,
            boolean illustrative) {
        return new PageFrame(
                frame,
                title,
                description,
                path.text(),
                path.toRoot(),
                section,
                breadcrumbs,
                illustrative,
                settings().baseUrl().map(base -> base + path.text()).orElse(""),
                cards.addressFor(path),
                Optional.empty());
    }

    /** The pages above a unit's page, the highest first. */
    List<Link> breadcrumbsTo(SitePath page, AdministrativeUnit unit) {
        List<Link> links = new ArrayList<>();
        for (AdministrativeUnit above : dataset.units().ancestorsOf(unit.code())) {
            if (hasPage(above.code())) {
                links.add(new Link(above.shortName(), page.relativize(SitePath.unit(above.code()))));
            }
        }
        Collections.reverse(links);
        return links;
    }

    /** What is the same on every page. */
    SiteFrame frame() {
        return frame;
    }

    private SiteFrame siteFrame() {
        Settings settings = settings();
        List<NavigationItem> navigation = new ArrayList<>();
        firstLevelBelowTop()
                .ifPresent(level -> navigation.add(item(
                        NavigationSection.UNITS,
                        "nav.units",
                        SitePath.level(level).text())));
        navigation.add(item(NavigationSection.INDICATORS, "nav.indicators", ListPages.INDICATORS.text()));
        navigation.add(item(NavigationSection.PLANS, "nav.plans", ListPages.PLANS.text()));
        navigation.add(item(NavigationSection.REPORTS, "nav.reports", ListPages.REPORTS.text()));
        navigation.add(item(NavigationSection.METHODS, "nav.methods", "phuong-phap.html"));
        navigation.add(item(NavigationSection.DOWNLOADS, "nav.downloads", "tai-ve/index.html"));
        for (Settings.NavigationLink link : settings.navigation()) {
            navigation.add(new NavigationItem(NavigationSection.OTHER, link.label(), link.address(), true));
        }
        List<String> contact = new ArrayList<>();
        for (String part : List.of(
                settings.contact().body(),
                settings.contact().address(),
                settings.contact().phone())) {
            if (!part.isEmpty()) {
                contact.add(part);
            }
        }
        return new SiteFrame(
                settings.title(),
                settings.description(),
                settings.publisher(),
                contact,
                settings.contact().email(),
                navigation,
                settings.identity()
                        .emblem()
                        .map(emblem -> SitePath.emblem(emblem).text())
                        .orElse(""),
                VietnameseFormat.date(progress.asOf()),
                settings.licence(),
                history.frozen().orElse(""));
    }

    private NavigationItem item(NavigationSection section, String key, String href) {
        return new NavigationItem(section, messages.text(key), href, false);
    }

    /** The level that "units" leads to: the first below the site's own unit. */
    private Optional<AdministrativeLevel> firstLevelBelowTop() {
        AdministrativeLevel top = topUnit().map(AdministrativeUnit::level).orElse(AdministrativeLevel.NATIONAL);
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            if (level.compareTo(top) > 0 && byLevel.containsKey(level)) {
                return Optional.of(level);
            }
        }
        return topUnit().map(AdministrativeUnit::level);
    }

    /** The unit whose site this is: the focus, else the first unit without a parent. */
    Optional<AdministrativeUnit> topUnit() {
        Optional<AdministrativeUnit> focus = settings().focus().flatMap(dataset.units()::find);
        return focus.isPresent()
                ? focus
                : dataset.units().all().stream()
                        .filter(unit -> unit.parent().isEmpty())
                        .findFirst();
    }
}
