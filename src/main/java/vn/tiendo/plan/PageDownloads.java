package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.view.Link;
import vn.tiendo.view.PageTable;
import vn.tiendo.view.SitePath;

/** Decides which pages have a table of their own to download, and in which forms. */
final class PageDownloads {

    private final Site site;

    PageDownloads(Site site) {
        this.site = site;
    }

    List<PageTable> tables() {
        List<PageTable> tables = new ArrayList<>();
        for (AdministrativeLevel level : site.levels()) {
            tables.add(new PageTable(SitePath.level(level), site.messages().text("level." + level.token()), true));
        }
        for (Indicator indicator : site.indicators()) {
            tables.add(new PageTable(SitePath.indicator(indicator.code()), indicator.name(), true));
        }
        for (Plan plan : site.plans()) {
            tables.add(new PageTable(SitePath.plan(plan.code()), site.planLabel(plan), false));
        }
        for (AdministrativeUnit unit : site.units()) {
            tables.add(new PageTable(SitePath.unit(unit.code()), unit.name(), true));
        }
        return tables;
    }

    /** Whether all tables of the site together have so few rows that a workbook could hold them. */
    boolean offersWorkbooks() {
        return site.offers().stream().mapToLong(DownloadOffer::rows).sum() <= DownloadOffer.MOST_ROWS_OF_A_WORKBOOK;
    }

    /** The files of a page's table, as links on that page. */
    List<Link> of(SitePath page) {
        List<Link> links = new ArrayList<>();
        if (offersWorkbooks()) {
            links.add(link(page, "XLSX", ".xlsx"));
        }
        links.add(link(page, "CSV", ".csv"));
        return links;
    }

    /** The same with the file for programs that units alone have. */
    List<Link> ofUnit(SitePath page) {
        List<Link> links = of(page);
        links.add(link(page, "JSON", ".json"));
        return links;
    }

    private static Link link(SitePath page, String text, String ending) {
        return new Link(text, page.relativize(SitePath.download(page.downloadName(), ending)));
    }
}
