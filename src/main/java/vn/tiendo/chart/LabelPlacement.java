package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for labels beside points.
 *
 * <p>Each label takes the best of a few places around its point: none where it would lie on another label or leave the
 * frame, rather not on marks and lines. Labels placed earlier have the choice, so the weightiest come first.
 */
final class LabelPlacement {

    private static final double GAP = 4;
    private static final double ON_A_MARK = 100;

    /** Something to keep clear of if possible. */
    private record Line(double x1, double y1, double x2, double y2, double cost) {}

    private final Box frame;
    private final List<Box> labels = new ArrayList<>();
    private final List<Box> marks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    LabelPlacement(Box frame) {
        this.frame = frame;
    }

    void addLabel(Box label) {
        labels.add(label);
    }

    void addMark(Box mark) {
        marks.add(mark);
    }

    void addLine(double x1, double y1, double x2, double y2, double cost) {
        lines.add(new Line(x1, y1, x2, y2, cost));
    }

    /** A place above, below or beside a point; empty if all are taken. */
    Optional<Box> besidePoint(double x, double y, double radius, double width, double height) {
        double above = y - radius - GAP - height;
        double below = y + radius + GAP;
        double centred = x - width / 2;
        double before = x - width - GAP;
        double after = x + GAP;
        return best(
                Box.at(centred, above, width, height),
                Box.at(centred, below, width, height),
                Box.at(before, above + GAP, width, height),
                Box.at(after, below - GAP, width, height),
                Box.at(after, above + GAP, width, height),
                Box.at(before, below - GAP, width, height),
                Box.at(x - radius - GAP - width, y - height / 2, width, height),
                Box.at(x + radius + GAP, y - height / 2, width, height),
                Box.at(centred, above - height, width, height),
                Box.at(centred, below + height, width, height),
                Box.at(before, above - height, width, height),
                Box.at(after, below + height, width, height),
                Box.at(after, above - height, width, height),
                Box.at(before, below + height, width, height));
    }

    /** A place beside an upright line, as far up as possible. */
    Optional<Box> besideUpright(double x, double width, double height) {
        int rows = Math.max(1, (int) (frame.height() / height));
        Box[] candidates = new Box[2 * rows];
        for (int row = 0; row < rows; row++) {
            double top = frame.top() + row * height;
            candidates[2 * row] = Box.at(x + GAP, top, width, height);
            candidates[2 * row + 1] = Box.at(x - GAP - width, top, width, height);
        }
        return best(candidates);
    }

    /** A place in one of the corners, or along the bottom and the top; in the first corner if all are taken. */
    Box inCorner(Box area, double width, double height) {
        double left = area.left() + GAP;
        double right = area.right() - GAP - width;
        double middle = area.centreX() - width / 2;
        double top = area.top() + GAP;
        double bottom = area.bottom() - GAP - height;
        Box first = Box.at(left, bottom, width, height);
        return best(
                        first,
                        Box.at(right, bottom, width, height),
                        Box.at(left, top, width, height),
                        Box.at(right, top, width, height),
                        Box.at(middle, bottom, width, height),
                        Box.at(middle, top, width, height),
                        Box.at(left, bottom - 2 * height, width, height),
                        Box.at(right, bottom - 2 * height, width, height),
                        Box.at(left, top + 2 * height, width, height),
                        Box.at(right, top + 2 * height, width, height))
                .orElse(first);
    }

    private Optional<Box> best(Box... candidates) {
        Box best = null;
        double bestCost = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidates.length; i++) {
            Box box = pushedInside(candidates[i]);
            double cost = cost(box, bestCost - i);
            if (cost + i < bestCost) {
                best = box;
                bestCost = cost + i;
            }
            if (cost == 0) {
                break;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        labels.add(best);
        return Optional.of(best);
    }

    /** Sideways only: a label moved up or down would no longer be beside its point. */
    private Box pushedInside(Box box) {
        double shift = Math.max(0, frame.left() - box.left()) - Math.max(0, box.right() - frame.right());
        return shift == 0 ? box : new Box(box.left() + shift, box.top(), box.right() + shift, box.bottom());
    }

    /**
     * Infinite where a label must not be.
     *
     * @param limit the sum may stop growing beyond it
     */
    private double cost(Box box, double limit) {
        if (!frame.contains(box)) {
            return Double.POSITIVE_INFINITY;
        }
        for (Box label : labels) {
            if (box.overlaps(label)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        double cost = 0;
        for (Box mark : marks) {
            if (box.overlaps(mark)) {
                cost += ON_A_MARK;
            }
        }
        for (Line line : lines) {
            if (cost >= limit) {
                return cost;
            }
            if (box.touches(line.x1, line.y1, line.x2, line.y2)) {
                cost += line.cost;
            }
        }
        return cost;
    }
}
