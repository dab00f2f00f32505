package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.assess.Progress;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.view.Page;
import vn.tiendo.view.PageTable;
import vn.tiendo.view.SearchEntry;
import vn.tiendo.view.SeriesFile;
import vn.tiendo.view.SiteFrame;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SitePlan;
import vn.tiendo.view.SocialCard;

/** Decides which pages the site has. */
public final class SitePlanner {

    private final Site site;

    /**
     * @param offers the tables that readers may download
     * @param history what was published before, and whether this site is itself to be kept as a snapshot
     */
    public SitePlanner(
            Dataset dataset,
            Progress progress,
            Messages messages,
            List<DownloadOffer> offers,
            PublicationHistory history) {
        this.site = new Site(dataset, progress, messages, offers, history);
    }

    /**
     * Every page of the site; what stands on each is made only when it is asked for. The few pages that tell of all
     * units come first: they take longest, and whoever makes pages on several threads must not end with them.
     */
    public SitePlan plan() {
        List<Page> pages = new ArrayList<>();
        pages.addAll(new HomePages(site).pages());
        pages.addAll(new IndicatorPages(site).pages());
        pages.addAll(new EmbedPages(site).pages());
        pages.addAll(new LevelPages(site).pages());
        pages.addAll(new PlanPages(site).pages());
        pages.addAll(new ListPages(site).pages());
        pages.addAll(new TextPages(site).pages());
        pages.addAll(new ArchivePages(site).pages());
        pages.addAll(new UnitPages(site).pages());
        pages.addAll(new ReportPages(site).pages());
        return new SitePlan(pages);
    }

    /** The images that networks show beside links; none where the site's address is unknown. */
    public List<SocialCard> cards() {
        return site.cards().all();
    }

    /** What is the same on every page. */
    public SiteFrame frame() {
        return site.frame();
    }

    /** The tables to download that belong to single pages: first the longest, then one for each unit. */
    public List<PageTable> tables() {
        return site.downloads().tables();
    }

    /** Whether these come as workbooks, too. */
    public boolean offersWorkbooksOfPages() {
        return site.downloads().offersWorkbooks();
    }

    /** What readers compare units by, for each indicator on whose page they may. */
    public List<SeriesFile> series() {
        SeriesSheets sheets = new SeriesSheets(site);
        return site.indicators().stream()
                .filter(sheets::isWorthComparing)
                .map(indicator -> new SeriesFile(SitePath.series(indicator.code()), () -> sheets.sheet(indicator)))
                .toList();
    }

    /** Everything that readers may look for by name, units first. */
    public List<SearchEntry> searchEntries() {
        return new SearchEntries(site).all();
    }
}
