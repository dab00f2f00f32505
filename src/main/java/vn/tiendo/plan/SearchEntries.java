package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;
import vn.tiendo.view.SearchEntry;
import vn.tiendo.view.SitePath;

/**
 * Makes the entries of the search, in the order in which equally good matches are shown: indicators and plans; then
 * units, higher levels first, and within a level those in force.
 */
final class SearchEntries {

    private final SiteParts site;
    private final Messages messages;

    SearchEntries(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
    }

    List<SearchEntry> all() {
        List<SearchEntry> entries = new ArrayList<>();
        for (Indicator indicator : site.scope().indicators()) {
            String note = indicator.group().isEmpty()
                    ? messages.text("column.indicator")
                    : messages.text("search.indicator", indicator.group());
            entries.add(new SearchEntry(
                    indicator.name(), List.of(note), List.of(note), SitePath.indicator(indicator.code())));
        }
        for (Plan plan : site.scope().plans()) {
            List<String> label = List.of(site.links().planLabel(plan));
            entries.add(new SearchEntry(plan.name(), label, label, SitePath.plan(plan.code())));
        }
        List<AdministrativeUnit> units = new ArrayList<>(site.scope().units());
        units.sort(Comparator.comparing(AdministrativeUnit::level)
                .thenComparing(unit -> !site.links().isOfToday(unit)));
        for (AdministrativeUnit unit : units) {
            entries.add(new SearchEntry(
                    unit.name(),
                    site.links().distinction(unit),
                    site.links().namesAbove(unit),
                    SitePath.unit(unit.code())));
        }
        return entries;
    }
}
