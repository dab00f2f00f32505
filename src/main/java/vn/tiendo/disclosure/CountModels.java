package vn.tiendo.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Unknowns;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Reorganisation;

/** Builds the model of one family and year: its unknowns, and every way in which they are known to add up. */
final class CountModels {

    private final AdministrativeUnits units;
    /** Of units of which none lies in the other: what goes into a unit above was part of its figure before. */
    private final List<Reorganisation> reorganisations;

    private final Set<AdminUnitCode> reorganised;
    private final IndicatorFamilies families;
    private final SmallCounts small;
    private final EarlierCells earlierCells;
    private final CountArrays arrays;

    CountModels(
            AdministrativeUnits units,
            List<Reorganisation> reorganisations,
            IndicatorFamilies families,
            SmallCounts small) {
        this.units = units;
        this.reorganisations = reorganisations.stream()
                .filter(one -> !isAbove(one.newUnit(), one.oldUnit()) && !isAbove(one.oldUnit(), one.newUnit()))
                .toList();
        this.reorganised = reorganisations.stream()
                .flatMap(one -> Stream.of(one.oldUnit(), one.newUnit()))
                .collect(Collectors.toSet());
        this.families = families;
        this.small = small;
        this.earlierCells = new EarlierCells(families);
        this.arrays = new CountArrays(new Bundles(units, small), small);
    }

    private boolean isAbove(AdminUnitCode above, AdminUnitCode unit) {
        return units.ancestorsOf(unit).stream().anyMatch(one -> one.code().equals(above));
    }

    /**
     * Whether a figure of today is small, or withheld in a snapshot. If not, nothing is withheld, and the model need
     * not be built, which takes most of the time.
     */
    boolean withholdsAny(FamilyYear family) {
        Set<FigureKey> before = EarlierCells.withheldBefore(family.earlier()).keySet();
        return family.figures().stream()
                .flatMap(figure -> earlierCells.constant(figure).stream())
                .anyMatch(cell ->
                        before.contains(cell.key()) || (!family.open().contains(cell.key()) && small.isSmall(cell)));
    }

    CountModel of(FamilyYear family) {
        return of(family, false);
    }

    /**
     * The same with the sums that snapshots print beside own figures: for finding out what these disclose, not for
     * choosing.
     */
    CountModel withPrintedSums(FamilyYear family) {
        return of(family, true);
    }

    private CountModel of(FamilyYear family, boolean withPrintedSums) {
        List<EarlierPublication> earlier = family.earlier();
        SameCounts same = new SameCounts(families, units, family.figures());
        Map<FigureKey, String> before = EarlierCells.withheldBefore(earlier);
        List<CountCell> cells = same.cells().stream()
                .map(cell -> before.containsKey(cell.key()) ? withUnknowns(cell, same) : cell)
                .toList();
        Map<FigureKey, CountCell> byKey = new HashMap<>();
        cells.forEach(cell -> byKey.put(cell.key(), cell));
        List<CountCell> gone = new ArrayList<>();
        for (FigureKey key : before.keySet()) {
            if (!byKey.containsKey(key)) {
                CountCell cell = same.gone(key);
                byKey.put(key, cell);
                gone.add(cell);
            }
        }
        Sums sums = new Sums(!earlier.isEmpty());
        CategorySums categories =
                new CategorySums(sums, () -> divisionsOf(family.ofOtherYears().get()));
        Set<FigureKey> toldElsewhere = same.namesakes();
        RateSums rates = addSums(family.year(), cells, categories, sums, toldElsewhere, UnshownUnits.NONE);
        TreeSums tree = treeSums(family.year(), sums, toldElsewhere, UnshownUnits.NONE);
        tree.addNamed(new CountTable(same.countsOfNames()));
        List<CountCell> all = new ArrayList<>(cells);
        all.addAll(rates.add(cells, same::further));
        boolean[] known = new boolean[same.unknowns()];
        cells.stream()
                .filter(cell -> family.open().contains(cell.key()))
                .forEach(cell -> EarlierCells.mark(cell, known));
        sums.turnToSnapshots(byKey);
        for (EarlierPublication publication : earlier) {
            List<CountCell> then = earlierCells.cellsOf(publication, byKey, known);
            UnshownUnits unshown = new UnshownUnits(publication.unshown(), byKey);
            addSums(family.year(), then, categories, sums, toldElsewhere, unshown)
                    .addThen(then);
            if (withPrintedSums) {
                treeSums(family.year(), sums, toldElsewhere, unshown)
                        .addPrinted(earlierCells.printedSums(publication), new CountTable(then));
            }
        }
        return arrays.model(all, gone, same.unknowns(), sums, known, before, family.open());
    }

    private List<CategoryDivision> divisionsOf(List<ReportedFigure> figures) {
        Map<Integer, List<CountCell>> byYear = new TreeMap<>();
        figures.forEach(figure -> earlierCells
                .constant(figure)
                .ifPresent(cell -> byYear.computeIfAbsent(figure.key().year(), year -> new ArrayList<>())
                        .add(cell)));
        List<CategoryDivision> divisions = new ArrayList<>();
        byYear.values()
                .forEach(cells -> divisions.addAll(CategoryDivisions.allIn(new CountTable(cells), new Sums(false))));
        return divisions;
    }

    /**
     * Turns a {@code -} of a share that is shown, and so has no unknowns, into 0 of 0 with two: a snapshot withheld it.
     */
    private static CountCell withUnknowns(CountCell cell, SameCounts same) {
        return cell.kind() == Kind.NOTHING && cell.unknowns().equals(Unknowns.NONE)
                ? new CountCell(
                        cell.key(), Kind.SHARE, 0, 0, BigDecimal.ZERO, cell.computed(), same.further(), cell.bundle())
                : cell;
    }

    private TreeSums treeSums(int year, Sums sums, Set<FigureKey> toldElsewhere, UnshownUnits unshown) {
        return new TreeSums(units, year, sums, toldElsewhere, reorganised, unshown);
    }

    /**
     * Adds the equations of one publication except those of rates without counts, which the caller adds by the result.
     */
    private RateSums addSums(
            int year,
            List<CountCell> cells,
            CategorySums categories,
            Sums sums,
            Set<FigureKey> toldElsewhere,
            UnshownUnits unshown) {
        CountTable table = new CountTable(cells);
        TreeSums tree = treeSums(year, sums, toldElsewhere, unshown);
        tree.addAll(table);
        categories.addAll(table);
        ReorganisationSums divisions = new ReorganisationSums(reorganisations, sums, toldElsewhere);
        divisions.addAll(table);
        return new RateSums(tree, categories, divisions, sums);
    }
}
