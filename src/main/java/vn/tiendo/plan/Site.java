package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.assess.Progress;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Settings;
import vn.tiendo.plan.SiteFrame.NavigationItem;

/** What every page planner reads: the data, the progress, the words, and which units have pages on this site. */
final class Site {

    private final Dataset dataset;
    private final Progress progress;
    private final Messages messages;
    private final List<AdministrativeUnit> units;
    private final Set<AdminUnitCode> withPage = new HashSet<>();
    private final Map<AdministrativeLevel, List<AdministrativeUnit>> byLevel = new HashMap<>();
    private final SiteFrame frame;

    Site(Dataset dataset, Progress progress, Messages messages) {
        this.dataset = dataset;
        this.progress = progress;
        this.messages = messages;
        this.units = unitsOf(dataset);
        for (AdministrativeUnit unit : units) {
            withPage.add(unit.code());
            byLevel.computeIfAbsent(unit.level(), level -> new ArrayList<>()).add(unit);
        }
        this.frame = siteFrame();
    }

    /** All units; with a focus that unit and everything below it, and as context the units above. */
    private static List<AdministrativeUnit> unitsOf(Dataset dataset) {
        Optional<AdministrativeUnit> focus = dataset.settings().focus().flatMap(dataset.units()::find);
        if (focus.isEmpty()) {
            return List.copyOf(dataset.units().all());
        }
        Set<AdministrativeUnit> kept = new HashSet<>(dataset.units().ancestorsOf(focus.get().code()));
        kept.add(focus.get());
        kept.addAll(dataset.units().descendantsOf(focus.get().code()));
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

    /** The units that have pages, in file order. */
    List<AdministrativeUnit> units() {
        return units;
    }

    /** The units of a level that have pages, in file order. */
    List<AdministrativeUnit> unitsOf(AdministrativeLevel level) {
        return Collections.unmodifiableList(byLevel.getOrDefault(level, List.of()));
    }

    boolean hasPage(AdminUnitCode unit) {
        return withPage.contains(unit);
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
                settings().baseUrl().map(base -> base + path.text()).orElse(""));
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

    private SiteFrame siteFrame() {
        Settings settings = settings();
        List<NavigationItem> navigation = new ArrayList<>();
        firstLevelBelowTop().ifPresent(level -> navigation.add(
                item(NavigationSection.UNITS, "nav.units", SitePath.level(level).text())));
        navigation.add(item(NavigationSection.INDICATORS, "nav.indicators", "index.html#chi-tieu"));
        navigation.add(item(NavigationSection.PLANS, "nav.plans", "index.html#ke-hoach"));
        navigation.add(item(NavigationSection.REPORTS, "nav.reports", "index.html#bao-cao"));
        navigation.add(item(NavigationSection.METHODS, "nav.methods", "phuong-phap.html"));
        navigation.add(item(NavigationSection.DOWNLOADS, "nav.downloads", "tai-ve/index.html"));
        for (Settings.NavigationLink link : settings.navigation()) {
            navigation.add(new NavigationItem(NavigationSection.OTHER, link.label(), link.address(), true));
        }
        List<String> contact = new ArrayList<>();
        for (String part : List.of(
                settings.contact().body(), settings.contact().address(), settings.contact().phone())) {
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
                VietnameseFormat.date(progress.asOf()),
                settings.licence());
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
