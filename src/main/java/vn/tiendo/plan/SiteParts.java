package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.Restatements;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.model.Settings;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.wording.Disaggregations;
import vn.tiendo.wording.PlanLabels;
import vn.tiendo.wording.Wording;

/**
 * What the makers of pages share, each made once.
 *
 * @param progress as of the day that the pages are about
 * @param yearlyReports the unit-years that have a page
 */
record SiteParts(
        Dataset dataset,
        Progress progress,
        Messages messages,
        SiteScope scope,
        YearlyReports yearlyReports,
        Disaggregations disaggregations,
        PlanLabels plans,
        Wording wording,
        SiteLinks links,
        TrackedIndicators tracked,
        Restatements restatements,
        Frames frames,
        SocialCards cards,
        PageDownloads downloads,
        PublicationHistory history) {

    static SiteParts of(
            Dataset dataset,
            Progress progress,
            Messages messages,
            List<DownloadOffer> offers,
            PublicationHistory history) {
        LocalDate asOf = progress.asOf();
        Settings settings = dataset.settings();
        SiteScope scope = new SiteScope(dataset, progress);
        PlanLabels plans = new PlanLabels(messages, dataset.plans().values(), dataset.units());
        Disaggregations disaggregations = new Disaggregations(dataset.dimensions());
        SocialCards cards = new SocialCards(settings, asOf, scope, plans, messages);
        return new SiteParts(
                dataset,
                progress,
                messages,
                scope,
                new YearlyReports(dataset, scope::hasPage),
                disaggregations,
                plans,
                new Wording(messages, dataset.indicators(), plans, asOf),
                new SiteLinks(dataset, asOf, scope, plans, messages),
                new TrackedIndicators(dataset, progress, scope, disaggregations, messages),
                new Restatements(dataset, progress.figures()),
                new Frames(settings, asOf, history.frozen(), scope, cards, messages),
                cards,
                new PageDownloads(offers, progress, scope, plans, messages),
                history);
    }

    /** The same site as of another day. */
    SiteParts asOf(Progress earlier) {
        return new SiteParts(
                dataset,
                earlier,
                messages,
                scope,
                yearlyReports,
                disaggregations,
                plans,
                new Wording(messages, dataset.indicators(), plans, earlier.asOf()),
                new SiteLinks(dataset, earlier.asOf(), scope, plans, messages),
                new TrackedIndicators(dataset, earlier, scope, disaggregations, messages),
                new Restatements(dataset, earlier.figures()),
                frames,
                cards,
                downloads,
                history);
    }

    Settings settings() {
        return dataset.settings();
    }
}
