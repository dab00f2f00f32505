package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;

/** Makes the entries of the search: units, indicators, plans. */
final class SearchEntries {

    private final Site site;
    private final Messages messages;

    SearchEntries(Site site) {
        this.site = site;
        this.messages = site.messages();
    }

    List<SearchEntry> all() {
        List<SearchEntry> entries = new ArrayList<>();
        for (AdministrativeUnit unit : site.units()) {
            entries.add(new SearchEntry(unit.name(), site.whereabouts(unit), SitePath.unit(unit.code())));
        }
        for (Indicator indicator : site.indicators()) {
            String note = indicator.group().isEmpty()
                    ? messages.text("column.indicator")
                    : messages.text("search.indicator", indicator.group());
            entries.add(new SearchEntry(indicator.name(), note, SitePath.indicator(indicator.code())));
        }
        for (Plan plan : site.plans()) {
            entries.add(new SearchEntry(plan.name(), site.planLabel(plan), SitePath.plan(plan.code())));
        }
        return entries;
    }
}
