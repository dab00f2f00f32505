package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Indicator;
import vn.tiendo.plan.IndicatorAnswers.Answer;

/** Plans for each indicator a small page to be shown in a frame on another site. */
final class EmbedPages {

    private final Site site;
    private final Messages messages;
    private final IndicatorAnswers answers;

    EmbedPages(Site site) {
        this.site = site;
        this.messages = site.messages();
        this.answers = new IndicatorAnswers(site);
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Indicator indicator : site.indicators()) {
            pages.add(new Page(SitePath.embedded(indicator.code()), () -> view(indicator)));
        }
        return pages;
    }

    /** What the indicator's own page says of it. */
    EmbedPage.Offer offer(Indicator indicator, SitePath page) {
        SitePath embedded = SitePath.embedded(indicator.code());
        Optional<String> base = site.settings().baseUrl();
        String address = base.orElse(messages.text("embed.address"));
        return new EmbedPage.Offer(
                new Link(messages.text("embed.look"), page.relativize(embedded)),
                messages.text(
                        "embed.snippet",
                        address + embedded,
                        inAttribute(indicator.name()),
                        address + SitePath.script("khung")),
                base.isPresent());
    }

    private static String inAttribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private EmbedPage view(Indicator indicator) {
        SitePath path = SitePath.indicator(indicator.code());
        Answer answer = answers.of(indicator)
                .orElseGet(() -> new Answer(
                        List.of(new TextRun(messages.text("indicator.page.none"), false)),
                        Optional::empty,
                        indicator.source(),
                        false));
        return new EmbedPage(
                site.frame(
                        path,
                        messages.text("embed.title", indicator.name()),
                        TextRun.plain(answer.sentence()),
                        NavigationSection.INDICATORS,
                        List.of(),
                        answer.illustrative()),
                indicator.name(),
                answer.sentence(),
                answer.chart().get(),
                answer.source().isEmpty() ? indicator.source() : answer.source(),
                new Link(
                        messages.text("embed.full", site.settings().title()),
                        SitePath.embedded(indicator.code()).relativize(path)));
    }
}
