package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.view.ChartSpec.Milestone;
import vn.tiendo.view.ChartSpec.PathPoint;
import vn.tiendo.view.ChartSpec.Point;
import vn.tiendo.view.ChartSpec.ProgressChart;
import vn.tiendo.view.ChartSpec.Reference;
import vn.tiendo.view.ChartSpec.Segment;

/**
 * The words on a progress chart: lines that end in the last year have their labels in a column right of the plot,
 * everything else beside its point.
 */
record ProgressWishes(
        ProgressChart spec, int lastYear, @Nullable Point lastFigure) {

    private static final double TEXT_SIZE = ProgressFormat.TEXT_SIZE;

    List<LabelWish> rightOfThePlot() {
        List<LabelWish> wishes = new ArrayList<>();
        for (Milestone milestone : spec.milestones()) {
            if (milestone.year() == lastYear) {
                addColumnWish(milestone.value(), milestone.label(), true, Ink.PATH, wishes);
            }
        }
        for (Reference reference : spec.references()) {
            PathPoint end = end(reference);
            if (end != null && end.year() == lastYear) {
                addColumnWish(end.value(), reference.label(), false, Ink.REFERENCE, wishes);
            }
        }
        return wishes;
    }

    private void addColumnWish(double value, String label, boolean bold, Ink ink, List<LabelWish> wishes) {
        if (!label.isEmpty()) {
            Lettering lettering = new Lettering(ink, bold, Lettering.Anchor.START, false);
            TextLines text = columnText(label, lettering.typeface());
            wishes.add(new LabelWish(lastYear, value, 0, text, lettering));
        }
    }

    /** On a phone the column takes its width from the plot, so it is no wider than its words. */
    private static TextLines columnText(String label, Typeface face) {
        TextLines text = TextLines.twoLines(label, face, TEXT_SIZE, ProgressFormat.COLUMN_WIDTH);
        return text.shortened().isEmpty()
                ? text
                : TextLines.twoLines(label, face, TEXT_SIZE, ProgressFormat.MOST_COLUMN_WIDTH);
    }

    /** Most important first: the last figure, the milestones on the way, the other figures, other targets. */
    List<LabelWish> besidePoints() {
        List<LabelWish> wishes = new ArrayList<>();
        if (lastFigure != null) {
            addFigureWish(lastFigure, wishes);
        }
        for (Milestone milestone : spec.milestones()) {
            if (milestone.year() != lastYear) {
                addWish(
                        milestone.year(),
                        milestone.value(),
                        ProgressFormat.MILESTONE_RADIUS,
                        milestone.label(),
                        new Lettering(Ink.PATH, true, Lettering.Anchor.MIDDLE, true),
                        wishes);
            }
        }
        for (Segment segment : spec.segments()) {
            for (Point point : segment.points()) {
                if (!point.equals(lastFigure)) {
                    addFigureWish(point, wishes);
                }
            }
        }
        for (Reference reference : spec.references()) {
            PathPoint end = end(reference);
            if (end != null && end.year() != lastYear) {
                addWish(
                        end.year(),
                        end.value(),
                        2,
                        reference.label(),
                        new Lettering(Ink.REFERENCE, false, Lettering.Anchor.MIDDLE, true),
                        wishes);
            }
        }
        return wishes;
    }

    private void addFigureWish(Point point, List<LabelWish> wishes) {
        addWish(
                point.year(),
                point.value(),
                ProgressFormat.LAST_FIGURE_RADIUS,
                point.label(),
                new Lettering(Ink.DATA, true, Lettering.Anchor.MIDDLE, true),
                wishes);
    }

    private void addWish(
            int year, double value, double radius, String label, Lettering lettering, List<LabelWish> wishes) {
        boolean drawn = year >= spec.firstYear()
                && year <= lastYear
                && value >= spec.axis().min()
                && value <= spec.axis().max();
        if (drawn && !label.isEmpty()) {
            TextLines text = TextLines.twoLines(label, lettering.typeface(), TEXT_SIZE, ProgressFormat.LABEL_WIDTH);
            wishes.add(new LabelWish(year, value, radius, text, lettering));
        }
    }

    private static @Nullable PathPoint end(Reference reference) {
        PathPoint end = null;
        for (PathPoint point : reference.points()) {
            if (end == null || point.year() >= end.year()) {
                end = point;
            }
        }
        return end;
    }
}
