package vn.tiendo.assess;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;

/**
 * Adds to a table the figures computed from the units below, as "Computed figures" in section 4 of the data contract
 * says. A unit's own row always stays; where the computed figure differs from it, both are kept.
 */
final class ComputedFigures {

    private final AdministrativeUnits units;
    private final FigureTable table;

    private ComputedFigures(AdministrativeUnits units, FigureTable table) {
        this.units = units;
        this.table = table;
    }

    static void addTo(FigureTable table, AdministrativeUnits units, Collection<Indicator> indicators) {
        ComputedFigures computed = new ComputedFigures(units, table);
        Map<IndicatorCode, Map<Cell, Map<AdminUnitCode, Figure>>> own = computed.ownFigures(indicators);
        for (Indicator indicator : indicators) {
            switch (indicator.aggregation()) {
                case NONE -> {}
                case SUM ->
                    own.getOrDefault(indicator.code(), Map.of())
                            .forEach((cell, figures) -> computed.addSums(indicator, cell, figures));
                case SHARE_OF_UNITS ->
                    indicator
                            .baseIndicator()
                            .ifPresent(base -> own.getOrDefault(base, Map.of())
                                    .forEach((cell, answers) -> computed.addShares(indicator, cell, answers)));
            }
        }
    }

    /** What figures of several units share when they are added up. */
    private record Cell(Disaggregation disaggregation, FigureEdition edition) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::disaggregation).thenComparing(Cell::edition);

        LocalDate endOfYear() {
            return LocalDate.of(edition.year(), Month.DECEMBER, 31);
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /** The rows that aggregation starts from, before anything is computed. */
    private Map<IndicatorCode, Map<Cell, Map<AdminUnitCode, Figure>>> ownFigures(Collection<Indicator> indicators) {
        Map<IndicatorCode, Map<Cell, Map<AdminUnitCode, Figure>>> own = new HashMap<>();
        for (Indicator indicator : indicators) {
            if (indicator.aggregation() == Aggregation.SUM) {
                own.put(indicator.code(), new TreeMap<>());
            } else if (indicator.aggregation() == Aggregation.SHARE_OF_UNITS) {
                indicator.baseIndicator().ifPresent(base -> own.put(base, new TreeMap<>()));
            }
        }
        if (own.isEmpty()) {
            return own;
        }
        table.rows().forEach((key, row) -> {
            Map<Cell, Map<AdminUnitCode, Figure>> cells = own.get(key.indicator());
            if (cells != null) {
                row.forEach(figure -> cells.computeIfAbsent(
                                new Cell(key.disaggregation(), figure.edition()), cell -> new HashMap<>())
                        .put(key.unit(), figure));
            }
        });
        return own;
    }

    private void addSums(Indicator indicator, Cell cell, Map<AdminUnitCode, Figure> own) {
        Map<AdminUnitCode, Figure> known = new HashMap<>(own);
        for (AdministrativeUnit unit : unitsAboveDeepestFirst(own.keySet())) {
            SumTally sum = new SumTally();
            for (AdministrativeUnit child : childrenInForce(unit, cell)) {
                sum.add(child.code(), Optional.ofNullable(known.get(child.code())), ownFiguresWanted(child, cell, own));
            }
            sum.result(indicator, cell.edition())
                    .ifPresent(computed -> known.put(
                            unit.code(),
                            keep(new SeriesKey(unit.code(), indicator.code(), cell.disaggregation()), computed)));
        }
    }

    private List<AdministrativeUnit> childrenInForce(AdministrativeUnit unit, Cell cell) {
        return units.childrenOf(unit.code()).stream()
                .filter(child -> child.isInForceOn(cell.endOfYear()))
                .toList();
    }

    /**
     * How many own figures complete data would have for a unit: one if it has its own, else those of all units below.
     */
    private int ownFiguresWanted(AdministrativeUnit unit, Cell cell, Map<AdminUnitCode, Figure> own) {
        if (own.containsKey(unit.code()) || !unit.listsAllBelow()) {
            return 1;
        }
        int wanted = 0;
        for (AdministrativeUnit child : childrenInForce(unit, cell)) {
            Figure figure = own.get(child.code());
            wanted += figure != null && figure.measurement() == Absence.NOT_APPLICABLE
                    ? 0
                    : ownFiguresWanted(child, cell, own);
        }
        return Math.max(1, wanted);
    }

    /** Puts a computed figure into the table, or beside the unit's own figure; returns the one that counts. */
    private Figure keep(SeriesKey key, Figure computed) {
        Optional<Figure> own = table.find(key, computed.edition());
        Figure kept = own.map(figure ->
                        differs(figure.measurement(), computed.measurement()) ? figure.withComputed(computed) : figure)
                .orElse(computed);
        table.put(key, kept);
        return kept;
    }

    private static boolean differs(Measurement own, Measurement computed) {
        if (!own.isKnown() || !computed.isKnown()) {
            return false;
        }
        if (own instanceof Measurement.Percent percent) {
            // A rate without counts agrees when it is the computed one rounded to its own precision.
            return computed.number()
                    .map(exact -> exact.toDecimal(Math.max(0, percent.value().scale()))
                                    .compareTo(percent.value())
                            != 0)
                    .orElse(false);
        }
        return !own.equals(computed);
    }

    /** The units for which a figure may be computed. */
    private List<AdministrativeUnit> unitsAboveDeepestFirst(Collection<AdminUnitCode> below) {
        Map<AdministrativeUnit, Integer> depths = new HashMap<>();
        for (AdminUnitCode code : below) {
            List<AdministrativeUnit> ancestors = units.ancestorsOf(code);
            for (int i = 0; i < ancestors.size(); i++) {
                depths.put(ancestors.get(i), ancestors.size() - i);
            }
        }
        return depths.keySet().stream()
                .filter(AdministrativeUnit::listsAllBelow)
                .sorted(Comparator.comparing((AdministrativeUnit unit) -> depths.get(unit))
                        .reversed()
                        .thenComparing(AdministrativeUnit::code))
                .toList();
    }

    private void addShares(Indicator indicator, Cell cell, Map<AdminUnitCode, Figure> answers) {
        for (AdministrativeUnit unit : unitsAboveDeepestFirst(answers.keySet())) {
            ShareTally share = new ShareTally();
            for (AdministrativeUnit counted : countedBelow(unit, indicator, cell)) {
                share.add(counted.code(), Optional.ofNullable(answers.get(counted.code())), 1);
            }
            share.result(cell.edition())
                    .ifPresent(computed ->
                            keep(new SeriesKey(unit.code(), indicator.code(), cell.disaggregation()), computed));
        }
    }

    /** The units to add up; none if some of them are not in the data, because a unit does not list all below it. */
    private List<AdministrativeUnit> countedBelow(AdministrativeUnit unit, Indicator indicator, Cell cell) {
        List<AdministrativeLevel> levels = indicator.aggregationLevels();
        if (levels.isEmpty()) {
            return childrenInForce(unit, cell);
        }
        List<AdministrativeUnit> below = units.descendantsOf(unit.code()).stream()
                .filter(one -> one.isInForceOn(cell.endOfYear()))
                .toList();
        boolean someUnlisted = below.stream()
                .anyMatch(one ->
                        !one.listsAllBelow() && levels.stream().anyMatch(level -> level.compareTo(one.level()) > 0));
        return someUnlisted
                ? List.of()
                : below.stream().filter(one -> levels.contains(one.level())).toList();
    }
}
