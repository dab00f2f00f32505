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

    static final SitePath UNITS = SitePath.of("don-vi/index.html");
    static final SitePath INDICATORS = SitePath.of("chi-tieu/index.html");
    static final SitePath PLANS = SitePath.of("ke-hoach/index.html");
    static final SitePath REPORTS = SitePath.of("bao-cao/index.html");

    private final Site site;
    private final Messages messages;

    ListPages(Site site) {
        this.site = site;
        this.messages = site.messages();
    }

    List<Page> pages() {
        return List.of(
                new Page(UNITS, this::unitList),
                new Page(INDICATORS, () -> page(INDICATORS, "indicators", NavigationSection.INDICATORS, indicators())),
                new Page(PLANS, () -> page(PLANS, "plans", NavigationSection.PLANS, plans())),
                new Page(REPORTS, this::reportList));
    }

    /** A list that would be too long names only the units that others are listed under. */
    private ListPage unitList() {
        boolean brief = site.units().size() > Page.MOST_ROWS;
        List<AdministrativeUnit> listed = brief ? withUnitsBelow() : site.units();
        return page(
                UNITS,
                "units",
                NavigationSection.UNITS,
                units(listed),
                brief
                        ? messages.text(
                                "list.units.brief",
                                VietnameseFormat.whole(site.units().size()))
                        : "");
    }

    private ListPage reportList() {
        int reports = 0;
        for (AdministrativeUnit unit : site.units()) {
            reports += site.yearlyReports().years(unit.code()).size();
        }
        boolean brief = reports > Page.MOST_ROWS;
        return page(
                REPORTS,
                "reports",
                NavigationSection.REPORTS,
                reports(brief ? withUnitsBelow() : site.units()),
                brief ? messages.text("list.reports.brief", VietnameseFormat.whole(reports)) : "");
    }

    /** Those on whose pages the others are found, and those that are found on none. */
    private List<AdministrativeUnit> withUnitsBelow() {
        return site.units().stream()
                .filter(unit -> unit.parent().filter(site::hasPage).isEmpty()
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
                site.frame(path, messages.text("list." + key + ".title"), intro, section, List.of(), false),
                intro,
                groups);
    }

    /** A unit with what it is sorted by. */
    private record Named(VietnameseOrder.Key key, AdministrativeUnit unit) {}

    /** By the first letter of the name without its type, in Vietnamese order. */
    private List<Group> units(List<AdministrativeUnit> listed) {
        List<Named> units = new ArrayList<>();
        for (AdministrativeUnit unit : listed) {
            units.add(new Named(VietnameseOrder.key(unit.shortName()), unit));
        }
        units.sort(Comparator.comparing(Named::key)
                .thenComparing(named -> site.isDissolved(named.unit()))
                .thenComparing(named -> named.unit().code()));
        Map<String, List<Entry>> byLetter = new LinkedHashMap<>();
        for (Named named : units) {
            AdministrativeUnit unit = named.unit();
            byLetter.computeIfAbsent(letter(unit.shortName()), letter -> new ArrayList<>())
                    .add(new Entry(
                            new Link(site.unitLabel(unit), UNITS.relativize(SitePath.unit(unit.code()))),
                            site.whereabouts(unit)));
        }
        List<Group> groups = new ArrayList<>();
        byLetter.forEach((letter, entries) -> groups.add(new Group(letter, "v-" + (groups.size() + 1), entries)));
        return groups;
    }

    /** The letter of the Vietnamese alphabet that a name begins with: tones fall away, Ă, Â, Đ, Ê, Ô, Ơ, Ư stay. */
    private static String letter(String name) {
        String first = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        String withoutTone = Normalizer.normalize(first, Normalizer.Form.NFD)
                .replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
        String letter = Normalizer.normalize(withoutTone, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return letter.codePoints().allMatch(Character::isLetter) && !letter.isEmpty() ? letter : "#";
    }

    private List<Group> indicators() {
        Map<String, List<Entry>> byGroup = new LinkedHashMap<>();
        for (Indicator indicator : site.indicators()) {
            byGroup.computeIfAbsent(indicator.group(), group -> new ArrayList<>())
                    .add(new Entry(
                            new Link(indicator.name(), INDICATORS.relativize(SitePath.indicator(indicator.code()))),
                            ""));
        }
        return groups(byGroup);
    }

    private List<Group> plans() {
        Map<String, List<Entry>> byLevel = new LinkedHashMap<>();
        site.plans().stream()
                .sorted(Comparator.comparing(
                        plan -> site.dataset().units().get(plan.issuingUnit()).level()))
                .forEach(plan -> byLevel.computeIfAbsent(level(plan), level -> new ArrayList<>())
                        .add(new Entry(site.planLink(PLANS, plan.code()), plan.name())));
        return groups(byLevel);
    }

    private String level(Plan plan) {
        return messages.text("level."
                + site.dataset().units().get(plan.issuingUnit()).level().token());
    }

    /** By year, the latest first; within a year by unit in file order. */
    private List<Group> reports(List<AdministrativeUnit> listed) {
        Map<Integer, List<Entry>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (AdministrativeUnit unit : listed) {
            for (int year :
                    new TreeSet<>(site.yearlyReports().years(unit.code()).keySet())) {
                byYear.computeIfAbsent(year, key -> new ArrayList<>())
                        .add(new Entry(
                                new Link(unit.name(), REPORTS.relativize(SitePath.yearlyReport(unit.code(), year))),
                                site.whereabouts(unit)));
            }
        }
        Map<String, List<Entry>> named = new LinkedHashMap<>();
        byYear.forEach((year, entries) -> named.put(messages.text("reports.year", year), entries));
        return groups(named);
    }

    private static List<Group> groups(Map<String, List<Entry>> entries) {
        List<Group> groups = new ArrayList<>();
        entries.forEach((name, of) -> groups.add(new Group(name, "n-" + (groups.size() + 1), of)));
        return groups;
    }
}
