package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.view.Link;
import vn.tiendo.view.Matrix;
import vn.tiendo.view.Matrix.Cell;
import vn.tiendo.view.Matrix.Column;
import vn.tiendo.view.Matrix.Row;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.StatusFamily;
import vn.tiendo.view.StatusMark;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.StatusWords;
import vn.tiendo.wording.TrackedIndicator;

/** Arranges units and indicators in a matrix. */
final class MatrixMaker {

    private static final int MOST_COLUMNS = 8;

    /** From so many units without figures on, these are named below the table instead of having empty rows. */
    private static final int FEWEST_SET_APART = 3;

    private static final Cell NOTHING = new Cell("", "", StatusFamily.NONE, "", "", "", false);

    private final SiteParts site;

    MatrixMaker(SiteParts site) {
        this.site = site;
    }

    /** Empty if none of the units has any figure. */
    Optional<Matrix> matrix(SitePath page, String caption, List<AdministrativeUnit> units) {
        return matrix(page, caption, units, MOST_COLUMNS);
    }

    /**
     * The same with few columns. If many units have no figure, they are only named below.
     *
     * @param mostColumns at most the usual limit
     */
    Optional<Matrix> matrix(SitePath page, String caption, List<AdministrativeUnit> units, int mostColumns) {
        List<List<TrackedIndicator>> tracked =
                units.stream().map(unit -> site.tracked().of(unit.code())).toList();
        List<MatrixSubject> subjects = MatrixSubject.widest(site, tracked, Math.min(mostColumns, MOST_COLUMNS));
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        int usual = usualYear(tracked, subjects);
        ListedUnits listed = site.links().listed(units);
        List<Row> rows = units.stream()
                .map(unit -> row(site.links().unitLink(page, unit, listed), unit, subjects, usual))
                .toList();
        List<Row> empty = rows.stream().filter(Row::isEmpty).toList();
        boolean apart = empty.size() >= FEWEST_SET_APART && empty.size() < rows.size();
        List<Column> columns = subjects.stream()
                .map(subject -> new Column(
                        new Link(
                                site.tracked().name(subject.indicator(), subject.disaggregation()),
                                page.relativize(
                                        SitePath.indicator(subject.indicator().code()))),
                        FigureText.unit(subject.indicator()),
                        sharedMilestone(tracked, subject)))
                .toList();
        List<Cell> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        return Optional.of(new Matrix(
                caption,
                columns,
                apart ? rows.stream().filter(row -> !row.isEmpty()).toList() : rows,
                apart ? empty.stream().map(Row::unit).toList() : List.of(),
                usual == 0 ? "" : String.valueOf(usual),
                cells.stream().anyMatch(cell -> !cell.change().isEmpty()),
                cells.stream().anyMatch(Cell::illustrative)));
    }

    private Row row(Link head, AdministrativeUnit unit, List<MatrixSubject> subjects, int usualYear) {
        Map<MatrixSubject, TrackedIndicator> bySubject = new HashMap<>();
        for (TrackedIndicator one : site.tracked().of(unit.code())) {
            bySubject.put(MatrixSubject.of(one), one);
        }
        List<Cell> cells = new ArrayList<>();
        for (MatrixSubject subject : subjects) {
            TrackedIndicator one = bySubject.get(subject);
            cells.add(one == null ? NOTHING : cell(one, usualYear));
        }
        return new Row(head, cells);
    }

    /** A unit's latest figure on an indicator, with the status that matters now. */
    Cell cell(TrackedIndicator tracked, int usualYear) {
        Optional<Figure> latest = tracked.latest();
        Optional<Assessment> current = tracked.current(site.progress().asOf().getYear());
        return new Cell(
                latest.map(figure -> site.wording()
                                .figures()
                                .cell(tracked.indicator(), figure.measurement(), tracked.thresholds()))
                        .orElse(""),
                current.map(assessment -> StatusWords.mark(assessment.status(), site.messages())
                                .word())
                        .orElse(""),
                current.map(assessment -> StatusMark.familyOf(assessment.status()))
                        .orElse(StatusFamily.NONE),
                latest.filter(figure -> figure.year() != usualYear)
                        .map(figure -> String.valueOf(figure.year()))
                        .orElse(""),
                latest.equals(tracked.latestFigure())
                        ? site.wording().statement().changeInCell(tracked).orElse("")
                        : "",
                latest.map(site.wording().figures()::signs).orElse(""),
                latest.map(TrackedIndicator::isIllustrative).orElse(false));
    }

    private static int usualYear(Iterable<List<TrackedIndicator>> units, List<MatrixSubject> subjects) {
        Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        for (List<TrackedIndicator> unit : units) {
            for (TrackedIndicator tracked : unit) {
                if (subjects.contains(MatrixSubject.of(tracked))) {
                    tracked.latest().ifPresent(figure -> counts.merge(figure.year(), 1, Integer::sum));
                }
            }
        }
        return mostFrequent(counts).orElse(0);
    }

    /** The first of the most frequent ones. */
    private static <T> Optional<T> mostFrequent(Map<T, Integer> counts) {
        T best = null;
        int most = 0;
        for (Map.Entry<T, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                best = count.getKey();
                most = count.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The milestone that all units share; empty if some have another, or none. */
    private String sharedMilestone(List<List<TrackedIndicator>> units, MatrixSubject subject) {
        Set<String> milestones = new HashSet<>();
        for (List<TrackedIndicator> unit : units) {
            milestones.add(unit.stream()
                    .filter(tracked -> MatrixSubject.of(tracked).equals(subject))
                    .findFirst()
                    .flatMap(tracked -> tracked.current(site.progress().asOf().getYear()))
                    .map(current -> site.messages()
                            .text(
                                    "matrix.target",
                                    site.wording().targets().milestone(current),
                                    site.wording().targets().brief(current.target(), subject.indicator())))
                    .orElse(""));
            if (milestones.size() > 1) {
                return "";
            }
        }
        return String.join("", milestones);
    }
}
