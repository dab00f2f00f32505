package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.assess.Progress;
import vn.tiendo.model.Dataset;

/** Decides which pages the site has. */
public final class SitePlanner {

    private final Site site;

    public SitePlanner(Dataset dataset, Progress progress, Messages messages) {
        this.site = new Site(dataset, progress, messages);
    }

    /**
     * Every page of the site; what stands on each is made only when it is asked for. The few pages that tell of all
     * units come first: they take longest, and whoever makes pages on several threads must not end with them.
     */
    public SitePlan plan() {
        List<Page> pages = new ArrayList<>();
        pages.addAll(new HomePages(site).pages());
        pages.addAll(new IndicatorPages(site).pages());
        pages.addAll(new LevelPages(site).pages());
        pages.addAll(new PlanPages(site).pages());
        pages.addAll(new ListPages(site).pages());
        pages.addAll(new TextPages(site).pages());
        pages.addAll(new UnitPages(site).pages());
        pages.addAll(new ReportPages(site).pages());
        return new SitePlan(pages);
    }

    /** The images that networks show beside links; none where the site's address is unknown. */
    public List<SocialCard> cards() {
        return site.cards().all();
    }

    /** Everything that readers may look for by name, units first. */
    public List<SearchEntry> searchEntries() {
        return new SearchEntries(site).all();
    }
}
