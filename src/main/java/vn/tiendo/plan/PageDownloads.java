package vn.tiendo.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.Series;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Plan;
import vn.tiendo.view.DownloadLinks;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.view.Link;
import vn.tiendo.view.PageTable;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.PlanLabels;

/** Decides which pages have a table of their own to download, and in which formats. */
final class PageDownloads {

    /**
     * A page with more rows has no table of its own if a spreadsheet can open the tables of the whole site, which have
     * the same rows.
     */
    static final int MOST_ROWS_OF_A_PAGE = 10_000;

    private final List<DownloadOffer> offers;
    private final Progress progress;
    private final SiteScope scope;
    private final PlanLabels plans;
    private final Messages messages;
    private final Map<IndicatorCode, Long> assessmentsOf;
    private final boolean isShort;

    /** @param offers the tables of the whole site that readers may download */
    PageDownloads(List<DownloadOffer> offers, Progress progress, SiteScope scope, PlanLabels plans, Messages messages) {
        this.offers = List.copyOf(offers);
        this.progress = progress;
        this.scope = scope;
        this.plans = plans;
        this.messages = messages;
        this.assessmentsOf = progress.assessments().stream()
                .collect(groupingBy(assessment -> assessment.target().indicator(), counting()));
        this.isShort = offers.stream().mapToLong(DownloadOffer::rows).sum() <= DownloadOffer.MOST_ROWS_IN_EVERY_FORM;
    }

    List<DownloadOffer> offers() {
        return offers;
    }

    /** Whether readers may download a table of the whole site. */
    boolean has(String table) {
        return offers.stream().anyMatch(offer -> offer.table().equals(table));
    }

    List<PageTable> tables() {
        List<PageTable> tables = new ArrayList<>();
        for (AdministrativeLevel level : scope.levels()) {
            long rows = rowsOf(level);
            if (isOwn(rows)) {
                String subject = messages.text("level." + level.token());
                tables.add(new PageTable(SitePath.level(level), subject, true, isWorkbook(rows)));
            }
        }
        for (Indicator indicator : scope.indicators()) {
            long rows = rowsOf(indicator);
            if (isOwn(rows)) {
                SitePath page = SitePath.indicator(indicator.code());
                tables.add(new PageTable(page, indicator.name(), true, isWorkbook(rows)));
            }
        }
        for (Plan plan : scope.plans()) {
            long rows = rowsOf(plan);
            if (isOwn(rows)) {
                SitePath page = SitePath.plan(plan.code());
                tables.add(new PageTable(page, plans.of(plan.code()), false, isWorkbook(rows)));
            }
        }
        for (AdministrativeUnit unit : scope.units()) {
            tables.add(new PageTable(SitePath.unit(unit.code()), unit.name(), true, isWorkbook(rowsOf(unit))));
        }
        return tables;
    }

    /** Whether a page of so many rows has a table of its own. */
    private boolean isOwn(long rows) {
        return rows <= MOST_ROWS_OF_A_PAGE || !offers.stream().allMatch(DownloadOffer::fitsOnASheet);
    }

    /**
     * Whether a page of so many rows has a workbook: where all tables of the site together have so few that a workbook
     * could hold them. Nobody opens one without rows, and a country has thousands of units of which nothing is recorded.
     */
    private boolean isWorkbook(long rows) {
        return rows > 0 && isShort;
    }

    DownloadLinks of(AdministrativeLevel level) {
        return of(SitePath.level(level), rowsOf(level), "so-lieu", "danh-gia");
    }

    DownloadLinks of(Indicator indicator) {
        return of(SitePath.indicator(indicator.code()), rowsOf(indicator), "so-lieu", "danh-gia");
    }

    DownloadLinks of(Plan plan) {
        return of(SitePath.plan(plan.code()), rowsOf(plan), "danh-gia");
    }

    /** Only units also have a JSON file beside their tables. */
    DownloadLinks of(AdministrativeUnit unit) {
        SitePath page = SitePath.unit(unit.code());
        List<Link> links = own(page, rowsOf(unit));
        links.add(link(page, "JSON", page.downloadName(), ".json"));
        return new DownloadLinks(messages.text("page.download"), links);
    }

    /** @param whole the tables of the whole site that have the page's rows */
    private DownloadLinks of(SitePath page, long rows, String... whole) {
        if (isOwn(rows)) {
            return new DownloadLinks(messages.text("page.download"), own(page, rows));
        }
        List<Link> links = new ArrayList<>();
        for (String table : whole) {
            links.add(link(page, table + ".csv", table, ".csv"));
        }
        return new DownloadLinks(
                messages.text("page.download.whole", VietnameseFormat.whole(MOST_ROWS_OF_A_PAGE)), links);
    }

    private List<Link> own(SitePath page, long rows) {
        List<Link> links = new ArrayList<>();
        if (isWorkbook(rows)) {
            links.add(link(page, "XLSX", page.downloadName(), ".xlsx"));
        }
        links.add(link(page, "CSV", page.downloadName(), ".csv"));
        return links;
    }

    private static Link link(SitePath page, String text, String table, String ending) {
        return new Link(text, page.relativize(SitePath.download(table, ending)));
    }

    private long rowsOf(AdministrativeLevel level) {
        return scope.unitsOf(level).stream().mapToLong(this::rowsOf).sum();
    }

    private long rowsOf(AdministrativeUnit unit) {
        return rows(progress.figures().ofUnit(unit.code()))
                + progress.ofUnit(unit.code()).size();
    }

    private long rowsOf(Indicator indicator) {
        return rows(progress.figures().ofIndicator(indicator.code()))
                + assessmentsOf.getOrDefault(indicator.code(), 0L);
    }

    private long rowsOf(Plan plan) {
        return progress.ofPlan(plan.code()).size();
    }

    private static long rows(List<Series> series) {
        return series.stream().mapToLong(one -> one.figures().size()).sum();
    }
}
