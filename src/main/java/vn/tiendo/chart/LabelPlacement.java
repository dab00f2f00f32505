package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds room for labels beside points, in a plot of any width.
 *
 * <p>Each label takes the best of a few places around its point: never one where it would cover another label or leave
 * the frame, and preferably none over marks and lines. A label without room on the narrowest screen is shown on wide
 * ones only. Earlier labels choose first, so the most important come first.
 */
final class LabelPlacement {

    private static final double GAP = 4;
    private static final double ON_A_MARK = 100;
    private static final double ROUNDING = 1e-6;

    /** Something to avoid if possible; {@code x} in shares of the plot's width. */
    private record Line(double x1, double y1, double x2, double y2, double cost) {}

    private final PlotWidths widths;
    private final Box around;
    private final List<Place> labels = new ArrayList<>();
    private final List<Place> marks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param around the area that labels must not leave: left and right in pixels from the left and right edge of the
     *     plot
     */
    LabelPlacement(PlotWidths widths, Box around) {
        this.widths = widths;
        this.around = around;
    }

    void addLabel(Place label) {
        labels.add(label);
    }

    void addMark(double share, double y, double radius) {
        marks.add(new Place(share, Box.around(0, y, radius), false));
    }

    void addLine(double share1, double y1, double share2, double y2, double cost) {
        lines.add(new Line(share1, y1, share2, y2, cost));
    }

    /** A place above, below or beside a point; empty if all are taken. */
    Optional<Place> besidePoint(double share, double y, double radius, double width, double height) {
        double above = y - radius - GAP - height;
        double below = y + radius + GAP;
        double centred = -width / 2;
        double before = -width - GAP;
        double after = GAP;
        return best(
                share,
                Box.at(centred, above, width, height),
                Box.at(centred, below, width, height),
                Box.at(before, above + GAP, width, height),
                Box.at(after, below - GAP, width, height),
                Box.at(after, above + GAP, width, height),
                Box.at(before, below - GAP, width, height),
                Box.at(-radius - GAP - width, y - height / 2, width, height),
                Box.at(radius + GAP, y - height / 2, width, height),
                Box.at(centred, above - height, width, height),
                Box.at(centred, below + height, width, height),
                Box.at(before, above - height, width, height),
                Box.at(after, below + height, width, height),
                Box.at(after, above - height, width, height),
                Box.at(before, below + height, width, height));
    }

    /** A place beside an upright line, as far up as possible. */
    Optional<Place> besideUpright(double share, double width, double height) {
        int rows = Math.max(1, (int) (around.height() / height));
        Box[] candidates = new Box[2 * rows];
        for (int row = 0; row < rows; row++) {
            double top = around.top() + row * height;
            candidates[2 * row] = Box.at(GAP, top, width, height);
            candidates[2 * row + 1] = Box.at(-GAP - width, top, width, height);
        }
        return best(share, candidates);
    }

    /** This place only; empty if it is taken. */
    Optional<Place> at(double share, Box box) {
        return best(share, box);
    }

    private Optional<Place> best(double share, Box... candidates) {
        Place best = best(share, false, candidates);
        if (best == null) {
            best = best(share, true, candidates);
        }
        if (best != null) {
            labels.add(best);
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Place best(double share, boolean wideOnly, Box... candidates) {
        Place best = null;
        double bestCost = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidates.length; i++) {
            Place place = pushedInside(new Place(share, candidates[i], wideOnly));
            double cost = cost(place, bestCost - i);
            if (cost + i < bestCost) {
                best = place;
                bestCost = cost + i;
            }
            if (cost == 0) {
                break;
            }
        }
        return best;
    }

    private Box frame(double plotWidth) {
        return new Box(around.left() - ROUNDING, around.top(), plotWidth + around.right() + ROUNDING, around.bottom());
    }

    /** Moves only sideways: a label moved up or down would no longer be beside its point. */
    private Place pushedInside(Place place) {
        // A place inside on the narrowest screen is inside on wider ones, too, since either edge moves away.
        double plotWidth = widths.from(place.wideOnly());
        Box box = place.at(plotWidth);
        Box frame = frame(plotWidth);
        double shift = Math.max(0, frame.left() - box.left()) - Math.max(0, box.right() - frame.right());
        return shift == 0 ? place : new Place(place.share(), place.box().movedBy(shift), place.wideOnly());
    }

    /**
     * Infinite if a label must not be there.
     *
     * @param limit the sum may stop growing beyond it
     */
    private double cost(Place place, double limit) {
        double narrow = widths.from(place.wideOnly());
        if (!frame(narrow).contains(place.at(narrow))) {
            return Double.POSITIVE_INFINITY;
        }
        for (Place label : labels) {
            if (place.meets(label, widths)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        double cost = cost(place.at(narrow), narrow, limit);
        return cost >= limit ? cost : cost + cost(place.at(widths.widest()), widths.widest(), limit - cost);
    }

    private double cost(Box box, double plotWidth, double limit) {
        double cost = 0;
        for (Place mark : marks) {
            if (box.overlaps(mark.at(plotWidth))) {
                cost += ON_A_MARK;
            }
        }
        for (Line line : lines) {
            if (cost >= limit) {
                return cost;
            }
            if (box.touches(line.x1 * plotWidth, line.y1, line.x2 * plotWidth, line.y2)) {
                cost += line.cost;
            }
        }
        return cost;
    }
}
