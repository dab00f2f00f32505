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
import java.util.stream.Stream;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.CountCell.Unknowns;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.Reorganisation;

/** Puts together the model of one family and year: its counts, and every way in which they are known to add up. */
final class CountModels {

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

    /**
     * @param figures of one family and year
     * @param open figures that count open answers, and so are known whatever is withheld
     * @param earlier what snapshots show of the same family and year
     */
    CountModel of(int year, List<ReportedFigure> figures, Set<FigureKey> open, List<EarlierPublication> earlier) {
        SameCounts same = new SameCounts(families, units, figures);
        Sums forRates = new Sums(0, false);
        RateCounts rates = new RateCounts(
                new TreeSums(units, year, forRates, Set.of(), reorganised),
                new CategorySums(forRates),
                new ReorganisationSums(reorganisations, forRates, Set.of()));
        Map<FigureKey, String> before = withheldBefore(earlier);
        List<CountCell> cells = rates.in(same.cells(), same::further).stream()
                .map(cell -> before.containsKey(cell.key()) ? withUnknowns(cell, same) : cell)
                .toList();
        List<CountCell> notes = same.notes();
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
        Sums sums = new Sums(same.unknowns(), !earlier.isEmpty());
        CategorySums categories = new CategorySums(sums);
        Set<FigureKey> toldElsewhere = same.namesakes();
        addSums(year, cells, categories, sums, toldElsewhere);
        new TreeSums(units, year, sums, toldElsewhere, reorganised).addNotes(new CountTable(cells), notes);
        boolean[] known = new boolean[same.unknowns()];
        cells.stream().filter(cell -> open.contains(cell.key())).forEach(cell -> mark(cell, known));
        sums.turnToSnapshots();
        for (EarlierPublication publication : earlier) {
            List<CountCell> then = rates.in(cellsOf(publication, byKey, known), () -> Unknowns.NONE);
            addSums(year, then, categories, sums, toldElsewhere);
        }
        List<CountCell> all = new ArrayList<>(cells);
        all.addAll(notes);
        return model(all, gone, same.unknowns(), sums, known, before, open);
    }

    /** That nothing occurred is told of no share but one that a snapshot withheld. */
    private static CountCell withUnknowns(CountCell cell, SameCounts same) {
        return cell.kind() == Kind.NOTHING && cell.unknowns().equals(Unknowns.NONE)
                ? new CountCell(
                        cell.key(),
                        Kind.SHARE,
                        0,
                        0,
                        BigDecimal.ZERO,
                        cell.computed(),
                        false,
                        same.further(),
                        cell.bundle())
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

    private void addSums(
            int year, List<CountCell> cells, CategorySums categories, Sums sums, Set<FigureKey> toldElsewhere) {
        CountTable table = new CountTable(cells);
        new TreeSums(units, year, sums, toldElsewhere, reorganised).addAll(table);
        categories.addAll(table);
        new ReorganisationSums(reorganisations, sums, toldElsewhere).addAll(table);
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
            IndicatorKind indicator = families.get(figure.key().indicator()).kind();
            SameCounts.kind(figure.measurement(), indicator).ifPresent(kind -> {
                CountCell cell = SameCounts.cell(figure, kind, Unknowns.NONE, CountCell.CONSTANT);
                cells.add(cell);
                now.filter(other -> saysTheSame(cell, other)).ifPresent(other -> mark(other, known));
            });
        }
        return cells;
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
        Equation[] equations = sums.equations().toArray(new Equation[0]);
        return new CountModel(
                values,
                unknowns,
                lowest,
                bundleOf,
                Arrays.copyOf(known, all),
                small,
                doubtful(all, sums, gone),
                pairs(paired, all, Measure.NUMERATOR),
                pairs(paired, all, Measure.DENOMINATOR),
                ranked(bundles, cells),
                equations,
                Sums.index(all, Arrays.stream(equations).map(Equation::unknowns).toList()),
                threshold);
    }

    private static boolean[] doubtful(int all, Sums sums, List<CountCell> gone) {
        boolean[] doubtful = new boolean[all];
        sums.doubtful().forEach(unknown -> doubtful[unknown] = true);
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
        Set<Integer> unknowns = new HashSet<>();
        for (CountCell cell : group) {
            for (Measure measure : Measure.values()) {
                if (cell.unknown(measure) != CountCell.CONSTANT) {
                    unknowns.add(cell.unknown(measure));
                }
            }
        }
        return new Bundle(
                group,
                unknowns.stream().mapToInt(Integer::intValue).sorted().toArray(),
                group.stream().anyMatch(cell -> !open.contains(cell.key()) && isSmall(cell)),
                group.stream()
                        .flatMap(cell -> Optional.ofNullable(before.get(cell.key())).stream())
                        .findFirst(),
                group.stream().anyMatch(this::isSensitive),
                number);
    }

    private boolean isSensitive(CountCell cell) {
        return families.get(cell.key().indicator()).sensitive();
    }

    /** Whether a count of a sensitive indicator is below the threshold; a rate of 0 without counts says that one is 0. */
    boolean isSmall(CountCell cell) {
        return isSensitive(cell)
                && !cell.note()
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
                lowest[unknown] = Math.max(
                        lowest[unknown],
                        measure == Measure.DENOMINATOR && cell.denominator() > 0 && !cell.note() ? 1 : 0);
                small[unknown] |= isSensitive(cell)
                        && !cell.note()
                        && cell.kind() != Kind.NOTHING
                        && cell.kind() != Kind.PERCENT
                        && !open.contains(cell.key())
                        && cell.value(measure) < threshold;
            }
        }
    }

    /** For each numerator its denominators, or for each denominator its numerators. */
    private static int[][] pairs(List<CountCell> cells, int unknowns, Measure of) {
        Map<Integer, Set<Integer>> pairs = new TreeMap<>();
        for (CountCell cell : cells) {
            if (cell.unknowns().numerator() != CountCell.CONSTANT
                    && cell.unknowns().denominator() != CountCell.CONSTANT) {
                int numerator = cell.unknowns().numerator();
                int denominator = cell.unknowns().denominator();
                boolean above = of == Measure.NUMERATOR;
                if (numerator != denominator) {
                    pairs.computeIfAbsent(above ? numerator : denominator, u -> new HashSet<>())
                            .add(above ? denominator : numerator);
                }
            }
        }
        int[][] array = new int[unknowns][];
        for (int i = 0; i < unknowns; i++) {
            array[i] = pairs.getOrDefault(i, Set.of()).stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
        }
        return array;
    }

    /**
     * Gives each its place among those that may be withheld for others: few figures before many, sensitive ones before
     * others, parts before totals. Their values play no part, for then the choice would tell them.
     */
    private List<Bundle> ranked(List<Bundle> bundles, List<CountCell> cells) {
        int[] heights = new int[bundles.size()];
        Set<Object> totals = new HashSet<>();
        for (CountCell cell : cells) {
            units.ancestorsOf(cell.key().unit())
                    .forEach(unit -> totals.add(List.of(
                            unit.code(),
                            cell.key().indicator(),
                            cell.key().definitionVersion(),
                            cell.key().disaggregation())));
        }
        for (int i = 0; i < heights.length; i++) {
            for (CountCell cell : bundles.get(i).cells()) {
                FigureKey key = cell.key();
                if (cell.note()) {
                    heights[i] -= 2; // rather than a figure
                } else if (totals.contains(
                        List.of(key.unit(), key.indicator(), key.definitionVersion(), key.disaggregation()))) {
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
