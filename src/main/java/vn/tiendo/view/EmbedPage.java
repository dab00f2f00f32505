package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.language.TextRun;

/**
 * An answer for a frame on another site: a sentence, a chart, where it is from.
 *
 * @param frame of the page that tells the whole, but for the title
 * @param name of the indicator, or of the site
 * @param source who answers for the figures; may be empty
 * @param full the page that tells the whole
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
