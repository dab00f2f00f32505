package vn.tiendo.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.ReportPart;
import vn.tiendo.view.ReportText;

/** Places the headings of a text below those of its page. */
final class NarrativeHeadings {

    private static final int LOWEST_LEVEL = 6;

    /** For look-up by node only, since its order is random. */
    private final IdentityHashMap<Node, Place> places;

    private NarrativeHeadings(IdentityHashMap<Node, Place> places) {
        this.places = places;
    }

    /**
     * The place of a heading.
     *
     * @param part the part that it belongs to
     * @param level on the page; 0 if the heading begins the part and is not written itself
     */
    record Place(ReportPart part, int level, String id) {

        boolean beginsPart() {
            return level == 0;
        }
    }

    /**
     * Determines the level and id of every heading. The outline decides the level, not the number of {@code #}: the
     * highest headings of a part are one level below the part's own, and none skips a level.
     */
    static NarrativeHeadings of(Document document, ReportText text) {
        IdentityHashMap<Node, Place> places = new IdentityHashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        ReportPart within = ReportPart.RESULTS;
        int rank = rankOfParts(document);
        Set<ReportPart> missing = EnumSet.allOf(ReportPart.class);
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading && heading.getLevel() == rank) {
                partBegunBy(heading).ifPresent(missing::remove);
            }
        }
        for (Node node : document.getDescendants()) {
            if (!(node instanceof Heading heading) || !heading.hasChildren()) {
                continue;
            }
            // A part that no heading of the highest rank begins starts at the first lower heading that names it.
            Optional<ReportPart> part = node.getParent() == document
                    ? partBegunBy(heading).filter(one -> heading.getLevel() == rank || missing.remove(one))
                    : Optional.empty();
            if (part.isPresent()) {
                open.clear();
                within = part.get();
                places.put(node, new Place(within, 0, ""));
            } else {
                while (!open.isEmpty() && open.getLast() >= heading.getLevel()) {
                    open.removeLast();
                }
                int level = Math.min(LOWEST_LEVEL, within.headingLevel() + open.size());
                open.addLast(heading.getLevel());
                places.put(node, new Place(within, level, text.idPrefix() + "-" + (places.size() + 1)));
            }
        }
        return new NarrativeHeadings(places);
    }

    /** The place of a heading; empty for one without words, which is not written. */
    Optional<Place> placeOf(Heading heading) {
        return Optional.ofNullable(places.get(heading));
    }

    /** The highest rank of headings that name a part; those of lower ranks are the writer's own. */
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
}
