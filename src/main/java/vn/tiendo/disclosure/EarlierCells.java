package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.CountCell.Unknowns;
import vn.tiendo.model.Measurement.Absence;

/** Turns what snapshots show and withhold into counts. */
final class EarlierCells {

    private final IndicatorFamilies families;

    EarlierCells(IndicatorFamilies families) {
        this.families = families;
    }

    /** The figure as known counts; empty if it says nothing about counts. */
    Optional<CountCell> constant(ReportedFigure figure) {
        return CountCell.kind(
                        figure.measurement(),
                        families.get(figure.key().indicator()).kind())
                .map(kind -> CountCell.of(figure, kind, Unknowns.NONE, CountCell.CONSTANT));
    }

    /** The first snapshot that withheld a figure, by figure. */
    static Map<FigureKey, String> withheldBefore(List<EarlierPublication> earlier) {
        Map<FigureKey, String> before = new TreeMap<>();
        for (EarlierPublication publication : earlier) {
            publication.figures().stream()
                    .filter(figure -> figure.measurement() == Absence.WITHHELD)
                    .forEach(figure -> before.putIfAbsent(figure.key(), publication.name()));
        }
        return before;
    }

    /** Sets {@code true} for each unknown of a figure. */
    static void mark(CountCell cell, boolean[] unknowns) {
        for (Measure measure : Measure.values()) {
            if (cell.unknown(measure) != CountCell.CONSTANT) {
                unknowns[cell.unknown(measure)] = true;
            }
        }
    }

    /**
     * The counts of a snapshot: constants for what it shows, today's unknowns for what it withholds.
     *
     * @param today today's figures by key, and those that snapshots withheld and that no longer exist
     * @param known by unknown; set to {@code true} if the snapshot shows the figure as it is today
     */
    List<CountCell> cellsOf(EarlierPublication publication, Map<FigureKey, CountCell> today, boolean[] known) {
        List<CountCell> cells = new ArrayList<>();
        for (ReportedFigure figure : publication.figures()) {
            Optional<CountCell> now = Optional.ofNullable(today.get(figure.key()));
            if (figure.measurement() == Absence.WITHHELD) {
                cells.add(now.orElseThrow());
                continue;
            }
            constant(figure).ifPresent(cell -> {
                cells.add(cell);
                now.filter(other -> saysTheSame(cell, other)).ifPresent(other -> mark(other, known));
            });
        }
        return cells;
    }

    /** The sums that a snapshot prints beside own figures, each as a computed figure. */
    List<CountCell> printedSums(EarlierPublication publication) {
        List<CountCell> printed = new ArrayList<>();
        for (ReportedFigure figure : publication.figures()) {
            figure.beside()
                    .flatMap(sum -> constant(new ReportedFigure(figure.key(), sum, true, Optional.empty())))
                    .ifPresent(printed::add);
        }
        return printed;
    }

    private static boolean saysTheSame(CountCell one, CountCell other) {
        return (one.kind() == other.kind() || (isNothing(one) && isNothing(other)))
                && (one.kind() == Kind.PERCENT
                        || (one.numerator() == other.numerator() && one.denominator() == other.denominator()))
                && one.percent().compareTo(other.percent()) == 0;
    }

    private static boolean isNothing(CountCell cell) {
        return cell.kind() == Kind.NOTHING || (cell.kind() == Kind.SHARE && cell.denominator() == 0);
    }
}
