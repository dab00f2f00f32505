package vn.tiendo.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.TextRun;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement.Absence;
import vn.tiendo.model.PlanCode;

/**
 * The sentences at the head of a page: a unit's chief figure with the milestones, and the number of targets per status.
 */
public final class SummarySentence {

    private final Messages messages;
    private final FigureText figures;
    private final TargetText targets;
    private final ProgressStatement statement;
    private final PlanLabels plans;
    private final PlaceNames placeNames;

    SummarySentence(
            Messages messages, FigureText figures, TargetText targets, ProgressStatement statement, PlanLabels plans) {
        this.messages = messages;
        this.figures = figures;
        this.targets = targets;
        this.statement = statement;
        this.plans = plans;
        this.placeNames = new PlaceNames(messages);
    }

    /** The chief figure of a unit, or a statement that there is none. */
    public List<TextRun> of(String unitName, List<TrackedIndicator> tracked) {
        return told(unitName, tracked, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** The same, followed by the number of targets per status. */
    public List<TextRun> withCounts(String unitName, List<TrackedIndicator> tracked) {
        List<TextRun> runs = new ArrayList<>(of(unitName, tracked));
        List<TextRun> counts = counts(tracked);
        if (!counts.isEmpty()) {
            runs.add(new TextRun(" ", false));
            runs.addAll(counts);
        }
        return runs;
    }

    /** That a unit is not there yet, and from when it will be. */
    public List<TextRun> notBegun(LocalDate day, String unitName, LocalDate first) {
        return messages.runs(
                "summary.not_begun", VietnameseFormat.date(day), midSentence(unitName), VietnameseFormat.date(first));
    }

    /** The chief figure, preceded by the as-of date. */
    public List<TextRun> asOf(LocalDate day, String unitName, List<TrackedIndicator> tracked) {
        List<TextRun> runs = new ArrayList<>(messages.runs("summary.as_of", VietnameseFormat.date(day)));
        runs.addAll(told(unitName, tracked, FirstLetter::lowerUnlessAbbreviated, this::midSentence));
        return runs;
    }

    /**
     * @param named writes the name of the indicator in its place
     * @param unitNamed the same for the unit, if the sentence begins with it
     */
    private List<TextRun> told(
            String unitName,
            List<TrackedIndicator> tracked,
            UnaryOperator<String> named,
            UnaryOperator<String> unitNamed) {
        String unit = midSentence(unitName);
        Optional<TrackedIndicator> chief = chief(tracked);
        if (chief.isEmpty()) {
            return withoutFigure(unitNamed.apply(unitName), tracked);
        }
        TrackedIndicator indicator = chief.get();
        Figure figure = indicator.latestFigure().orElseThrow();
        String value = figures.value(indicator.indicator(), figure.measurement(), indicator.thresholds());
        String name = indicator.disaggregation().isHeadline()
                ? indicator.indicator().name()
                : messages.text("summary.disaggregated", indicator.indicator().name(), indicator.category());
        List<TextRun> runs = new ArrayList<>(messages.runs(
                figure.measurement().number().isPresent() ? "summary.figure" : "summary.answer",
                named.apply(name),
                unit,
                figure.year(),
                value));
        String reservations = figures.reservations(figure);
        if (!reservations.isEmpty()) {
            runs.add(new TextRun(reservations, false));
        }
        statement
                .change(indicator)
                .ifPresent(change -> runs.add(new TextRun(messages.text("summary.first", change), false)));
        addProgress(runs, indicator, figure);
        return runs;
    }

    /** That there is no figure; where special cells or withheld figures are there, how many indicators have which. */
    private List<TextRun> withoutFigure(String unitName, List<TrackedIndicator> tracked) {
        if (tracked.isEmpty()) {
            return messages.runs("summary.nothing_tracked", unitName);
        }
        Map<IndicatorCode, Absence> absences = new LinkedHashMap<>();
        for (TrackedIndicator one : tracked) {
            absences.merge(one.indicator().code(), one.latestAbsence(), SummarySentence::sayingMore);
        }
        if (absences.values().stream().allMatch(absence -> absence.compareTo(Absence.NOT_AVAILABLE) <= 0)) {
            return messages.runs("summary.no_figure", unitName);
        }
        Map<Absence, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        absences.values().forEach(absence -> counts.merge(absence, 1, Integer::sum));
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.forEach((absence, count) -> named.put(figures.absence(absence), count));
        List<TextRun> runs = new ArrayList<>(
                messages.runs("summary.no_figure.but", unitName, VietnameseFormat.whole(absences.size())));
        addCounts(runs, named);
        return runs;
    }

    private static Absence sayingMore(Absence one, Absence other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Adds the distance from each milestone of one plan, or the status if there is no distance. */
    private void addProgress(List<TextRun> runs, TrackedIndicator indicator, Figure figure) {
        List<String> gaps = new ArrayList<>();
        List<String> statuses = new ArrayList<>();
        List<Assessment> milestones = milestonesOfOnePlan(indicator);
        for (Assessment assessment : milestones) {
            boolean sameYear = assessment.decidingYear().isPresent()
                    && assessment.decidingYear().getAsInt() == figure.year();
            Optional<String> gap = sameYear
                    ? statement.gap(assessment, indicator.indicator(), indicator.thresholds())
                    : Optional.empty();
            gap.ifPresentOrElse(gaps::add, () -> statuses.add(status(assessment)));
        }
        for (int i = 0; i < gaps.size(); i++) {
            String joint = i == 0 ? "summary.first" : i == gaps.size() - 1 ? "summary.last" : "summary.next";
            runs.add(new TextRun(messages.text(joint, gaps.get(i)), false));
        }
        if (!gaps.isEmpty() && indicator.isUnderSeveralPlans()) {
            PlanCode plan = milestones.get(0).target().plan();
            runs.add(new TextRun(
                    messages.text("summary.of_plan", FirstLetter.lowerUnlessAbbreviated(plans.of(plan))), false));
        }
        runs.add(new TextRun(".", false));
        statuses.forEach(status -> runs.add(new TextRun(messages.text("summary.status", status), false)));
    }

    private String status(Assessment assessment) {
        return messages.text(
                "summary.milestone",
                FirstLetter.upper(targets.milestone(assessment)),
                FirstLetter.lower(messages.text("status." + assessment.status().token())));
    }

    /** The milestones of one plan, by year: the unit's own, else that of the nearest unit above. */
    private static List<Assessment> milestonesOfOnePlan(TrackedIndicator indicator) {
        Optional<PlanCode> plan = indicator.whileInForce().stream()
                .filter(assessment -> !assessment.target().isYearly())
                .map(assessment -> assessment.target().plan())
                .findFirst();
        return indicator.milestoneAssessments().stream()
                .filter(assessment ->
                        plan.isPresent() && assessment.target().plan().equals(plan.get()))
                .toList();
    }

    /**
     * The indicator with a figure that says most to a citizen: one with a target before others, then a number, then a
     * real figure. After that a headline comes before categories; among categories the newest figure comes first, then
     * one with milestones in several years. Otherwise the order of the data decides.
     */
    public static Optional<TrackedIndicator> chief(List<TrackedIndicator> tracked) {
        return tracked.stream()
                .filter(indicator -> indicator.latestFigure().isPresent())
                .min(Comparator.comparingInt(SummarySentence::rank)
                        .thenComparing(indicator -> !indicator.disaggregation().isHeadline())
                        .thenComparing(SummarySentence::newerCategory));
    }

    private static int newerCategory(TrackedIndicator one, TrackedIndicator other) {
        if (one.disaggregation().isHeadline() || other.disaggregation().isHeadline()) {
            return 0;
        }
        int order = Integer.compare(
                other.latestFigure().orElseThrow().year(),
                one.latestFigure().orElseThrow().year());
        return order != 0 ? order : Boolean.compare(hasSeveralMilestones(other), hasSeveralMilestones(one));
    }

    private static boolean hasSeveralMilestones(TrackedIndicator indicator) {
        return indicator.whileInForce().stream()
                        .filter(assessment -> !assessment.target().isYearly())
                        .mapToInt(Assessment::milestoneYear)
                        .distinct()
                        .count()
                > 1;
    }

    private static int rank(TrackedIndicator indicator) {
        boolean withDistance = indicator.whileInForce().stream()
                .anyMatch(assessment -> assessment.distance().isPresent());
        boolean real =
                !indicator.latestFigure().map(TrackedIndicator::isIllustrative).orElse(true);
        boolean number = indicator.latestNumber().isPresent();
        return (withDistance ? 0 : 4) + (number ? 0 : 2) + (real ? 0 : 1);
    }

    /** The number of targets per status, each counted once; empty if there are none. */
    public List<TextRun> counts(List<TrackedIndicator> tracked) {
        List<Assessment> assessments = new ArrayList<>();
        boolean past = false;
        for (TrackedIndicator indicator : tracked) {
            past |= indicator.hasEnded();
            assessments.addAll(indicator.whileInForce());
        }
        StatusTally tally = StatusTally.of(assessments);
        if (tally.total() == 0) {
            return List.of();
        }
        return listed(messages.runs(past ? "summary.counts.in_force" : "summary.counts", tally.total()), tally);
    }

    /**
     * The number of a plan's targets per status; empty if there are none.
     *
     * @param inForce the last statuses of dissolved units' targets while these units were in force
     * @param forEachUnit how many targets of the plan are judged unit by unit, and so are not among these
     */
    public List<TextRun> ofPlan(
            String planLabel, LocalDate day, StatusTally tally, StatusTally inForce, int forEachUnit) {
        if (tally.total() == 0) {
            return List.of();
        }
        List<TextRun> runs = new ArrayList<>(listed(
                messages.runs(
                        "summary.plan",
                        VietnameseFormat.date(day),
                        tally.total(),
                        FirstLetter.lowerUnlessAbbreviated(planLabel)),
                tally));
        if (inForce.total() > 0) {
            runs.addAll(listed(messages.runs("summary.plan.in_force", inForce.total()), inForce));
        }
        if (forEachUnit > 0) {
            runs.addAll(messages.runs("summary.plan.each", VietnameseFormat.whole(forEachUnit)));
        }
        return runs;
    }

    /**
     * About a plan whose targets are all judged unit by unit: how many there are, and the statuses of these units.
     *
     * @param targets how many targets the plan has
     */
    public List<TextRun> ofPlanForEachUnit(String planLabel, LocalDate day, int targets, StatusTally tally) {
        List<TextRun> runs = new ArrayList<>(messages.runs(
                "summary.plan.only_each",
                VietnameseFormat.date(day),
                VietnameseFormat.whole(targets),
                FirstLetter.lowerUnlessAbbreviated(planLabel)));
        if (tally.total() == 0) {
            runs.add(new TextRun(".", false));
            return runs;
        }
        runs.addAll(messages.runs("summary.below.counts", VietnameseFormat.whole(tally.total())));
        return listed(runs, tally);
    }

    /**
     * The number of a level's assessments per status.
     *
     * @param gone whether the units of the level have been dissolved
     */
    public List<TextRun> ofLevel(String levelName, int units, boolean gone, LocalDate day, StatusTally tally) {
        String level = FirstLetter.lower(levelName);
        String date = VietnameseFormat.date(day);
        String count = VietnameseFormat.whole(units);
        if (tally.total() == 0) {
            return messages.runs("summary.level.none", date, count, level);
        }
        return listed(
                messages.runs(
                        gone ? "summary.level.gone" : "summary.level",
                        date,
                        VietnameseFormat.whole(tally.total()),
                        count,
                        level),
                tally);
    }

    /**
     * About a unit without figures of its own: how many of the units below it have one, and their statuses.
     *
     * @param counted what these units are
     * @param areAll whether there are no others of the kind
     */
    public List<TextRun> ofUnitsBelow(
            LocalDate day,
            String unitName,
            String counted,
            int withFigure,
            int all,
            boolean areAll,
            StatusTally tally) {
        List<TextRun> runs = new ArrayList<>(messages.runs(
                areAll ? "summary.below" : "summary.below.listed",
                VietnameseFormat.date(day),
                VietnameseFormat.whole(withFigure),
                VietnameseFormat.whole(all),
                counted,
                midSentence(unitName)));
        if (tally.total() == 0) {
            runs.add(new TextRun(".", false));
            return runs;
        }
        runs.addAll(messages.runs("summary.below.counts", VietnameseFormat.whole(tally.total())));
        return listed(runs, tally);
    }

    private List<TextRun> listed(List<TextRun> opening, StatusTally tally) {
        List<TextRun> runs = new ArrayList<>(opening);
        addCounts(runs, tally.named(messages));
        return runs;
    }

    private void addCounts(List<TextRun> runs, Map<String, Integer> counts) {
        boolean first = true;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            runs.addAll(messages.runs(
                    first ? "summary.count.first" : "summary.count.next",
                    VietnameseFormat.whole(count.getValue()),
                    count.getKey()));
            first = false;
        }
        runs.add(new TextRun(".", false));
    }

    /** A unit's name within a sentence. */
    public String midSentence(String unitName) {
        return placeNames.midSentence(unitName);
    }
}
