package vn.tiendo.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.CountCell.Unknowns;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.Reorganisation;

/** Puts together the model of one family and year: its counts, and every way in which they are known to add up. */
final class CountModels {

    private static final int[] NONE = new int[0];

    private final AdministrativeUnits units;
    private final List<Reorganisation> reorganisations;
    private final Set<AdminUnitCode> reorganised;
    private final IndicatorFamilies families;
    private final int threshold;

    CountModels(
            AdministrativeUnits units,
            List<Reorganisation> reorganisations,
            IndicatorFamilies families,
            int threshold) {
        this.units = units;
        this.reorganisations = reorganisations;
        this.reorganised = reorganisations.stream()
                .flatMap(one -> Stream.of(one.oldUnit(), one.newUnit()))
                .collect(Collectors.toSet());
        this.families = families;
        this.threshold = threshold;
    }

    CountModel of(FamilyYear family) {
        return of(family, false);
    }

    /** The same with the sums that snapshots print beside own figures: what they tell, but nothing that may be chosen by. */
    CountModel withPrintedSums(FamilyYear family) {
        return of(family, true);
    }

    private CountModel of(FamilyYear family, boolean withPrintedSums) {
        List<EarlierPublication> earlier = family.earlier();
        SameCounts same = new SameCounts(families, units, family.figures());
        Map<FigureKey, String> before = withheldBefore(earlier);
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
        RateSums rates = addSums(family.year(), cells, categories, sums, toldElsewhere);
        TreeSums tree = new TreeSums(units, family.year(), sums, toldElsewhere, reorganised);
        tree.addNamed(new CountTable(same.countsOfNames()));
        List<CountCell> all = new ArrayList<>(cells);
        all.addAll(rates.add(cells, same::further));
        boolean[] known = new boolean[same.unknowns()];
        cells.stream().filter(cell -> family.open().contains(cell.key())).forEach(cell -> mark(cell, known));
        sums.turnToSnapshots(byKey);
        for (EarlierPublication publication : earlier) {
            List<CountCell> then = cellsOf(publication, byKey, known);
            addSums(family.year(), then, categories, sums, toldElsewhere).addThen(then);
            if (withPrintedSums) {
                tree.addPrinted(printedSums(publication), new CountTable(then));
            }
        }
        return model(all, gone, same.unknowns(), sums, known, before, family.open());
    }

    /** How figures of other years are divided. */
    private List<CategoryDivision> divisionsOf(List<ReportedFigure> figures) {
        Map<Integer, List<CountCell>> byYear = new TreeMap<>();
        figures.forEach(figure -> constant(figure)
                .ifPresent(cell -> byYear.computeIfAbsent(figure.key().year(), year -> new ArrayList<>())
                        .add(cell)));
        List<CategoryDivision> divisions = new ArrayList<>();
        byYear.values()
                .forEach(cells -> divisions.addAll(CategoryDivision.allIn(new CountTable(cells), new Sums(false))));
        return divisions;
    }

    /** The figure as a count that is known. */
    private Optional<CountCell> constant(ReportedFigure figure) {
        return SameCounts.kind(
                        figure.measurement(),
                        families.get(figure.key().indicator()).kind())
                .map(kind -> SameCounts.cell(figure, kind, Unknowns.NONE, CountCell.CONSTANT));
    }

    /** That nothing occurred is told of no share but one that a snapshot withheld. */
    private static CountCell withUnknowns(CountCell cell, SameCounts same) {
        return cell.kind() == Kind.NOTHING && cell.unknowns().equals(Unknowns.NONE)
                ? new CountCell(
                        cell.key(), Kind.SHARE, 0, 0, BigDecimal.ZERO, cell.computed(), same.further(), cell.bundle())
                : cell;
    }

    private static Map<FigureKey, String> withheldBefore(List<EarlierPublication> earlier) {
        Map<FigureKey, String> before = new TreeMap<>();
        for (EarlierPublication publication : earlier) {
            publication.figures().stream()
                    .filter(figure -> figure.measurement() == Absence.WITHHELD)
                    .forEach(figure -> before.putIfAbsent(figure.key(), publication.name()));
        }
        return before;
    }

    /** What adds up in one publication, but for rates without counts. */
    private RateSums addSums(
            int year, List<CountCell> cells, CategorySums categories, Sums sums, Set<FigureKey> toldElsewhere) {
        CountTable table = new CountTable(cells);
        TreeSums tree = new TreeSums(units, year, sums, toldElsewhere, reorganised);
        tree.addAll(table);
        categories.addAll(table);
        ReorganisationSums divisions = new ReorganisationSums(reorganisations, sums, toldElsewhere);
        divisions.addAll(table);
        return new RateSums(tree, categories, divisions, sums);
    }

    private static void mark(CountCell cell, boolean[] unknowns) {
        for (Measure measure : Measure.values()) {
            if (cell.unknown(measure) != CountCell.CONSTANT) {
                unknowns[cell.unknown(measure)] = true;
            }
        }
    }

    /** What a snapshot shows is a constant; what it withholds goes by the unknowns that it has today. */
    private List<CountCell> cellsOf(EarlierPublication publication, Map<FigureKey, CountCell> today, boolean[] known) {
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

    /** Each as a computed figure. */
    private List<CountCell> printedSums(EarlierPublication publication) {
        List<CountCell> printed = new ArrayList<>();
        for (ReportedFigure figure : publication.figures()) {
            figure.beside()
                    .flatMap(sum -> constant(new ReportedFigure(figure.key(), sum, true, Optional.empty())))
                    .ifPresent(printed::add);
        }
        return printed;
    }

    static boolean saysTheSame(CountCell one, CountCell other) {
        return (one.kind() == other.kind() || (isNothing(one) && isNothing(other)))
                && (one.kind() == Kind.PERCENT
                        || (one.numerator() == other.numerator() && one.denominator() == other.denominator()))
                && one.percent().compareTo(other.percent()) == 0;
    }

    private static boolean isNothing(CountCell cell) {
        return cell.kind() == Kind.NOTHING || (cell.kind() == Kind.SHARE && cell.denominator() == 0);
    }

    private CountModel model(
            List<CountCell> cells,
            List<CountCell> gone,
            int unknowns,
            Sums sums,
            boolean[] known,
            Map<FigureKey, String> before,
            Set<FigureKey> open) {
        List<Bundle> bundles = new ArrayList<>();
        int all = unknowns + sums.slacks().size();
        long[] values = new long[all];
        int[] lowest = new int[all];
        int[] bundleOf = new int[all];
        boolean[] small = new boolean[all];
        Arrays.fill(bundleOf, -1);
        List<List<CountCell>> grouped = grouped(cells);
        for (List<CountCell> group : grouped) {
            int number = bundles.size();
            bundles.add(bundle(group, before, open, number));
            for (CountCell cell : group) {
                describe(cell, open, number, values, lowest, bundleOf, small);
            }
        }
        for (int i = 0; i < sums.slacks().size(); i++) {
            values[unknowns + i] = sums.slacks().get(i);
        }
        List<CountCell> paired = new ArrayList<>(cells);
        paired.addAll(gone);
        Equation[] equations = sums.equations(unknowns);
        return new CountModel(
                values,
                unknowns,
                lowest,
                bundleOf,
                Arrays.copyOf(known, all),
                small,
                doubtful(all, unknowns, sums, gone),
                pairs(paired, all, Measure.NUMERATOR),
                pairs(paired, all, Measure.DENOMINATOR),
                ranked(bundles, cells),
                equations,
                Sums.index(all, Arrays.stream(equations).map(Equation::unknowns).toList()),
                threshold);
    }

    private static boolean[] doubtful(int all, int unknowns, Sums sums, List<CountCell> gone) {
        boolean[] doubtful = new boolean[all];
        sums.doubtful(unknowns).forEach(unknown -> doubtful[unknown] = true);
        gone.forEach(cell -> mark(cell, doubtful));
        return doubtful;
    }

    /** The cells of each bundle, and the bundles, in the order of their keys. */
    private static List<List<CountCell>> grouped(List<CountCell> cells) {
        Map<Integer, List<CountCell>> groups = new HashMap<>();
        List<List<CountCell>> grouped = new ArrayList<>();
        cells.stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .forEach(cell -> groups.computeIfAbsent(cell.bundle(), bundle -> {
                            List<CountCell> group = new ArrayList<>(1);
                            grouped.add(group);
                            return group;
                        })
                        .add(cell));
        return grouped;
    }

    private Bundle bundle(List<CountCell> group, Map<FigureKey, String> before, Set<FigureKey> open, int number) {
        int[] unknowns = NONE;
        for (CountCell cell : group) {
            for (Measure measure : Measure.values()) {
                unknowns =
                        cell.unknown(measure) == CountCell.CONSTANT ? unknowns : with(unknowns, cell.unknown(measure));
            }
        }
        return new Bundle(
                withoutFurther(group),
                unknowns,
                group.stream().anyMatch(cell -> !open.contains(cell.key()) && isSmall(cell)),
                group.stream()
                        .flatMap(cell -> Optional.ofNullable(before.get(cell.key())).stream())
                        .findFirst(),
                group.stream().anyMatch(this::isSensitive),
                number);
    }

    /** Each figure once: a rate has further cells for what it may be of. */
    private static List<CountCell> withoutFurther(List<CountCell> group) {
        if (group.size() == 1) {
            return group;
        }
        Set<FigureKey> keys = new HashSet<>();
        return group.stream().filter(cell -> keys.add(cell.key())).toList();
    }

    private boolean isSensitive(CountCell cell) {
        return families.get(cell.key().indicator()).sensitive();
    }

    /** Whether a count of a sensitive indicator is below the threshold; a rate of 0 without counts says that one is 0. */
    boolean isSmall(CountCell cell) {
        return isSensitive(cell)
                && switch (cell.kind()) {
                    case SHARE ->
                        cell.denominator() > 0 && (cell.numerator() < threshold || cell.denominator() < threshold);
                    case COUNT -> cell.numerator() < threshold;
                    case PERCENT -> threshold > 0 && cell.percent().compareTo(BigDecimal.ZERO) == 0;
                    case NOTHING -> false;
                };
    }

    private void describe(
            CountCell cell,
            Set<FigureKey> open,
            int bundle,
            long[] values,
            int[] lowest,
            int[] bundleOf,
            boolean[] small) {
        for (Measure measure : Measure.values()) {
            int unknown = cell.unknown(measure);
            if (unknown != CountCell.CONSTANT) {
                values[unknown] = cell.value(measure);
                bundleOf[unknown] = bundle;
                lowest[unknown] =
                        Math.max(lowest[unknown], measure == Measure.DENOMINATOR && cell.denominator() > 0 ? 1 : 0);
                small[unknown] |= isSensitive(cell)
                        && cell.kind() != Kind.NOTHING
                        && cell.kind() != Kind.PERCENT
                        && !open.contains(cell.key())
                        && cell.value(measure) < threshold;
            }
        }
    }

    /** For each numerator its denominators, or for each denominator its numerators. */
    private static int[][] pairs(List<CountCell> cells, int unknowns, Measure of) {
        int[][] pairs = new int[unknowns][];
        Arrays.fill(pairs, NONE);
        for (CountCell cell : cells) {
            int numerator = cell.unknowns().numerator();
            int denominator = cell.unknowns().denominator();
            if (numerator != CountCell.CONSTANT && denominator != CountCell.CONSTANT && numerator != denominator) {
                boolean above = of == Measure.NUMERATOR;
                int one = above ? numerator : denominator;
                pairs[one] = with(pairs[one], above ? denominator : numerator);
            }
        }
        return pairs;
    }

    private static int[] with(int[] some, int further) {
        if (some.length == 0) {
            return new int[] {further};
        }
        return IntStream.concat(IntStream.of(some), IntStream.of(further))
                .distinct()
                .sorted()
                .toArray();
    }

    /**
     * Gives each its place among those that may be withheld for others: few figures before many, sensitive ones before
     * others, parts before totals. Their values play no part, for then the choice would tell them.
     */
    private List<Bundle> ranked(List<Bundle> bundles, List<CountCell> cells) {
        int[] heights = new int[bundles.size()];
        Map<CountTable.Layer, Set<AdminUnitCode>> totals = new HashMap<>();
        for (CountCell cell : cells) {
            Set<AdminUnitCode> above =
                    totals.computeIfAbsent(CountTable.Layer.of(cell.key()), layer -> new HashSet<>());
            CountTable.addUnitsAbove(cell.key().unit(), units, above);
        }
        for (int i = 0; i < heights.length; i++) {
            for (CountCell cell : bundles.get(i).cells()) {
                FigureKey key = cell.key();
                if (totals.getOrDefault(CountTable.Layer.of(key), Set.of()).contains(key.unit())) {
                    heights[i] += 2;
                }
                heights[i] += key.disaggregation().isHeadline() ? 1 : 0;
            }
        }
        Integer[] order = new Integer[heights.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> {
            Bundle first = bundles.get(one);
            Bundle second = bundles.get(other);
            int bySensitivity = Boolean.compare(second.sensitive(), first.sensitive());
            int byHeight = bySensitivity != 0 ? bySensitivity : Integer.compare(heights[one], heights[other]);
            return byHeight != 0 ? byHeight : Integer.compare(one, other);
        });
        List<Bundle> ranked = new ArrayList<>(bundles);
        for (int i = 0; i < order.length; i++) {
            Bundle bundle = bundles.get(order[i]);
            ranked.set(
                    order[i],
                    new Bundle(
                            bundle.cells(), bundle.unknowns(), bundle.small(), bundle.before(), bundle.sensitive(), i));
        }
        return List.copyOf(ranked);
    }
}
