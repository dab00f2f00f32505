package vn.tiendo.plan;

import java.util.List;
import java.util.Optional;

/**
 * One indicator for a frame on another site: the answer in a sentence, a chart, where it is from.
 *
 * @param frame of the indicator's own page, but for the title
 * @param name the indicator's
 * @param source who answers for the figures; may be empty
 * @param full the indicator's own page
 */
public record EmbedPage(
        PageFrame frame, String name, List<TextRun> sentence, Optional<ChartSpec> plot, String source, Link full)
        implements PageView {

    public EmbedPage {
        sentence = List.copyOf(sentence);
    }

    @Override
    public String template() {
        return "embed";
    }

    /**
     * How another site shows the page.
     *
     * @param page the page, to look at
     * @param snippet markup for the other site
     * @param addressKnown whether the snippet has this site's address, or a place for it
     */
    public record Offer(Link page, String snippet, boolean addressKnown) {}
}
