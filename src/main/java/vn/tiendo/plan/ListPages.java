package vn.tiendo.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.language.VietnameseOrder;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;
import vn.tiendo.view.Link;
import vn.tiendo.view.ListPage;
import vn.tiendo.view.ListPage.Entry;
import vn.tiendo.view.ListPage.Group;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.SitePath;

/** Plans the lists of all units, indicators, plans and yearly reports. */
final class ListPages {

    private final SiteParts site;
    private final Messages messages;
    private final boolean saysWhoReported;

    /** @param saysWhoReported whether the site has a page on who has reported */
    ListPages(SiteParts site, boolean saysWhoReported) {
        this.site = site;
        this.saysWhoReported = saysWhoReported;
        this.messages = site.messages();
    }

    List<Page> pages() {
        return List.of(
                new Page(SitePath.UNITS, this::unitList),
                new Page(
                        SitePath.INDICATORS,
                        () -> page(SitePath.INDICATORS, "indicators", NavigationSection.INDICATORS, indicators())),
                new Page(SitePath.PLANS, () -> page(SitePath.PLANS, "plans", NavigationSection.PLANS, plans())),
                new Page(SitePath.REPORTS, this::reportList));
    }

    /** If the list would be too long, it names only the units whose pages list the others. */
    private ListPage unitList() {
        boolean brief = site.scope().units().size() > Page.MOST_ROWS;
        List<AdministrativeUnit> listed =
                brief ? withUnitsBelow() : site.scope().units();
        return page(
                SitePath.UNITS,
                "units",
                NavigationSection.UNITS,
                units(listed),
                brief
                        ? messages.text(
                                "list.units.brief",
                                VietnameseFormat.whole(site.scope().units().size()))
                        : "");
    }

    private ListPage reportList() {
        int reports = 0;
        for (AdministrativeUnit unit : site.scope().units()) {
            reports += site.yearlyReports().years(unit.code()).size();
        }
        boolean brief = reports > Page.MOST_ROWS;
        return page(
                SitePath.REPORTS,
                "reports",
                NavigationSection.REPORTS,
                reports(brief ? withUnitsBelow() : site.scope().units()),
                brief ? messages.text("list.reports.brief", VietnameseFormat.whole(reports)) : "");
    }

    /** The units whose pages list the others, and the units that no page lists. */
    private List<AdministrativeUnit> withUnitsBelow() {
        return site.scope().units().stream()
                .filter(unit -> unit.parent().filter(site.scope()::hasPage).isEmpty()
                        || !site.dataset().units().childrenOf(unit.code()).isEmpty())
                .toList();
    }

    private ListPage page(SitePath path, String key, NavigationSection section, List<Group> groups) {
        return page(path, key, section, groups, "");
    }

    private ListPage page(SitePath path, String key, NavigationSection section, List<Group> groups, String brief) {
        String told = messages.text(groups.isEmpty() ? "list." + key + ".none" : "list." + key + ".intro");
        String intro = brief.isEmpty() ? told : told + " " + brief;
        return new ListPage(
                site.frames().of(path, messages.text("list." + key + ".title"), intro, section, List.of(), false),
                intro,
                groups);
    }

    /** A unit with its sort key. */
    private record Named(VietnameseOrder.Key key, AdministrativeUnit unit) {}

    /** Grouped by the first letter of the name without its type, in Vietnamese order. */
    private List<Group> units(List<AdministrativeUnit> listed) {
        List<Named> units = new ArrayList<>();
        for (AdministrativeUnit unit : listed) {
            units.add(new Named(VietnameseOrder.key(unit.shortName()), unit));
        }
        units.sort(Comparator.comparing(Named::key)
                .thenComparing(named -> !site.links().isOfToday(named.unit()))
                .thenComparing(named -> named.unit().code()));
        Map<String, List<Entry>> byLetter = new LinkedHashMap<>();
        for (Named named : units) {
            AdministrativeUnit unit = named.unit();
            byLetter.computeIfAbsent(letter(unit.shortName()), letter -> new ArrayList<>())
                    .add(new Entry(
                            new Link(
                                    site.links().unitLabel(unit),
                                    SitePath.UNITS.relativize(SitePath.unit(unit.code()))),
                            site.links().whereabouts(unit)));
        }
        List<Group> groups = new ArrayList<>();
        byLetter.forEach((letter, entries) -> groups.add(new Group(letter, "v-" + (groups.size() + 1), entries)));
        return groups;
    }

    /** The letter of the Vietnamese alphabet with which a name begins: without tone; Ă, Â, Đ, Ê, Ô, Ơ, Ư stay. */
    private static String letter(String name) {
        String first = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        String withoutTone = Normalizer.normalize(first, Normalizer.Form.NFD)
                .replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
        String letter = Normalizer.normalize(withoutTone, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return letter.codePoints().allMatch(Character::isLetter) && !letter.isEmpty() ? letter : "#";
    }

    private List<Group> indicators() {
        Map<String, List<Entry>> byGroup = new LinkedHashMap<>();
        for (Indicator indicator : site.scope().indicators()) {
            byGroup.computeIfAbsent(indicator.group(), group -> new ArrayList<>())
                    .add(new Entry(
                            new Link(
                                    indicator.name(),
                                    SitePath.INDICATORS.relativize(SitePath.indicator(indicator.code()))),
                            ""));
        }
        return groups(byGroup);
    }

    private List<Group> plans() {
        Map<String, List<Entry>> byLevel = new LinkedHashMap<>();
        site.scope().plans().stream()
                .sorted(Comparator.comparing(
                        plan -> site.dataset().units().get(plan.issuingUnit()).level()))
                .forEach(plan -> byLevel.computeIfAbsent(level(plan), level -> new ArrayList<>())
                        .add(new Entry(site.links().planLink(SitePath.PLANS, plan.code()), plan.name())));
        return groups(byLevel);
    }

    private String level(Plan plan) {
        return messages.text("level."
                + site.dataset().units().get(plan.issuingUnit()).level().token());
    }

    /** By year, latest first; within a year by unit, in file order. */
    private List<Group> reports(List<AdministrativeUnit> listed) {
        Map<Integer, List<Entry>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (AdministrativeUnit unit : listed) {
            for (int year :
                    new TreeSet<>(site.yearlyReports().years(unit.code()).keySet())) {
                byYear.computeIfAbsent(year, key -> new ArrayList<>())
                        .add(new Entry(
                                new Link(
                                        unit.name(),
                                        SitePath.REPORTS.relativize(SitePath.yearlyReport(unit.code(), year))),
                                site.links().whereabouts(unit)));
            }
        }
        Map<String, List<Entry>> named = new LinkedHashMap<>();
        if (saysWhoReported) {
            String title = messages.text("reporting.title");
            named.put(title, List.of(new Entry(new Link(title, SitePath.REPORTS.relativize(SitePath.REPORTING)), "")));
        }
        byYear.forEach((year, entries) -> named.put(messages.text("reports.year", year), entries));
        return groups(named);
    }

    private static List<Group> groups(Map<String, List<Entry>> entries) {
        List<Group> groups = new ArrayList<>();
        entries.forEach((name, of) -> groups.add(new Group(name, "n-" + (groups.size() + 1), of)));
        return groups;
    }
}
