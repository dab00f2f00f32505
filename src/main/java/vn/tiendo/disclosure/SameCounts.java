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
import java.util.stream.IntStream;
import vn.tiendo.disclosure.CountCell.Kind;
import vn.tiendo.disclosure.CountCell.Unknowns;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Absence;

/**
 * Gives each count of today's figures its unknown, and each figure its bundle. Counts of one unit, year, disaggregation
 * and name that are equal and cover the same units are one unknown, whichever indicators they belong to.
 */
final class SameCounts {

    private final IndicatorFamilies families;
    private final List<ReportedFigure> figures;
    private final Coverage coverage;
    private final Leaders counts;
    private final Leaders bundles;
    private final Map<Integer, Named> countsOfRates = new HashMap<>();
    private final Set<FigureKey> namesakes = new HashSet<>();

    /**
     * By name of a count, the number that each unit has under it. Units with different numbers of one name, or with a
     * number from which units are missing, are left out.
     */
    private final Map<String, List<Named>> oneOfEach = new TreeMap<>();

    /**
     * Figures with {@code -} that become shares of 0 of 0, so that they can be withheld with a count of the same name
     * that is 0. If there is one, all other {@code -} of shares become so, since those that add up to it may have to be
     * withheld, too.
     */
    private final Set<Integer> nothings = new HashSet<>();

    /** By the leader of equal counts, their unknown. */
    private int[] numbers = new int[0];

    private int unknowns;

    /** @param figures all figures of one family and year */
    SameCounts(IndicatorFamilies families, AdministrativeUnits units, List<ReportedFigure> figures) {
        this.families = families;
        this.coverage = new Coverage(units, figures);
        this.figures = figures;
        this.counts = new Leaders(2 * figures.size());
        this.bundles = new Leaders(figures.size());
    }

    /** The name, unit and disaggregation of a count. */
    private record Name(AdminUnitCode unit, Disaggregation disaggregation, String name) {}

    /**
     * A count that has a name.
     *
     * @param figure the index of its figure
     * @param count twice that index for a numerator, one more for a denominator; {@link CountCell#CONSTANT} for a known
     *     0
     * @param value -1 for a rate without counts
     */
    private record Named(int figure, int count, long value) {}

    /** A value and the units that it covers, in the form of {@link Coverage#of}. */
    private record Told(long value, String of) {}

    /**
     * The figures as counts; those that say nothing about counts are left out. Must be called before the other methods.
     */
    List<CountCell> cells() {
        Map<Name, List<Named>> named = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            if (kind(i).isPresent()) {
                addNames(i, named);
            }
        }
        boolean anyNothing = false;
        while (addNothings(named)) {
            anyNothing = true; // each may share a name with a further one
        }
        if (anyNothing) {
            IntStream.range(0, figures.size()).filter(this::isShareOfNothing).forEach(nothings::add);
        }
        named.values().forEach(this::join);
        named.forEach(this::remember);
        rememberNothing(named.keySet());
        number();
        List<CountCell> cells = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Optional<Kind> kind = kind(i);
            if (kind.isPresent()) {
                CountCell cell = CountCell.of(figures.get(i), kind.get(), unknowns(i, kind.get()), bundles.leaderOf(i));
                cells.add(kind.get() == Kind.PERCENT ? withCountsOf(cell, i) : cell);
            }
        }
        return cells;
    }

    /**
     * Keeps the number of a name in a unit if there is only one and no unit is missing from it. Rates without counts do
     * not matter: they are assumed to have the same.
     */
    private void remember(Name name, List<Named> same) {
        List<Named> told = same.stream().filter(one -> one.value() >= 0).toList();
        if (!told.isEmpty()
                && told.stream()
                        .allMatch(one -> one.value() == told.get(0).value()
                                && coverage.of(figures.get(one.figure())).isEmpty())) {
            oneOfEach.computeIfAbsent(name.name(), text -> new ArrayList<>()).add(told.get(0));
        }
    }

    /**
     * Keeps 0 for both counts of each share with {@code -}: they are known to be 0, and add up with others of their
     * names.
     *
     * @param told the names that other figures have
     */
    private void rememberNothing(Set<Name> told) {
        for (int i = 0; i < figures.size(); i++) {
            FigureKey key = figures.get(i).key();
            if (isShareOfNothing(i) && coverage.of(figures.get(i)).isEmpty()) {
                Named nothing = new Named(i, CountCell.CONSTANT, 0);
                List<String> names = new ArrayList<>(families.numeratorNames(key.indicator()));
                families.denominatorName(key.indicator()).ifPresent(names::add);
                names.stream()
                        .filter(name -> !told.contains(new Name(key.unit(), key.disaggregation(), name)))
                        .forEach(name -> oneOfEach
                                .computeIfAbsent(name, text -> new ArrayList<>())
                                .add(nothing));
            }
        }
    }

    private int unknownOf(Named count) {
        return count.count() == CountCell.CONSTANT ? CountCell.CONSTANT : numbers[counts.leaderOf(count.count())];
    }

    /**
     * The counts of each name that several indicators share, since a total may belong to one and its parts to another.
     * All counts of a name get the code of one indicator and the name as the definition version; they keep their
     * unknowns.
     */
    List<CountCell> countsOfNames() {
        List<CountCell> cells = new ArrayList<>();
        oneOfEach.forEach((name, ofName) -> {
            long indicators = ofName.stream()
                    .map(count -> figures.get(count.figure()).key().indicator())
                    .distinct()
                    .count();
            IndicatorCode code = figures.get(ofName.get(0).figure()).key().indicator();
            if (indicators > 1) {
                ofName.forEach(count -> {
                    FigureKey key = figures.get(count.figure()).key();
                    cells.add(new CountCell(
                            new FigureKey(key.unit(), code, key.disaggregation(), key.year(), name),
                            Kind.COUNT,
                            count.value(),
                            0,
                            BigDecimal.ZERO,
                            false,
                            new Unknowns(unknownOf(count), CountCell.CONSTANT),
                            CountCell.CONSTANT));
                });
            }
        });
        return cells;
    }

    /** The figures with a count whose name another count of the same unit and disaggregation has, too. */
    Set<FigureKey> namesakes() {
        return namesakes;
    }

    /** Two new unknowns, for a numerator and a denominator. */
    Unknowns further() {
        return new Unknowns(unknowns++, unknowns++);
    }

    /**
     * A figure that a snapshot withheld and that no longer exists, with new unknowns; 0 in place of its values, which
     * are not known.
     */
    CountCell gone(FigureKey key) {
        boolean share = families.get(key.indicator()).kind() == IndicatorKind.RATE;
        Unknowns own = new Unknowns(unknowns++, share ? unknowns++ : CountCell.CONSTANT);
        return new CountCell(
                key, share ? Kind.SHARE : Kind.COUNT, 0, 0, BigDecimal.ZERO, false, own, CountCell.CONSTANT);
    }

    /** The number of unknowns so far. */
    int unknowns() {
        return unknowns;
    }

    private Optional<Kind> kind(int figure) {
        return nothings.contains(figure)
                ? Optional.of(Kind.SHARE)
                : CountCell.kind(
                        figures.get(figure).measurement(), indicator(figure).kind());
    }

    private Indicator indicator(int figure) {
        return families.get(figures.get(figure).key().indicator());
    }

    /**
     * Adds the shares with {@code -} that share a name with a count of 0 covering the same units: they are withheld
     * with it. Returns whether there are any.
     */
    private boolean addNothings(Map<Name, List<Named>> named) {
        boolean found = false;
        for (int i = 0; i < figures.size(); i++) {
            if (isShareOfNothing(i) && hasNamesakeOfNothing(i, named)) {
                nothings.add(i);
                addNames(i, named);
                found = true;
            }
        }
        return found;
    }

    private boolean isShareOfNothing(int figure) {
        return kind(figure).filter(kind -> kind == Kind.NOTHING).isPresent()
                && indicator(figure).kind() == IndicatorKind.RATE;
    }

    private boolean hasNamesakeOfNothing(int figure, Map<Name, List<Named>> named) {
        FigureKey key = figures.get(figure).key();
        Set<String> names = new HashSet<>(families.numeratorNames(key.indicator()));
        families.denominatorName(key.indicator()).ifPresent(names::add);
        String of = coverage.of(figures.get(figure));
        return names.stream()
                .flatMap(name ->
                        named.getOrDefault(new Name(key.unit(), key.disaggregation(), name), List.of()).stream())
                .anyMatch(other -> other.value() == 0
                        && coverage.of(figures.get(other.figure())).equals(of));
    }

    private void addNames(int figure, Map<Name, List<Named>> named) {
        ReportedFigure reported = figures.get(figure);
        Measurement measurement = reported.measurement();
        Indicator indicator = indicator(figure);
        long numerator = -1;
        long denominator = -1;
        if (measurement instanceof Measurement.Share share) {
            numerator = share.numerator();
            denominator = share.denominator();
        } else if (measurement instanceof Measurement.Count count) {
            numerator = count.value();
        } else if (measurement == Absence.DID_NOT_OCCUR) {
            if (indicator.kind() == IndicatorKind.RATE && !nothings.contains(figure)) {
                return;
            }
            numerator = 0;
            denominator = 0;
        }
        for (String name : families.numeratorNames(indicator.code())) {
            add(named, reported.key(), name, new Named(figure, 2 * figure, numerator));
        }
        Optional<String> below = families.denominatorName(indicator.code());
        if (below.isPresent()) {
            add(named, reported.key(), below.get(), new Named(figure, 2 * figure + 1, denominator));
        }
    }

    private static void add(Map<Name, List<Named>> named, FigureKey key, String name, Named count) {
        named.computeIfAbsent(new Name(key.unit(), key.disaggregation(), name), n -> new ArrayList<>(2))
                .add(count);
    }

    /**
     * Joins counts of one name, unit and disaggregation. Equal ones that cover the same units become one unknown, and
     * their figures one bundle. If they cover different units, or a rate without counts is among them, all their
     * figures go into one bundle, since nobody can know which of their counts are equal.
     */
    private void join(List<Named> same) {
        if (same.size() < 2) {
            return;
        }
        same.forEach(count -> namesakes.add(figures.get(count.figure()).key()));
        Map<Told, Named> first = new HashMap<>();
        Set<String> covered = new HashSet<>();
        boolean rates = false;
        for (Named count : same) {
            String of = coverage.of(figures.get(count.figure()));
            rates |= count.value() < 0;
            if (count.value() >= 0) {
                covered.add(of);
                Optional.ofNullable(first.putIfAbsent(new Told(count.value(), of), count))
                        .ifPresent(other -> {
                            counts.join(other.count(), count.count());
                            bundles.join(other.figure(), count.figure());
                        });
            }
        }
        if (rates && same.stream().mapToLong(Named::value).distinct().count() == 2) {
            addCountsOfRates(same);
        }
        if (rates || covered.size() > 1) {
            same.forEach(count -> bundles.join(same.get(0).figure(), count.figure()));
        }
    }

    /** Gives rates without counts the number of their name, if it comes from a figure from which no unit is missing. */
    private void addCountsOfRates(List<Named> same) {
        Optional<Named> count = same.stream()
                .filter(one -> one.value() >= 0)
                .filter(one -> coverage.of(figures.get(one.figure())).isEmpty())
                .findFirst();
        count.ifPresent(one ->
                same.stream().filter(rate -> rate.value() < 0).forEach(rate -> countsOfRates.put(rate.count(), one)));
    }

    private CountCell withCountsOf(CountCell rate, int figure) {
        Optional<Named> above = Optional.ofNullable(countsOfRates.get(2 * figure));
        Optional<Named> below = Optional.ofNullable(countsOfRates.get(2 * figure + 1));
        return new CountCell(
                rate.key(),
                rate.kind(),
                above.map(Named::value).orElse(0L),
                below.map(Named::value).orElse(0L),
                rate.percent(),
                rate.computed(),
                new Unknowns(
                        above.map(one -> numbers[counts.leaderOf(one.count())]).orElse(CountCell.CONSTANT),
                        below.map(one -> numbers[counts.leaderOf(one.count())]).orElse(CountCell.CONSTANT)),
                rate.bundle());
    }

    private void number() {
        numbers = new int[2 * figures.size()];
        Arrays.fill(numbers, CountCell.CONSTANT);
        for (int i = 0; i < figures.size(); i++) {
            Optional<Kind> kind = kind(i);
            if (kind.isPresent() && hasNumerator(i, kind.get())) {
                number(2 * i);
            }
            if (kind.isPresent() && kind.get() == Kind.SHARE) {
                number(2 * i + 1);
            }
        }
    }

    private void number(int count) {
        int leader = counts.leaderOf(count);
        if (numbers[leader] == CountCell.CONSTANT) {
            numbers[leader] = unknowns++;
        }
    }

    /**
     * Whether the numerator of a figure is an unknown. A {@code -} of a plain count can be withheld; that of a share,
     * unless it became 0 of 0, is shown.
     */
    private boolean hasNumerator(int figure, Kind kind) {
        return kind == Kind.SHARE
                || kind == Kind.COUNT
                || (kind == Kind.NOTHING && indicator(figure).kind() == IndicatorKind.COUNT);
    }

    private Unknowns unknowns(int figure, Kind kind) {
        return new Unknowns(
                hasNumerator(figure, kind) ? numbers[counts.leaderOf(2 * figure)] : CountCell.CONSTANT,
                kind == Kind.SHARE ? numbers[counts.leaderOf(2 * figure + 1)] : CountCell.CONSTANT);
    }
}
