package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Settings;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SocialCard;
import vn.tiendo.wording.PlanLabels;

/**
 * Decides which pages have a card of their own; all others show that of the home page. Networks accept only absolute
 * addresses, so there are no cards without a base URL in the settings.
 */
final class SocialCards {

    private static final SitePath OF_SITE = SitePath.card(SitePath.HOME);

    private final Settings settings;
    private final LocalDate asOf;
    private final SiteScope scope;
    private final PlanLabels plans;
    private final Messages messages;
    private final Set<SitePath> withOwn = new HashSet<>();

    SocialCards(Settings settings, LocalDate asOf, SiteScope scope, PlanLabels plans, Messages messages) {
        this.settings = settings;
        this.asOf = asOf;
        this.scope = scope;
        this.plans = plans;
        this.messages = messages;
        scope.indicators().forEach(indicator -> withOwn.add(SitePath.indicator(indicator.code())));
        scope.plans().forEach(plan -> withOwn.add(SitePath.plan(plan.code())));
        scope.levels().forEach(level -> withOwn.add(SitePath.level(level)));
    }

    /** The image for a page; empty if the site's address is unknown. */
    String addressFor(SitePath page) {
        return settings.baseUrl()
                .map(base -> base + (withOwn.contains(page) ? SitePath.card(page) : OF_SITE))
                .orElse("");
    }

    List<SocialCard> all() {
        if (settings.baseUrl().isEmpty()) {
            return List.of();
        }
        List<SocialCard> cards = new ArrayList<>();
        cards.add(card(SitePath.HOME, settings.publisher(), settings.title()));
        for (Indicator indicator : scope.indicators()) {
            cards.add(card(SitePath.indicator(indicator.code()), messages.text("card.indicator"), indicator.name()));
        }
        for (Plan plan : scope.plans()) {
            cards.add(card(SitePath.plan(plan.code()), plans.of(plan.code()), plan.name()));
        }
        for (AdministrativeLevel level : scope.levels()) {
            cards.add(
                    card(SitePath.level(level), messages.text("card.level"), messages.text("level." + level.token())));
        }
        return cards;
    }

    private SocialCard card(SitePath page, String kicker, String title) {
        return new SocialCard(
                SitePath.card(page),
                kicker,
                title,
                settings.title(),
                messages.text("footer.asof", VietnameseFormat.date(asOf)));
    }
}
