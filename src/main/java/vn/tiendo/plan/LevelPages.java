package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.AdministrativeLevel;

/** Plans the page of each administrative level that has units. */
final class LevelPages {

    private final Site site;

    LevelPages(Site site) {
        this.site = site;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            if (!site.unitsOf(level).isEmpty()) {
                SitePath path = SitePath.level(level);
                pages.add(new Page(path, () -> view(level, path)));
            }
        }
        return pages;
    }

    private LevelPage view(AdministrativeLevel level, SitePath path) {
        String title = site.messages().text("level." + level.token());
        return new LevelPage(
                site.frame(
                        path,
                        title,
                        site.messages().text("level.description", title),
                        NavigationSection.UNITS,
                        List.of(),
                        false),
                site.unitsOf(level).stream()
                        .map(unit -> new Link(unit.name(), path.relativize(SitePath.unit(unit.code()))))
                        .toList());
    }
}
