package vn.tiendo.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.plan.ReportPart;
import vn.tiendo.plan.ReportText;

/**
 * How the nodes of a text are written that are not written as usual: headings take their place under those of the page,
 * images give way to their description, and cells of numbers are marked as such.
 */
final class NarrativeNodes {

    /** The id of the line that stands where a part begins, as a regular expression; its group names the part. */
    static final String PART_MARK_ID = "phan-([a-z]+)";

    private static final int LOWEST_LEVEL = 6;

    /** Where each heading of a document stands; looked up by node, never listed. */
    private static final DataKey<Map<Node, Place>> PLACES = new DataKey<>("PLACES", Map.of());

    private NarrativeNodes() {}

    /** The level and id of a heading on its page; level 0 where it begins a part and is not written itself. */
    private record Place(int level, String id) {}

    /**
     * Settles the level and id of every heading. A level is what the outline makes it, not the number of signs: the
     * highest ones of a part stand below its own heading, and none skips a level below the one that it belongs to.
     */
    static void placeHeadings(Document document, ReportText text) {
        IdentityHashMap<Node, Place> places = new IdentityHashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        ReportPart within = ReportPart.RESULTS;
        int rank = rankOfParts(document);
        for (Node node : document.getDescendants()) {
            if (!(node instanceof Heading heading) || !heading.hasChildren()) {
                continue;
            }
            Optional<ReportPart> part = heading.getLevel() == rank && node.getParent() == document
                    ? partBegunBy(heading)
                    : Optional.empty();
            if (part.isPresent()) {
                open.clear();
                within = part.get();
                places.put(node, new Place(0, "phan-" + part.get().name().toLowerCase(Locale.ROOT)));
            } else {
                while (!open.isEmpty() && open.getLast() >= heading.getLevel()) {
                    open.removeLast();
                }
                int level = Math.min(LOWEST_LEVEL, within.headingLevel() + open.size());
                open.addLast(heading.getLevel());
                places.put(node, new Place(level, text.idPrefix() + "-" + (places.size() + 1)));
            }
        }
        document.set(PLACES, places);
    }

    /** The highest rank of the headings that name a part; those of lower ranks are the writer's own. */
    private static int rankOfParts(Document document) {
        int rank = LOWEST_LEVEL;
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading
                    && heading.getLevel() < rank
                    && partBegunBy(heading).isPresent()) {
                rank = heading.getLevel();
            }
        }
        return rank;
    }

    private static Optional<ReportPart> partBegunBy(Heading heading) {
        return ReportPart.begunBy(new TextCollectingVisitor().collectAndGetText(heading));
    }

    /** @param name as {@link #PART_MARK_ID} finds it */
    static ReportPart partMarkedBy(String name) {
        return ReportPart.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static NodeRendererFactory factory() {
        return options -> (NodeRenderer) () -> Set.of(
                new NodeRenderingHandler<>(Heading.class, NarrativeNodes::writeHeading),
                new NodeRenderingHandler<>(Image.class, NarrativeNodes::writeDescription),
                new NodeRenderingHandler<>(ImageRef.class, NarrativeNodes::writeDescription));
    }

    private static void writeHeading(Heading heading, NodeRendererContext context, HtmlWriter html) {
        Place place = PLACES.get(context.getDocument()).get(heading);
        if (place == null) {
            return;
        }
        if (place.level() == 0) {
            html.attr("id", place.id()).withAttr().tagVoidLine("hr");
            return;
        }
        String element = "h" + place.level();
        html.attr("id", place.id()).withAttr().tagLine(element, () -> context.renderChildren(heading));
    }

    private static void writeDescription(Node image, NodeRendererContext context, HtmlWriter html) {
        context.renderChildren(image);
    }

    static AttributeProviderFactory tableCells() {
        return new IndependentAttributeProviderFactory() {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                return NarrativeNodes::describeCell;
            }
        };
    }

    private static void describeCell(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof TableCell cell) {
            if (cell.isHeader()) {
                attributes.addValue("scope", "col");
            }
            if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
                attributes.addValue("class", "num");
            }
        }
    }
}
