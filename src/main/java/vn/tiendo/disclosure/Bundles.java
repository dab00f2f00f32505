package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.disclosure.CountCell.Measure;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnits;

/** Makes bundles of figures that belong together and ranks them for withholding for the sake of others. */
final class Bundles {

    private final AdministrativeUnits units;
    private final SmallCounts small;

    Bundles(AdministrativeUnits units, SmallCounts small) {
        this.units = units;
        this.small = small;
    }

    /**
     * One bundle for each group of cells, in the order of the groups.
     *
     * @param before by figure, the snapshot that withheld it
     * @param open figures that are known whatever is withheld
     */
    List<Bundle> of(List<List<CountCell>> groups, Map<FigureKey, String> before, Set<FigureKey> open) {
        List<Bundle> bundles = new ArrayList<>();
        List<CountCell> cells = new ArrayList<>();
        for (List<CountCell> group : groups) {
            bundles.add(bundle(group, before, open, bundles.size()));
            cells.addAll(group);
        }
        return ranked(bundles, cells);
    }

    /**
     * Groups cells by their bundle: each group in the order of its keys, the groups in the order of their first keys.
     */
    static List<List<CountCell>> grouped(List<CountCell> cells) {
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
        int[] unknowns = new int[0];
        for (CountCell cell : group) {
            for (Measure measure : Measure.values()) {
                unknowns = cell.unknown(measure) == CountCell.CONSTANT
                        ? unknowns
                        : Sums.with(unknowns, cell.unknown(measure));
            }
        }
        return new Bundle(
                withoutFurther(group),
                unknowns,
                group.stream().anyMatch(cell -> !open.contains(cell.key()) && small.isSmall(cell)),
                group.stream()
                        .flatMap(cell -> Optional.ofNullable(before.get(cell.key())).stream())
                        .findFirst(),
                group.stream().anyMatch(small::isSensitive),
                number);
    }

    /** Each figure once: a rate without counts has a further cell for each sum whose rate it may be. */
    private static List<CountCell> withoutFurther(List<CountCell> group) {
        if (group.size() == 1) {
            return group;
        }
        Set<FigureKey> keys = new HashSet<>();
        return group.stream().filter(cell -> keys.add(cell.key())).toList();
    }

    /**
     * Gives each bundle its rank: sensitive ones before others, then parts before totals and categories before wholes,
     * then by key. {@link Candidates} prefers few figures to many before it looks at ranks. Values must not count: the
     * choice would disclose them.
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
