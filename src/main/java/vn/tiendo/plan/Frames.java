package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Settings;
import vn.tiendo.view.Link;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.PageFrame;
import vn.tiendo.view.SiteFrame;
import vn.tiendo.view.SiteFrame.NavigationItem;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.PlaceNames;

/** Makes what surrounds the content of every page. */
final class Frames {

    private final Settings settings;
    private final SiteScope scope;
    private final SocialCards cards;
    private final Messages messages;
    private final SiteFrame ofSite;

    /** @param snapshot the name of the snapshot that the site becomes, if it does */
    Frames(
            Settings settings,
            LocalDate asOf,
            Optional<String> snapshot,
            SiteScope scope,
            SocialCards cards,
            Messages messages) {
        this.settings = settings;
        this.scope = scope;
        this.cards = cards;
        this.messages = messages;
        this.ofSite = siteFrame(asOf, snapshot);
    }

    /** What surrounds the content of one page. */
    PageFrame of(
            SitePath path,
            String title,
            String description,
            NavigationSection section,
            List<Link> breadcrumbs,
            boolean illustrative) {
        return new PageFrame(
                ofSite,
                title,
                description,
                path.text(),
                path.toRoot(),
                section,
                breadcrumbs,
                illustrative,
                settings.baseUrl().map(base -> base + path.text()).orElse(""),
                cards.addressFor(path),
                Optional.empty());
    }

    /** What is the same on every page. */
    SiteFrame ofSite() {
        return ofSite;
    }

    private SiteFrame siteFrame(LocalDate asOf, Optional<String> snapshot) {
        return new SiteFrame(
                settings.title(),
                settings.description(),
                settings.publisher(),
                contact(),
                settings.contact().email(),
                navigation(),
                settings.identity()
                        .emblem()
                        .map(emblem -> SitePath.emblem(emblem).text())
                        .orElse(""),
                VietnameseFormat.date(asOf),
                settings.licence(),
                snapshot.orElse(""),
                confinement());
    }

    /** Lists and counts of a site of one unit's own are not those of the whole country, nor of the units above it. */
    private String confinement() {
        return scope.topUnit()
                .filter(unit -> scope.isConfined())
                .map(unit -> messages.text("footer.scope", new PlaceNames(messages).midSentence(unit.name())))
                .orElse("");
    }

    private List<NavigationItem> navigation() {
        List<NavigationItem> navigation = new ArrayList<>();
        scope.firstLevelBelowTop()
                .ifPresent(level -> navigation.add(item(
                        NavigationSection.UNITS,
                        "nav.units",
                        SitePath.level(level).text())));
        navigation.add(item(NavigationSection.INDICATORS, "nav.indicators", SitePath.INDICATORS.text()));
        navigation.add(item(NavigationSection.PLANS, "nav.plans", SitePath.PLANS.text()));
        navigation.add(item(NavigationSection.REPORTS, "nav.reports", SitePath.REPORTS.text()));
        navigation.add(item(NavigationSection.METHODS, "nav.methods", SitePath.METHODS.text()));
        navigation.add(item(NavigationSection.DOWNLOADS, "nav.downloads", SitePath.DOWNLOADS.text()));
        for (Settings.NavigationLink link : settings.navigation()) {
            navigation.add(new NavigationItem(NavigationSection.OTHER, link.label(), link.address(), true));
        }
        return navigation;
    }

    private NavigationItem item(NavigationSection section, String key, String href) {
        return new NavigationItem(section, messages.text(key), href, false);
    }

    private List<String> contact() {
        List<String> contact = new ArrayList<>();
        for (String part : List.of(
                settings.contact().body(),
                settings.contact().address(),
                settings.contact().phone())) {
            if (!part.isEmpty()) {
                contact.add(part);
            }
        }
        return contact;
    }
}
