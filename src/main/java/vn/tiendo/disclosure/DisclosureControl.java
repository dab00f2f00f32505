package vn.tiendo.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import vn.tiendo.disclosure.Withholding.Reason;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.Reorganisation;

/**
 * Decides which figures are withheld: small counts of sensitive indicators, and everything from which they could be
 * worked out. Decision 0009 says how and why.
 */
public final class DisclosureControl {

    private final AdministrativeUnits units;
    private final IndicatorFamilies families;
    private final SmallCounts small;
    private final CountModels models;
    private final OpenAnswers answers;
    private final Map<Integer, Map<Integer, List<EarlierPublication>>> earlier = new HashMap<>();

    /**
     * @param indicators all indicators of the data, sensitive or not: any may share a count with a sensitive one
     * @param threshold counts of sensitive indicators below it are small
     * @param earlier what snapshots already show, earliest first
     */
    public DisclosureControl(
            AdministrativeUnits units,
            List<Reorganisation> reorganisations,
            Collection<Indicator> indicators,
            int threshold,
            List<EarlierPublication> earlier) {
        this.units = units;
        this.families = new IndicatorFamilies(indicators);
        this.small = new SmallCounts(families, threshold);
        this.models = new CountModels(units, reorganisations, families, small);
        this.answers = new OpenAnswers(units, indicators);
        earlier.forEach(this::addEarlier);
    }

    /**
     * Whether {@link #decide} needs the figures of an indicator: some may have to be withheld, or help to decide on
     * others.
     */
    public boolean concerns(IndicatorCode indicator) {
        return families.familyOf(indicator).isPresent() || answers.areOf(indicator);
    }

    /**
     * Decides on all figures of one year.
     *
     * @param figures all figures of the year whose indicators {@link #concerns concern} this
     * @param ofOtherYears likewise for all other years; called only if one year leaves open how categories add up
     * @throws UnsafeDisclosureException if what was chosen to be shown would disclose a withheld count, which is a bug
     */
    public Decision decide(int year, List<ReportedFigure> figures, Supplier<List<ReportedFigure>> ofOtherYears) {
        Set<FigureKey> open = answers.counted(figures);
        Map<Integer, List<ReportedFigure>> byFamily = new TreeMap<>();
        for (ReportedFigure figure : figures) {
            families.familyOf(figure.key().indicator())
                    .ifPresent(family -> byFamily.computeIfAbsent(family, number -> new ArrayList<>())
                            .add(figure));
        }
        List<Withholding> withheld = new ArrayList<>();
        Set<FigureKey> withoutNotes = new TreeSet<>();
        Set<GivenAway> givenAway = new TreeSet<>();
        byFamily.forEach((family, ofFamily) -> {
            Supplier<List<ReportedFigure>> others = () -> ofOtherYears.get().stream()
                    .filter(figure -> families.familyOf(figure.key().indicator())
                            .filter(family::equals)
                            .isPresent())
                    .toList();
            decide(
                    new FamilyYear(year, ofFamily, open, earlier(year, family), others),
                    withheld,
                    withoutNotes,
                    givenAway);
        });
        return new Decision(withheld.stream().sorted().toList(), withoutNotes, List.copyOf(givenAway));
    }

    /** Sorts what a snapshot shows by year and family, since each family and year is decided on alone. */
    private void addEarlier(EarlierPublication publication) {
        Map<Integer, Map<Integer, List<ReportedFigure>>> parts = new HashMap<>();
        for (ReportedFigure figure : publication.figures()) {
            families.familyOf(figure.key().indicator())
                    .ifPresent(family -> parts.computeIfAbsent(figure.key().year(), year -> new HashMap<>())
                            .computeIfAbsent(family, number -> new ArrayList<>())
                            .add(figure));
        }
        parts.forEach((year, byFamily) ->
                byFamily.forEach((family, figures) -> earlier.computeIfAbsent(year, y -> new HashMap<>())
                        .computeIfAbsent(family, f -> new ArrayList<>())
                        .add(new EarlierPublication(publication.name(), figures, publication.unshown()))));
    }

    private List<EarlierPublication> earlier(int year, int family) {
        return earlier.getOrDefault(year, Map.of()).getOrDefault(family, List.of());
    }

    private void decide(
            FamilyYear family, List<Withholding> withheld, Set<FigureKey> withoutNotes, Set<GivenAway> givenAway) {
        if (!models.withholdsAny(family)) {
            return;
        }
        List<EarlierPublication> before = family.earlier();
        CountModel model = models.of(family);
        CountModel alone = before.isEmpty() ? model : models.of(family.withoutSnapshots());
        Choice choice = before.isEmpty() ? Choice.of(model) : Choice.of(model, alone);
        TrueProofs proofs = TrueProofs.of(model, choice);
        List<Withholding> ofFamily = new ArrayList<>();
        for (int bundle = 0; bundle < model.bundles().size(); bundle++) {
            if (choice.bundles().get(bundle)) {
                explain(model, bundle, choice.neededFor(), before, ofFamily);
            }
        }
        Set<FigureKey> keys = new HashSet<>();
        ofFamily.forEach(one -> keys.add(one.figure()));
        addNotesOfWithheldParts(family.figures(), keys, withoutNotes);
        addGivenAway(model, proofs.tooFew(), before, givenAway);
        ToldBySums.of(models, family, choice, proofs.tooFew())
                .forEach((unknown, name) -> givenAway.add(new GivenAway(keyOf(model, unknown), name, false)));
        Set<Integer> excused = before.isEmpty() ? Set.of() : proofs.tooFew();
        new SafetyAudit(model, keys, excused).run(proofs.possibilities());
        if (!before.isEmpty()) {
            auditAlone(alone, keys);
        }
        withheld.addAll(ofFamily);
    }

    /**
     * Checks that today's figures are safe without the snapshots. Nothing can undo what those have disclosed, but it
     * must not excuse today's figures.
     */
    private static void auditAlone(CountModel today, Set<FigureKey> withheld) {
        BitSet bundles = new BitSet();
        for (int bundle = 0; bundle < today.bundles().size(); bundle++) {
            bundles.set(
                    bundle,
                    withheld.contains(today.bundles().get(bundle).cells().get(0).key()));
        }
        new SafetyAudit(today, withheld, Set.of())
                .run(TrueProofs.of(today, bundles).possibilities());
    }

    private void explain(
            CountModel model,
            int number,
            Map<Integer, Integer> neededFor,
            List<EarlierPublication> before,
            List<Withholding> withheld) {
        Bundle bundle = model.bundles().get(number);
        Optional<FigureKey> reasonForAll = bundle.cells().stream()
                .filter(cell -> bundle.small() ? small.isSmall(cell) : isWithheldIn(before, cell.key()))
                .map(CountCell::key)
                .findFirst();
        Optional<FigureKey> told = Optional.ofNullable(neededFor.get(number)).map(unknown -> keyOf(model, unknown));
        for (CountCell cell : bundle.cells()) {
            FigureKey key = cell.key();
            if (small.isSmall(cell) && bundle.small()) {
                withheld.add(new Withholding(
                        key,
                        cell.kind() == CountCell.Kind.PERCENT ? Reason.ZERO_RATE : Reason.SMALL,
                        Optional.empty(),
                        ""));
            } else if (bundle.mustBeWithheld() && !isWithheldIn(before, key)) {
                withheld.add(new Withholding(key, Reason.SAME_COUNT, reasonForAll, ""));
            } else if (bundle.mustBeWithheld()) {
                withheld.add(new Withholding(key, Reason.WITHHELD_BEFORE, Optional.empty(), publication(before, key)));
            } else {
                withheld.add(new Withholding(key, Reason.WOULD_TELL, told, ""));
            }
        }
    }

    /**
     * Adds the own figures above a withheld one that have a computed sum beside them: the withheld figure may be part
     * of it. If nothing below is withheld, anyone can add it up, so such notes disclose nothing and play no part in the
     * choice.
     */
    private void addNotesOfWithheldParts(
            List<ReportedFigure> figures, Set<FigureKey> withheld, Set<FigureKey> withoutNotes) {
        Set<FigureKey> above = new HashSet<>();
        for (FigureKey key : withheld) {
            for (AdministrativeUnit unit : units.ancestorsOf(key.unit())) {
                above.add(key.of(unit.code()));
            }
        }
        figures.stream()
                .filter(figure -> figure.beside().isPresent() && above.contains(figure.key()))
                .forEach(figure -> withoutNotes.add(figure.key()));
    }

    /** A figure of the bundle that withholds the count, if possible a small one. */
    private FigureKey keyOf(CountModel model, int unknown) {
        List<CountCell> cells = model.bundles().get(model.bundleOf()[unknown]).cells();
        return cells.stream()
                .filter(small::isSmall)
                .findFirst()
                .orElse(cells.get(0))
                .key();
    }

    private static boolean isWithheldIn(List<EarlierPublication> before, FigureKey key) {
        return !publication(before, key).isEmpty();
    }

    private static String publication(List<EarlierPublication> before, FigureKey key) {
        for (EarlierPublication publication : before) {
            for (ReportedFigure figure : publication.figures()) {
                if (figure.measurement() == Absence.WITHHELD && figure.key().equals(key)) {
                    return publication.name();
                }
            }
        }
        return "";
    }

    private void addGivenAway(
            CountModel model, Set<Integer> tooFew, List<EarlierPublication> before, Set<GivenAway> givenAway) {
        if (!before.isEmpty()) {
            String last = before.get(before.size() - 1).name();
            tooFew.forEach(unknown -> givenAway.add(new GivenAway(keyOf(model, unknown), last, false)));
        }
        for (EarlierPublication publication : before) {
            Set<FigureKey> shown = new HashSet<>();
            publication.figures().stream()
                    .filter(figure -> figure.measurement().isKnown())
                    .forEach(figure -> shown.add(figure.key()));
            model.bundles().stream()
                    .filter(Bundle::small)
                    .flatMap(bundle -> bundle.cells().stream())
                    .filter(cell -> small.isSmall(cell) && shown.contains(cell.key()))
                    .forEach(cell -> givenAway.add(new GivenAway(cell.key(), publication.name(), true)));
        }
    }
}
