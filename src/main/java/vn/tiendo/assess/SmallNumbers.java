package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import vn.tiendo.assess.FigureTable.Edition;
import vn.tiendo.disclosure.Decision;
import vn.tiendo.disclosure.DisclosureControl;
import vn.tiendo.disclosure.FigureKey;
import vn.tiendo.disclosure.ReportedFigure;
import vn.tiendo.disclosure.Withholding;

/** Takes out of a table what may not be shown; year by year, for a large country has many figures. */
final class SmallNumbers {

    private SmallNumbers() {}

    /** What was decided for each year that has figures to decide about. */
    static List<Decision> withholdIn(FigureTable table, DisclosureControl control) {
        TreeSet<Integer> years = new TreeSet<>();
        table.rows().forEach((key, row) -> {
            if (control.concerns(key.indicator())) {
                row.forEach(figure -> years.add(figure.year()));
            }
        });
        List<Decision> decisions = new ArrayList<>();
        for (int year : years) {
            decisions.add(control.decide(
                    year,
                    figuresOf(one -> one == year, table, control),
                    () -> figuresOf(one -> one != year, table, control)));
        }
        decisions.forEach(decision -> withhold(decision, table)); // not before: each year is told by the others, too
        return decisions;
    }

    private static void withhold(Decision decision, FigureTable table) {
        decision.withheld().stream()
                .map(Withholding::figure)
                .forEach(key -> find(table, key).ifPresent(figure -> table.put(series(key), figure.withheld())));
        decision.withoutComputed()
                .forEach(key -> find(table, key).ifPresent(figure -> table.put(series(key), figure.withoutComputed())));
    }

    /** In the order of their keys, whatever order the table has. */
    private static List<ReportedFigure> figuresOf(IntPredicate years, FigureTable table, DisclosureControl control) {
        List<ReportedFigure> figures = new ArrayList<>();
        table.rows().forEach((key, row) -> {
            if (control.concerns(key.indicator())) {
                for (Figure figure : row) {
                    if (years.test(figure.year())) {
                        figures.add(new ReportedFigure(
                                new FigureKey(
                                        key.unit(),
                                        key.indicator(),
                                        key.disaggregation(),
                                        figure.year(),
                                        figure.definitionVersion()),
                                figure.measurement(),
                                figure.isComputed(),
                                figure.computed()));
                    }
                }
            }
        });
        figures.sort((one, other) -> one.key().compareTo(other.key()));
        return figures;
    }

    private static SeriesKey series(FigureKey key) {
        return new SeriesKey(key.unit(), key.indicator(), key.disaggregation());
    }

    private static Optional<Figure> find(FigureTable table, FigureKey key) {
        return table.find(series(key), new Edition(key.year(), key.definitionVersion()));
    }
}
