package vn.tiendo.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.ReportPart;
import vn.tiendo.view.ReportText;
import vn.tiendo.view.TextBlock;

/**
 * The words of units, part by part, for other forms than web pages. Read from the markup of the pages, behind the same
 * two fences, so that a document says neither more nor less than the page.
 */
public final class NarrativeBlocks {

    private final MarkdownHtml markdown = new MarkdownHtml();

    /** The parts that have content. */
    public Map<ReportPart, List<TextBlock>> of(Narrative narrative) {
        Map<ReportPart, List<TextBlock>> parts = new EnumMap<>(ReportPart.class);
        markdown.parts(new ReportText(narrative.markdown(), "x")).forEach((part, html) -> {
            List<TextBlock> blocks = new MarkupReader(html.markup(), part).blocks();
            if (!blocks.isEmpty()) {
                parts.put(part, blocks);
            }
        });
        return parts;
    }
}
