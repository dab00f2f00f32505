package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import vn.tiendo.disclosure.Decision;
import vn.tiendo.disclosure.DisclosureControl;
import vn.tiendo.disclosure.FigureKey;
import vn.tiendo.disclosure.ReportedFigure;
import vn.tiendo.disclosure.Withholding;

/** Removes from a table what may not be shown; year by year, since a large country has many figures. */
final class SmallNumbers {

    /** How many years are decided in parallel; more would not fit into the memory given for a large country. */
    private static final int YEARS_AT_ONCE = 2;

    private final FigureTable table;
    private final DisclosureControl control;

    /** The series to decide on, in plain text order, so that the figures of a year are nearly sorted. */
    private final List<SeriesKey> concerned;

    private SmallNumbers(FigureTable table, DisclosureControl control) {
        this.table = table;
        this.control = control;
        this.concerned = table.rows().keySet().stream()
                .filter(key -> control.concerns(key.indicator()))
                .sorted(Comparator.comparing(SeriesKey::indicator)
                        .thenComparing(SeriesKey::disaggregation)
                        .thenComparing(SeriesKey::unit))
                .toList();
    }

    /** Withholds figures in the table. Returns the decision for each year that has figures to decide on. */
    static List<Decision> withholdIn(FigureTable table, DisclosureControl control) {
        List<Decision> decisions = new SmallNumbers(table, control).decisions();
        decisions.forEach(decision -> withhold(decision, table)); // not before: deciding one year reads the others
        return decisions;
    }

    private List<Decision> decisions() {
        TreeSet<Integer> known = new TreeSet<>();
        concerned.forEach(key -> rows(key).forEach(figure -> known.add(figure.year())));
        List<Integer> years = List.copyOf(known);
        List<Decision> decisions = new ArrayList<>();
        for (int first = 0; first < years.size(); first += YEARS_AT_ONCE) {
            decisions.addAll(years.subList(first, Math.min(years.size(), first + YEARS_AT_ONCE)).parallelStream()
                    .map(this::decide)
                    .toList());
        }
        return decisions;
    }

    private Decision decide(int year) {
        return control.decide(year, figuresOf(one -> one == year), () -> figuresOf(one -> one != year));
    }

    private List<Figure> rows(SeriesKey key) {
        return table.rows().getOrDefault(key, List.of());
    }

    private static void withhold(Decision decision, FigureTable table) {
        decision.withheld().stream()
                .map(Withholding::figure)
                .forEach(key -> find(table, key).ifPresent(figure -> table.put(series(key), figure.withheld())));
        decision.withoutComputed()
                .forEach(key -> find(table, key).ifPresent(figure -> table.put(series(key), figure.withoutComputed())));
    }

    /** Sorted by key, whatever order the table has. */
    private List<ReportedFigure> figuresOf(IntPredicate years) {
        List<ReportedFigure> figures = new ArrayList<>();
        for (SeriesKey key : concerned) {
            for (Figure figure : rows(key)) {
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
                            figure.computed().map(Figure::measurement)));
                }
            }
        }
        figures.sort((one, other) -> one.key().compareTo(other.key()));
        return figures;
    }

    private static SeriesKey series(FigureKey key) {
        return new SeriesKey(key.unit(), key.indicator(), key.disaggregation());
    }

    private static Optional<Figure> find(FigureTable table, FigureKey key) {
        return table.find(series(key), new FigureEdition(key.year(), key.definitionVersion()));
    }
}
