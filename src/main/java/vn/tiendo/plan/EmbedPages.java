package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.language.Messages;
import vn.tiendo.language.TextRun;
import vn.tiendo.model.Indicator;
import vn.tiendo.plan.IndicatorAnswers.Answer;
import vn.tiendo.view.EmbedPage;
import vn.tiendo.view.Link;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.SitePath;

/** Plans small pages to be shown in frames on other sites: the answer on the home page, and that of each indicator. */
final class EmbedPages {

    private final SiteParts site;
    private final Messages messages;
    private final IndicatorAnswers answers;

    EmbedPages(SiteParts site, IndicatorAnswers answers) {
        this.site = site;
        this.messages = site.messages();
        this.answers = answers;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        answers.ofSite().ifPresent(answer -> pages.add(new Page(SitePath.EMBEDDED_HOME, () -> home(answer))));
        for (Indicator indicator : site.scope().indicators()) {
            pages.add(new Page(SitePath.embedded(indicator.code()), () -> view(indicator)));
        }
        return pages;
    }

    /** The offer on the home page to embed its answer; empty if there is none. */
    Optional<EmbedPage.Offer> offer() {
        return answers.ofSite()
                .map(answer -> offer(SitePath.EMBEDDED_HOME, site.settings().title(), SitePath.HOME));
    }

    /** The offer on an indicator's page to embed its answer. */
    EmbedPage.Offer offer(Indicator indicator) {
        return offer(SitePath.embedded(indicator.code()), indicator.name(), SitePath.indicator(indicator.code()));
    }

    private EmbedPage.Offer offer(SitePath embedded, String name, SitePath page) {
        Optional<String> base = site.settings().baseUrl();
        String address = base.orElse(messages.text("embed.address"));
        return new EmbedPage.Offer(
                new Link(messages.text("embed.look"), page.relativize(embedded)),
                messages.text(
                        "embed.snippet", address + embedded, inAttribute(name), address + SitePath.script("khung")),
                base.isPresent());
    }

    private static String inAttribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private EmbedPage home(Answer answer) {
        return view(
                SitePath.EMBEDDED_HOME,
                SitePath.HOME,
                NavigationSection.HOME,
                site.settings().title(),
                answer);
    }

    private EmbedPage view(Indicator indicator) {
        Answer answer = answers.of(indicator)
                .orElseGet(() -> new Answer(
                        List.of(new TextRun(messages.text("indicator.page.none"), false)),
                        Optional::empty,
                        indicator.source(),
                        false));
        return view(
                SitePath.embedded(indicator.code()),
                SitePath.indicator(indicator.code()),
                NavigationSection.INDICATORS,
                indicator.name(),
                answer.from(indicator.source()));
    }

    private EmbedPage view(SitePath embedded, SitePath page, NavigationSection section, String name, Answer answer) {
        return new EmbedPage(
                site.frames()
                        .of(
                                page,
                                messages.text("embed.title", name),
                                TextRun.plain(answer.sentence()),
                                section,
                                List.of(),
                                answer.illustrative())
                        .withRoot(embedded.toRoot()),
                name,
                answer.sentence(),
                answer.chart().get(),
                answer.source(),
                new Link(messages.text("embed.full", site.settings().title()), embedded.relativize(page)));
    }
}
