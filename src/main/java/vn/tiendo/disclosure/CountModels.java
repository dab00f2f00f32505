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
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.disclosure.CountCell.Unknowns;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.Reorganisation;

/** Puts together the model of one family and year: its counts, and every way in which they are known to add up. */
final class CountModels {

    private final AdministrativeUnits units;
    private final List<Reorganisation> reorganisations;
    private final IndicatorFamilies families;
    private final int threshold;

    CountModels(
            AdministrativeUnits units,
            List<Reorganisation> reorganisations,
            IndicatorFamilies families,
            int threshold) {
        this.units = units;
        this.reorganisations = reorganisations;
        this.families = families;
        this.threshold = threshold;
    }

    /**
     * @param figures of one family and year
     * @param open figures that count open answers, and so are known whatever is withheld
     * @param earlier what snapshots show of the same family and year
     * @param refused equations that hold but by accident
     */
    CountModel of(
            int year,
            List<ReportedFigure> figures,
            Set<FigureKey> open,
            List<EarlierPublication> earlier,
            Set<Equation> refused) {
        SameCounts same = new SameCounts(families, units, figures);
        List<CountCell> cells = same.cells();
        List<CountCell> notes = same.notes();
        Map<FigureKey, CountCell> byKey = new HashMap<>();
        cells.forEach(cell -> byKey.put(cell.key(), cell));
        Sums sums = new Sums(same.unknowns(), refused);
        addSums(year, cells, sums);
        new TreeSums(units, year, sums).addNotes(new CountTable(cells), notes);
        boolean[] known = new boolean[same.unknowns()];
        cells.stream().filter(cell -> open.contains(cell.key())).forEach(cell -> markKnown(cell, known));
        Map<FigureKey, String> before = new HashMap<>();
        for (EarlierPublication publication : earlier) {
            List<CountCell> then = cellsOf(publication, byKey, known, before);
            addSums(year, then, sums);
        }
        List<CountCell> all = new ArrayList<>(cells);
        all.addAll(notes);
        return model(all, same.unknowns(), sums, known, before, open);
    }

    private void addSums(int year, List<CountCell> cells, Sums sums) {
        CountTable table = new CountTable(cells);
        new TreeSums(units, year, sums).addAll(table);
        new CategorySums(sums).addAll(table);
        new ReorganisationSums(reorganisations, sums).addAll(table);
    }

    private static void markKnown(CountCell cell, boolean[] known) {
        for (Measure measure : Measure.values()) {
            if (cell.unknown(measure) != CountCell.CONSTANT) {
                known[cell.unknown(measure)] = true;
            }
        }
    }

    /** What a snapshot shows is a constant; what it withholds is taken to be what it is today. */
    private List<CountCell> cellsOf(
            EarlierPublication publication,
            Map<FigureKey, CountCell> today,
            boolean[] known,
            Map<FigureKey, String> before) {
        List<CountCell> cells = new ArrayList<>();
        for (ReportedFigure figure : publication.figures()) {
            Optional<CountCell> now = Optional.ofNullable(today.get(figure.key()));
            if (figure.measurement() == Absence.WITHHELD) {
                now.ifPresent(cell -> {
                    before.putIfAbsent(figure.key(), publication.name());
                    cells.add(cell);
                });
                continue;
            }
            IndicatorKind indicator = families.get(figure.key().indicator()).kind();
            SameCounts.kind(figure.measurement(), indicator).ifPresent(kind -> {
                CountCell cell = SameCounts.cell(figure, kind, Unknowns.NONE, CountCell.CONSTANT);
                cells.add(cell);
                now.filter(other -> saysTheSame(cell, other)).ifPresent(other -> markKnown(other, known));
            });
        }
        return cells;
    }

    static boolean saysTheSame(CountCell one, CountCell other) {
        return one.kind() == other.kind()
                && (one.kind() == Kind.PERCENT
                        || (one.numerator() == other.numerator() && one.denominator() == other.denominator()))
                && one.percent().compareTo(other.percent()) == 0;
    }

    private CountModel model(
            List<CountCell> cells,
            int unknowns,
            Sums sums,
            boolean[] known,
            Map<FigureKey, String> before,
            Set<FigureKey> open) {
        List<Bundle> bundles = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        int all = unknowns + sums.slacks().size();
        long[] values = new long[all];
        int[] lowest = new int[all];
        int[] bundleOf = new int[all];
        boolean[] small = new boolean[all];
        Arrays.fill(bundleOf, -1);
        List<List<CountCell>> grouped = grouped(cells);
        for (List<CountCell> group : grouped) {
            int number = bundles.size();
            numbers.put(group.get(0).bundle(), number);
            bundles.add(bundle(group, before, open, number));
            for (CountCell cell : group) {
                describe(cell, open, number, values, lowest, bundleOf, small);
            }
        }
        for (int i = 0; i < sums.slacks().size(); i++) {
            values[unknowns + i] = sums.slacks().get(i);
        }
        Equation[] equations = sums.equations().toArray(new Equation[0]);
        RateBound[] bounds = sums.bounds().stream()
                .map(bound -> bound.ofBundle(numbers.getOrDefault(bound.bundle(), -1)))
                .toArray(RateBound[]::new);
        return new CountModel(
                values,
                unknowns,
                lowest,
                bundleOf,
                Arrays.copyOf(known, all),
                small,
                pairs(cells, all, Measure.NUMERATOR),
                pairs(cells, all, Measure.DENOMINATOR),
                ranked(bundles, cells),
                equations,
                sums.accidents(),
                sums.expected(),
                Sums.index(all, Arrays.stream(equations).map(Equation::unknowns).toList()),
                bounds,
                Sums.index(all, Arrays.stream(bounds).map(RateBound::unknowns).toList()),
                threshold);
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
                    case SHARE -> cell.numerator() < threshold || cell.denominator() < threshold;
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
                        measure == Measure.DENOMINATOR && cell.kind() == Kind.SHARE && !cell.note() ? 1 : 0);
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
            if (cell.kind() == Kind.SHARE) {
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
