package vn.tiendo.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.ReportPart;
import vn.tiendo.view.ReportText;
import vn.tiendo.view.TextBlock;

/**
 * What units wrote, part by part, for whoever sets it other than as a web page. Read from the markup that pages show, behind
 * the same two fences: no document says more than the page, or less.
 */
public final class NarrativeBlocks {

    private final MarkdownHtml markdown = new MarkdownHtml();

    /** The parts that hold anything. */
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
