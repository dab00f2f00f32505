package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.TargetCode;

/** The sentences at the head of a unit's page: its chief figure against the milestones, and its statuses counted. */
final class SummarySentence {

    private final Messages messages;
    private final FigureText figures;
    private final TargetText targets;
    private final ProgressStatement statement;

    SummarySentence(Messages messages, FigureText figures, TargetText targets, ProgressStatement statement) {
        this.messages = messages;
        this.figures = figures;
        this.targets = targets;
        this.statement = statement;
    }

    /** The chief figure of a unit, or that there is none. */
    List<TextRun> of(String unitName, List<TrackedIndicator> tracked) {
        String unit = midSentence(unitName);
        Optional<TrackedIndicator> chief = chief(tracked);
        if (chief.isEmpty()) {
            return messages.runs(tracked.isEmpty() ? "summary.nothing_tracked" : "summary.no_figure", unitName);
        }
        TrackedIndicator indicator = chief.get();
        Figure figure = indicator.latestFigure().orElseThrow();
        String value = figures.value(indicator.indicator(), figure.measurement(), indicator.thresholds());
        String name = indicator.disaggregation().isHeadline()
                ? indicator.indicator().name()
                : messages.text(
                        "summary.disaggregated",
                        indicator.indicator().name(),
                        indicator.name().substring(indicator.indicator().shortName().length()));
        List<TextRun> runs = new ArrayList<>(messages.runs(
                figure.measurement().number().isPresent() ? "summary.figure" : "summary.answer",
                name,
                unit,
                figure.year(),
                value));
        clauses(indicator, figure.year()).forEach(clause -> runs.add(new TextRun(clause, false)));
        runs.add(new TextRun(
                TrackedIndicator.isIllustrative(figure) ? messages.text("summary.illustrative_end") : ".", false));
        return runs;
    }

    private List<String> clauses(TrackedIndicator indicator, int year) {
        List<Assessment> milestones = milestonesOfOnePlan(indicator);
        List<String> clauses = new ArrayList<>();
        for (Assessment assessment : milestones) {
            boolean sameYear = assessment.decidingYear().isPresent()
                    && assessment.decidingYear().getAsInt() == year;
            Optional<String> gap = sameYear ? statement.gap(assessment, indicator.indicator()) : Optional.empty();
            clauses.add(gap.orElseGet(() -> messages.text(
                    "summary.status",
                    targets.milestone(assessment),
                    lowerFirst(messages.text("status." + assessment.status().token())))));
        }
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            String before = i == 0 ? "summary.first" : i == clauses.size() - 1 ? "summary.last" : "summary.next";
            joined.add(messages.text(before, clauses.get(i)));
        }
        return joined;
    }

    /** The milestones of the plan that the first assessment belongs to, by year. */
    private static List<Assessment> milestonesOfOnePlan(TrackedIndicator indicator) {
        List<Assessment> milestones = indicator.assessments().stream()
                .filter(assessment -> !assessment.target().isYearly())
                .sorted(Comparator.comparingInt(Assessment::milestoneYear))
                .toList();
        return milestones.stream()
                .filter(assessment -> assessment
                        .target()
                        .plan()
                        .equals(milestones.get(milestones.size() - 1).target().plan()))
                .toList();
    }

    /** The first indicator with a figure; one held against a target and one with a real figure come before others. */
    private static Optional<TrackedIndicator> chief(List<TrackedIndicator> tracked) {
        return tracked.stream()
                .filter(indicator -> indicator.latestFigure().isPresent())
                .min(Comparator.comparingInt(SummarySentence::rank));
    }

    private static int rank(TrackedIndicator indicator) {
        boolean withDistance = indicator.assessments().stream()
                .anyMatch(assessment -> assessment.distance().isPresent());
        boolean real = !indicator.latestFigure().map(TrackedIndicator::isIllustrative).orElse(true);
        boolean number = indicator.latestNumber().isPresent();
        return (withDistance ? 0 : 4) + (number ? 0 : 2) + (real ? 0 : 1);
    }

    /** How many targets stand where, each counted once; nothing where there are none. */
    List<TextRun> counts(List<Assessment> assessments) {
        Map<TargetCode, Assessment> latest = new TreeMap<>();
        for (Assessment assessment : assessments) {
            latest.merge(
                    assessment.target().code(),
                    assessment,
                    (one, other) -> one.milestoneYear() >= other.milestoneYear() ? one : other);
        }
        if (latest.isEmpty()) {
            return List.of();
        }
        Map<ProgressStatus, Integer> counts = new EnumMap<>(ProgressStatus.class);
        latest.values().forEach(assessment -> counts.merge(assessment.status(), 1, Integer::sum));
        List<TextRun> runs = new ArrayList<>(messages.runs("summary.counts", latest.size()));
        boolean first = true;
        for (Map.Entry<ProgressStatus, Integer> count : counts.entrySet()) {
            runs.addAll(messages.runs(
                    first ? "summary.count.first" : "summary.count.next",
                    count.getValue(),
                    lowerFirst(messages.text("status." + count.getKey().token()))));
            first = false;
        }
        runs.add(new TextRun(".", false));
        return runs;
    }

    /** A unit's name within a sentence: {@code huyện Văn Quan}, but {@code Việt Nam}. */
    String midSentence(String unitName) {
        for (String type : messages.text("unit.types").split(",")) {
            if (unitName.startsWith(type.strip() + " ")) {
                return lowerFirst(unitName);
            }
        }
        return unitName;
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
