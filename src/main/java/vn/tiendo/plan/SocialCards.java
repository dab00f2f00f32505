package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SocialCard;

/**
 * Decides which pages have a card of their own; any other shows that of the first page. Networks take whole addresses
 * only, so that there are none where nobody has set where the site will stand.
 */
final class SocialCards {

    private static final SitePath OF_SITE = image(SitePath.HOME);

    private final Site site;
    private final Set<SitePath> withOwn = new HashSet<>();

    SocialCards(Site site) {
        this.site = site;
        site.indicators().forEach(indicator -> withOwn.add(SitePath.indicator(indicator.code())));
        site.plans().forEach(plan -> withOwn.add(SitePath.plan(plan.code())));
        site.levels().forEach(level -> withOwn.add(SitePath.level(level)));
    }

    /** The image that stands for a page; empty where the site's address is unknown. */
    String addressFor(SitePath page) {
        return site.settings()
                .baseUrl()
                .map(base -> base + (withOwn.contains(page) ? image(page) : OF_SITE))
                .orElse("");
    }

    List<SocialCard> all() {
        if (site.settings().baseUrl().isEmpty()) {
            return List.of();
        }
        List<SocialCard> cards = new ArrayList<>();
        cards.add(
                card(SitePath.HOME, site.settings().publisher(), site.settings().title()));
        for (Indicator indicator : site.indicators()) {
            cards.add(card(
                    SitePath.indicator(indicator.code()), site.messages().text("card.indicator"), indicator.name()));
        }
        for (Plan plan : site.plans()) {
            cards.add(card(SitePath.plan(plan.code()), site.planLabel(plan), plan.name()));
        }
        for (AdministrativeLevel level : site.levels()) {
            cards.add(card(
                    SitePath.level(level),
                    site.messages().text("card.level"),
                    site.messages().text("level." + level.token())));
        }
        return cards;
    }

    private SocialCard card(SitePath page, String kicker, String title) {
        return new SocialCard(
                image(page),
                kicker,
                title,
                site.settings().title(),
                site.messages()
                        .text(
                                "footer.asof",
                                VietnameseFormat.date(site.progress().asOf())));
    }

    /** {@code tai-san/the/chi-tieu/TL.png} for {@code chi-tieu/TL.html}. */
    static SitePath image(SitePath page) {
        return SitePath.of("tai-san/the/" + page.text().replaceFirst("\\.html$", ".png"));
    }
}
