package vn.tiendo.plan;

import java.util.List;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Settings;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.view.DownloadsPage;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.PageFrame;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.TextPage;

/** Plans the pages that explain the site, and those that help readers find their way. */
final class TextPages {

    private final SiteParts site;
    private final Messages messages;

    TextPages(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
    }

    List<Page> pages() {
        return List.of(
                page("phuong-phap.html", "methods", NavigationSection.METHODS),
                page("thuat-ngu.html", "glossary", NavigationSection.METHODS),
                page("huong-dan.html", "guide", NavigationSection.OTHER),
                page("tro-nang.html", "accessibility", NavigationSection.OTHER),
                page("gioi-thieu.html", "about", NavigationSection.OTHER),
                page("tim-kiem.html", "search", NavigationSection.OTHER),
                new Page(SitePath.DOWNLOADS, this::downloads),
                new Page(SitePath.NOT_FOUND, this::notFound));
    }

    private Page page(String address, String template, NavigationSection section) {
        SitePath path = SitePath.of(address);
        return new Page(path, () -> new TextPage(frame(path, template, section), template, rules()));
    }

    private PageFrame frame(SitePath path, String template, NavigationSection section) {
        return site.frames()
                .of(
                        path,
                        messages.text("text." + template + ".title"),
                        messages.text("text." + template + ".description"),
                        section,
                        List.of(),
                        false);
    }

    private DownloadsPage downloads() {
        return new DownloadsPage(
                frame(SitePath.DOWNLOADS, "downloads", NavigationSection.DOWNLOADS),
                site.downloads().offers().stream()
                        .map(offer -> new DownloadsPage.Row(
                                offer.table(),
                                messages.text("table." + offer.table()),
                                VietnameseFormat.whole(offer.rows()),
                                offer.isInEveryForm()))
                        .toList(),
                VietnameseFormat.whole(DownloadOffer.MOST_ROWS_IN_EVERY_FORM));
    }

    /**
     * A server shows this page in place of any missing page, at any depth; links are absolute if the site's address is
     * known.
     */
    private TextPage notFound() {
        PageFrame frame = frame(SitePath.NOT_FOUND, "not-found", NavigationSection.OTHER);
        return new TextPage(site.settings().baseUrl().map(frame::withRoot).orElse(frame), "not-found", rules());
    }

    private TextPage.Rules rules() {
        Settings settings = site.settings();
        return new TextPage.Rules(
                VietnameseFormat.exact(settings.onTrackFrom()),
                VietnameseFormat.exact(settings.behindFrom()),
                String.valueOf(settings.smallNumberThreshold()));
    }
}
