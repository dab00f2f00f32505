package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.language.TextRun;

/**
 * An answer for a frame on another site: a sentence, a chart, and the source.
 *
 * @param frame of the full page, with another title
 * @param name of the indicator, or of the site
 * @param source who answers for the figures; may be empty
 * @param full the full page
 */
public record EmbedPage(
        PageFrame frame,
        String name,
        List<TextRun> sentence,
        Optional<ChartSpec> indicatorChart,
        String source,
        Link full)
        implements PageView {

    public EmbedPage {
        sentence = List.copyOf(sentence);
    }

    @Override
    public String template() {
        return "embed";
    }

    /**
     * How another site can show the page.
     *
     * @param page the page itself
     * @param snippet markup for the other site
     * @param addressKnown whether the snippet has this site's address, or only a placeholder for it
     */
    public record Offer(Link page, String snippet, boolean addressKnown) {}
}
