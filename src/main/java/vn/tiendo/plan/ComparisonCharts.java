package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.plan.ChartSpec.Bin;
import vn.tiendo.plan.ChartSpec.Distribution;
import vn.tiendo.plan.ChartSpec.DotRow;
import vn.tiendo.plan.ChartSpec.Milestone;
import vn.tiendo.plan.ChartSpec.Panel;
import vn.tiendo.plan.ChartSpec.RankedDotPlot;
import vn.tiendo.plan.ChartSpec.SmallMultiples;
import vn.tiendo.plan.ChartSpec.Threshold;
import vn.tiendo.plan.ChartSpec.ValueAxis;

/** Charts that hold several units against each other on one indicator. */
final class ComparisonCharts {

    private static final int MOST_ROWS = 40;
    private static final int MOST_PANELS = 24;
    private static final int BINS = 10;

    private final Site site;
    private final Messages messages;
    private final ProgressCharts progress;

    ComparisonCharts(Site site) {
        this.site = site;
        this.messages = site.messages();
        this.progress = new ProgressCharts(
                messages, site.wording().figures(), site.wording().targets());
    }

    /**
     * Up to 40 units in order of their figure; of more, how their figures are spread.
     *
     * @param above the unit whose milestones are drawn where the units have none of their own
     */
    Optional<ChartSpec> compare(
            String id,
            String title,
            List<AdministrativeUnit> units,
            Indicator indicator,
            Disaggregation disaggregation,
            Optional<AdministrativeUnit> above) {
        Map<AdministrativeUnit, TrackedIndicator> tracked = new LinkedHashMap<>();
        units.forEach(unit -> tracked.put(unit, site.tracked(unit.code(), indicator, disaggregation)));
        List<Double> values = tracked.values().stream()
                .flatMap(one -> one.latestNumber().stream())
                .map(number -> number.toDouble())
                .toList();
        if (values.size() < 2) {
            return Optional.empty();
        }
        List<Threshold> thresholds = thresholds(tracked.values(), above, indicator, disaggregation);
        double highest = Math.max(
                values.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                thresholds.stream().mapToDouble(Threshold::value).max().orElse(0));
        ValueAxis axis = ProgressCharts.axis(indicator, highest);
        Optional<String> mark = tracked.values().stream()
                        .anyMatch(one -> one.latestFigure()
                                .map(TrackedIndicator::isIllustrative)
                                .orElse(false))
                ? Optional.of(messages.text("illustrative.mark"))
                : Optional.empty();
        String description = messages.text(
                "chart.compare.description",
                VietnameseFormat.whole(values.size()),
                VietnameseFormat.whole(units.size()));
        return Optional.of(
                units.size() <= MOST_ROWS
                        ? new RankedDotPlot(id, title, description, axis, rows(tracked), thresholds, mark)
                        : new Distribution(
                                id, title, description, axis, bins(values, axis, indicator), thresholds, mark));
    }

    /** Each unit over the years; nothing for more than 24, or where no unit has two figures. */
    Optional<ChartSpec> overTheYears(
            String id,
            String title,
            List<AdministrativeUnit> units,
            Indicator indicator,
            Disaggregation disaggregation) {
        List<Panel> panels = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        double highest = 0;
        boolean moves = false;
        boolean illustrative = false;
        for (AdministrativeUnit unit : units) {
            TrackedIndicator tracked = site.tracked(unit.code(), indicator, disaggregation);
            if (tracked.latestNumber().isEmpty()) {
                continue;
            }
            Panel panel = panel(unit, tracked);
            panels.add(panel);
            illustrative |= tracked.hasIllustrative();
            int points = 0;
            for (ChartSpec.Segment segment : panel.segments()) {
                for (ChartSpec.Point point : segment.points()) {
                    first = Math.min(first, point.year());
                    last = Math.max(last, point.year());
                    highest = Math.max(highest, point.value());
                    points++;
                }
            }
            for (Milestone milestone : panel.milestones()) {
                last = Math.max(last, milestone.year());
                highest = Math.max(highest, milestone.value());
            }
            moves |= points > 1;
        }
        if (!moves || panels.size() < 2 || panels.size() > MOST_PANELS) {
            return Optional.empty();
        }
        return Optional.of(new SmallMultiples(
                id,
                title,
                "",
                ProgressCharts.axis(indicator, highest),
                first,
                last,
                panels,
                illustrative ? Optional.of(messages.text("illustrative.mark")) : Optional.empty()));
    }

    private Panel panel(AdministrativeUnit unit, TrackedIndicator tracked) {
        Optional<Assessment> current = current(tracked);
        Figure latest = tracked.latestFigure().orElseThrow();
        return new Panel(
                unit.shortName(),
                text(tracked, latest),
                family(current),
                progress.segments(tracked, false),
                current
                        .filter(goal -> goal.target().value().isPresent()
                                && !goal.target().isYearly())
                        .stream()
                        .map(goal -> new Milestone(
                                goal.milestoneYear(),
                                goal.target().value().orElseThrow().doubleValue(),
                                "",
                                "",
                                StatusMark.familyOf(goal.status())))
                        .toList(),
                List.of());
    }

    /** The highest figure first; units without one last, in file order. */
    private List<DotRow> rows(Map<AdministrativeUnit, TrackedIndicator> tracked) {
        return tracked.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<AdministrativeUnit, TrackedIndicator> entry) -> entry.getValue(),
                        ComparisonCharts::higherFirst))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static int higherFirst(TrackedIndicator one, TrackedIndicator other) {
        if (one.latestNumber().isEmpty() || other.latestNumber().isEmpty()) {
            return Boolean.compare(
                    one.latestNumber().isEmpty(), other.latestNumber().isEmpty());
        }
        return other.latestNumber().get().compareTo(one.latestNumber().get());
    }

    private DotRow row(AdministrativeUnit unit, TrackedIndicator tracked) {
        Optional<Figure> latest = tracked.latest();
        Optional<Assessment> current = current(tracked);
        String words = latest.map(figure -> text(tracked, figure)).orElse(messages.text("absence.none"));
        return new DotRow(
                unit.shortName(),
                tracked.latestNumber()
                        .map(number -> OptionalDouble.of(number.toDouble()))
                        .orElse(OptionalDouble.empty()),
                words,
                latest.map(figure -> messages.text("chart.tooltip", figure.year(), words))
                        .orElse(words),
                family(current),
                latest.map(ProgressCharts::isOpen).orElse(false));
    }

    private String text(TrackedIndicator tracked, Figure figure) {
        return site.wording().figures().value(tracked.indicator(), figure.measurement(), tracked.thresholds());
    }

    private Optional<Assessment> current(TrackedIndicator tracked) {
        return tracked.current(site.progress().asOf().getYear());
    }

    private static StatusFamily family(Optional<Assessment> assessment) {
        return assessment.map(one -> StatusMark.familyOf(one.status())).orElse(StatusFamily.OPEN);
    }

    /** The milestones that all the units share, else those of the unit above. */
    private List<Threshold> thresholds(
            Iterable<TrackedIndicator> units,
            Optional<AdministrativeUnit> above,
            Indicator indicator,
            Disaggregation disaggregation) {
        Set<Threshold> common = new LinkedHashSet<>();
        units.forEach(unit -> common.addAll(thresholds(unit)));
        if (common.isEmpty()) {
            return above.map(unit -> thresholds(site.tracked(unit.code(), indicator, disaggregation)))
                    .orElse(List.of());
        }
        // One unit with an adjusted value must not draw a line across all the others.
        List<Threshold> shared = new ArrayList<>();
        for (Threshold threshold : common) {
            int holders = 0;
            int all = 0;
            for (TrackedIndicator unit : units) {
                all += unit.assessments().isEmpty() ? 0 : 1;
                holders += thresholds(unit).contains(threshold) ? 1 : 0;
            }
            if (2 * holders > all) {
                shared.add(threshold);
            }
        }
        return shared;
    }

    private List<Threshold> thresholds(TrackedIndicator tracked) {
        return tracked.assessments().stream()
                .filter(goal ->
                        goal.target().value().isPresent() && !goal.target().isYearly())
                .sorted(Comparator.comparingInt(Assessment::milestoneYear))
                .map(goal -> new Threshold(
                        goal.target().value().orElseThrow().doubleValue(), String.valueOf(goal.milestoneYear())))
                .distinct()
                .toList();
    }

    private List<Bin> bins(List<Double> values, ValueAxis axis, Indicator indicator) {
        double width = axis.max() / BINS;
        int[] counts = new int[BINS];
        for (double value : values) {
            counts[Math.min(BINS - 1, (int) (value / width))]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            double from = i * width;
            double to = (i + 1) * width;
            bins.add(new Bin(
                    from,
                    to,
                    counts[i],
                    messages.text(
                            "chart.bin",
                            VietnameseFormat.whole(counts[i]),
                            VietnameseFormat.exact(java.math.BigDecimal.valueOf(from)),
                            VietnameseFormat.withUnit(
                                    VietnameseFormat.exact(java.math.BigDecimal.valueOf(to)),
                                    FigureText.unit(indicator)))));
        }
        return bins;
    }
}
