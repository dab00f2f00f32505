package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.assess.ProgressByYear;
import vn.tiendo.assess.ReportStandings;
import vn.tiendo.assess.ReportingPlans;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.view.Page;
import vn.tiendo.view.PageTable;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReportFiles;
import vn.tiendo.view.ReviewContent;
import vn.tiendo.view.SearchEntry;
import vn.tiendo.view.SeriesFile;
import vn.tiendo.view.SiteFrame;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SitePlan;
import vn.tiendo.view.SocialCard;
import vn.tiendo.wording.ListedUnits;

/** Decides which pages the site has, and creates each maker of pages once. */
public final class SitePlanner {

    private final SiteParts site;
    private final SeriesSheets series;
    private final ReportSubjects subjects;
    private final ReportPages reports;
    private final ReviewContents reviews;

    /**
     * @param offers the tables that readers may download
     * @param history what was published before, and whether this site itself becomes a snapshot
     */
    public SitePlanner(
            Dataset dataset,
            ProgressByYear progress,
            Messages messages,
            List<DownloadOffer> offers,
            PublicationHistory history) {
        this.site = SiteParts.of(dataset, progress.latest(), messages, offers, history);
        this.series = new SeriesSheets(site);
        this.subjects = new ReportSubjects(site, progress);
        this.reports = new ReportPages(site, subjects);
        this.reviews = new ReviewContents(site, subjects, reports);
    }

    /**
     * Every page of the site; the content of each is made only on request. The few pages about all units come first:
     * they take longest, and several threads would otherwise wait for them at the end.
     */
    public SitePlan plan() {
        return plan(ReportFiles.NONE);
    }

    /** The same for a site that also offers yearly reports as files. */
    public SitePlan plan(ReportFiles files) {
        ReportFileLinks fileLinks = new ReportFileLinks(files, site.messages());
        ProgressCharts progressCharts = new ProgressCharts(site);
        ComparisonCharts comparisons = new ComparisonCharts(site, progressCharts);
        MatrixMaker matrices = new MatrixMaker(site);
        DataDescriptions descriptions = new DataDescriptions(site);
        BelowSentence sentence = new BelowSentence(site);
        ReportingPlans reporting = new ReportingPlans(site.dataset(), site.progress());
        ReportStandings standings =
                new ReportStandings(site.dataset(), site.progress(), reporting, site.scope()::hasPage);
        ReportingPages whoReported = new ReportingPages(site, standings);
        SummaryTableMaker summaryTables = new SummaryTableMaker(site, progressCharts);
        IndicatorAnswers answers = new IndicatorAnswers(site, progressCharts, comparisons);
        EmbedPages embeds = new EmbedPages(site, answers);

        List<Page> pages = new ArrayList<>();
        pages.addAll(new HomePages(site, summaryTables, matrices, sentence, embeds, descriptions).pages());
        pages.addAll(new IndicatorPages(
                        site, comparisons, new MapCharts(site), matrices, series, answers, descriptions, embeds)
                .pages());
        pages.addAll(embeds.pages());
        pages.addAll(new LevelPages(site, matrices).pages());
        pages.addAll(new PlanPages(
                        site,
                        new PlanStatements(site, progressCharts, comparisons),
                        new PlanTasks(site),
                        new PlanReporting(site, standings),
                        descriptions)
                .pages());
        pages.addAll(new ListPages(site, whoReported.isThere()).pages());
        pages.addAll(whoReported.pages());
        pages.addAll(new TextPages(site).pages());
        pages.addAll(new ArchivePages(site).pages());
        pages.addAll(new UnitPages(
                        site,
                        new IndicatorSections(site, progressCharts, series),
                        summaryTables,
                        new UnitsBelowMaker(site, matrices, comparisons),
                        new UnitActivities(site, reporting, standings),
                        fileLinks,
                        sentence)
                .pages());
        pages.addAll(reports.pages(fileLinks));
        return new SitePlan(pages);
    }

    /** Whether the site covers a unit. */
    public boolean tellsOf(AdministrativeUnit unit) {
        return site.scope().hasPage(unit.code());
    }

    /**
     * The content of a document on a unit's year, whether or not the site has a page for it.
     *
     * @param plan the only plan whose targets and tasks are included; empty for all
     */
    public ReportContent report(AdministrativeUnit unit, int year, Optional<PlanCode> plan) {
        return reports.content(unit, year, plan);
    }

    /**
     * The content of a document on several years of a unit.
     *
     * @param plan the only plan under review; empty for all
     */
    public ReviewContent review(AdministrativeUnit unit, int first, int last, Optional<PlanCode> plan) {
        return reviews.of(unit, first, last, plan);
    }

    /** The years for which a unit has a page with its report, earliest first. */
    public Set<Integer> yearsWithReport(AdministrativeUnit unit) {
        return site.yearlyReports().years(unit.code()).keySet();
    }

    /** The plans of a unit that cover all of the years; without any there is nothing to review. */
    public List<PlanCode> plansThrough(AdministrativeUnit unit, int first, int last, Optional<PlanCode> plan) {
        return reviews.plans(unit, first, last, plan);
    }

    /** The names of all units that the site tells of. */
    public ListedUnits listed() {
        return site.links().listed(site.scope().units());
    }

    /** The names of units that are told of together at the end of a year. */
    public ListedUnits listed(Collection<AdministrativeUnit> units, int year) {
        return subjects.endOf(year).site().links().listed(units);
    }

    /** All plans that set targets for a unit at the end of a year, or that it issued. */
    public List<Plan> plansOf(AdministrativeUnit unit, int year) {
        return reviews.plansOf(unit, year);
    }

    /** The images that networks show beside links; empty if the site's address is unknown. */
    public List<SocialCard> cards() {
        return site.cards().all();
    }

    /** What is the same on every page. */
    public SiteFrame frame() {
        return site.frames().ofSite();
    }

    /** The tables to download that belong to single pages: longest first, then one for each unit. */
    public List<PageTable> tables() {
        return site.downloads().tables();
    }

    /** The series by which readers compare units, for each indicator whose page offers that. */
    public List<SeriesFile> series() {
        return site.scope().indicators().stream()
                .filter(series::isWorthComparing)
                .map(indicator -> new SeriesFile(SitePath.series(indicator.code()), () -> series.sheet(indicator)))
                .toList();
    }

    /** Everything that readers may search for by name, in the order in which equally good matches are shown. */
    public List<SearchEntry> searchEntries() {
        return new SearchEntries(site).all();
    }
}
