package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.view.ChartSpec;
import vn.tiendo.view.ChartSpec.Bin;
import vn.tiendo.view.ChartSpec.Distribution;
import vn.tiendo.view.ChartSpec.DotRow;
import vn.tiendo.view.ChartSpec.Milestone;
import vn.tiendo.view.ChartSpec.Panel;
import vn.tiendo.view.ChartSpec.RankedDotPlot;
import vn.tiendo.view.ChartSpec.SmallMultiples;
import vn.tiendo.view.ChartSpec.Threshold;
import vn.tiendo.view.ChartSpec.ValueAxis;
import vn.tiendo.view.StatusFamily;
import vn.tiendo.view.StatusMark;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.TrackedIndicator;

/** Makes charts that compare several units on one indicator. */
final class ComparisonCharts {

    private static final int MOST_ROWS = 40;
    private static final int MOST_PANELS = 24;
    private static final int BINS = 10;

    private final SiteParts site;
    private final Messages messages;
    private final ProgressCharts progress;

    ComparisonCharts(SiteParts site, ProgressCharts progress) {
        this.site = site;
        this.messages = site.messages();
        this.progress = progress;
    }

    /**
     * A unit with its figures on the compared indicator.
     *
     * @param told the figure shown; may be a special cell
     * @param current the assessment of now; in a chart of a past year only if it is of that year's figure
     */
    private record Compared(
            AdministrativeUnit unit, TrackedIndicator tracked, Optional<Figure> told, Optional<Assessment> current) {

        Optional<Fraction> number() {
            return told.flatMap(figure -> figure.measurement().number());
        }
    }

    private Compared compared(
            AdministrativeUnit unit, Indicator indicator, Disaggregation disaggregation, OptionalInt year) {
        TrackedIndicator tracked = site.tracked().of(unit.code(), indicator, disaggregation);
        Optional<Assessment> current = tracked.current(site.progress().asOf().getYear());
        return year.isPresent()
                ? new Compared(
                        unit,
                        tracked,
                        tracked.figureIn(year.getAsInt()),
                        current.filter(assessment -> assessment.decidingYear().equals(year)))
                : new Compared(unit, tracked, tracked.latest(), current);
    }

    /**
     * Up to 40 units in order of their figures; for more units, the distribution of their figures.
     *
     * @param above the unit whose milestones are drawn if the units have none of their own
     */
    Optional<ChartSpec> compare(
            String id,
            String title,
            UnitsOfTheirYear units,
            Indicator indicator,
            Disaggregation disaggregation,
            Optional<AdministrativeUnit> above) {
        List<Compared> compared = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        ValueRange range = new ValueRange();
        boolean illustrative = false;
        for (AdministrativeUnit unit : units.units()) {
            Compared one = compared(unit, indicator, disaggregation, units.year());
            compared.add(one);
            if (one.number().isPresent()) {
                double value = one.number().get().toDouble();
                values.add(value);
                range.include(value);
                illustrative |= one.told().map(TrackedIndicator::isIllustrative).orElse(false);
            }
        }
        if (values.size() < 2) {
            return Optional.empty();
        }
        List<Threshold> thresholds = thresholds(compared, above, indicator, disaggregation);
        for (Threshold threshold : thresholds) {
            range.include(threshold.value());
        }
        ValueAxis axis = range.axis(indicator);
        Optional<String> mark = illustrative ? Optional.of(messages.text("illustrative.mark")) : Optional.empty();
        String description = description(values.size(), compared);
        return Optional.of(
                compared.size() <= MOST_ROWS
                        ? new RankedDotPlot(id, title, description, axis, rows(compared), thresholds, mark)
                        : new Distribution(
                                id, title, description, axis, bins(values, axis, indicator), thresholds, mark));
    }

    private String description(int withNumber, List<Compared> compared) {
        long withheld = compared.stream()
                .filter(one -> one.told().filter(Figure::isWithheld).isPresent())
                .count();
        return messages.text(
                withheld > 0 ? "chart.compare.description.published" : "chart.compare.description",
                VietnameseFormat.whole(withNumber),
                VietnameseFormat.whole(compared.size()),
                VietnameseFormat.whole(withheld));
    }

    /** Each unit over the years; empty for more than 24 units, or if no unit has two figures. */
    Optional<ChartSpec> overTheYears(
            String id,
            String title,
            List<AdministrativeUnit> units,
            Indicator indicator,
            Disaggregation disaggregation) {
        List<Compared> withNumber = units.stream()
                .map(unit -> compared(unit, indicator, disaggregation, OptionalInt.empty()))
                .filter(one -> one.tracked().latestNumber().isPresent())
                .toList();
        if (withNumber.size() < 2 || withNumber.size() > MOST_PANELS) {
            return Optional.empty();
        }
        ListedUnits listed = listed(withNumber);
        List<Panel> panels = withNumber.stream()
                .map(one -> panel(listed.label(one.unit()), one))
                .toList();
        if (panels.stream().noneMatch(panel -> points(panel).count() > 1)) {
            return Optional.empty();
        }
        ValueRange range = new ValueRange();
        IntSummaryStatistics years = new IntSummaryStatistics();
        panels.stream().flatMap(ComparisonCharts::points).forEach(point -> {
            years.accept(point.year());
            range.include(point.value());
        });
        int first = years.getMin();
        panels.stream().flatMap(panel -> panel.milestones().stream()).forEach(milestone -> {
            years.accept(milestone.year());
            range.include(milestone.value());
        });
        boolean illustrative = withNumber.stream().anyMatch(one -> one.tracked().hasIllustrative());
        return Optional.of(new SmallMultiples(
                id,
                title,
                "",
                range.axis(indicator),
                first,
                years.getMax(),
                panels,
                illustrative ? Optional.of(messages.text("illustrative.mark")) : Optional.empty()));
    }

    private static Stream<ChartSpec.Point> points(Panel panel) {
        return panel.segments().stream().flatMap(segment -> segment.points().stream());
    }

    private Panel panel(String label, Compared compared) {
        TrackedIndicator tracked = compared.tracked();
        return new Panel(
                label,
                text(tracked, compared.told().orElseThrow()),
                family(compared),
                progress.segments(tracked, false),
                compared
                        .current()
                        .filter(assessment -> assessment.target().value().isPresent()
                                && !assessment.target().isYearly())
                        .stream()
                        .map(assessment -> new Milestone(
                                assessment.milestoneYear(),
                                assessment.target().value().orElseThrow().doubleValue(),
                                "",
                                "",
                                family(compared)))
                        .toList(),
                List.of());
    }

    /** Highest figure first; units without one last, in file order. */
    private List<DotRow> rows(List<Compared> compared) {
        ListedUnits listed = listed(compared);
        return compared.stream()
                .sorted(ComparisonCharts::higherFirst)
                .map(one -> row(listed.label(one.unit()), one))
                .toList();
    }

    private ListedUnits listed(List<Compared> compared) {
        return site.links().listed(compared.stream().map(Compared::unit).toList());
    }

    private static int higherFirst(Compared one, Compared other) {
        if (one.number().isEmpty() || other.number().isEmpty()) {
            return Boolean.compare(one.number().isEmpty(), other.number().isEmpty());
        }
        return other.number().get().compareTo(one.number().get());
    }

    private DotRow row(String label, Compared compared) {
        TrackedIndicator tracked = compared.tracked();
        Optional<Figure> told = compared.told();
        String absent = messages.text("absence.none");
        String words = told.map(figure -> text(tracked, figure)).orElse(absent);
        return new DotRow(
                label,
                compared.number()
                        .map(number -> OptionalDouble.of(number.toDouble()))
                        .orElse(OptionalDouble.empty()),
                told.map(figure -> textBesideDot(tracked, figure)).orElse(absent),
                told.map(figure -> messages.text("chart.tooltip", figure.year(), words)
                                + site.wording().figures().reservations(figure))
                        .orElse(words),
                family(compared),
                told.map(ProgressCharts::isOpen).orElse(false));
    }

    private String text(TrackedIndicator tracked, Figure figure) {
        return site.wording().figures().value(tracked.indicator(), figure.measurement(), tracked.thresholds());
    }

    /** Of a rate with its sign; any other unit, which may be longer than the place, is told once, by the axis. */
    private String textBesideDot(TrackedIndicator tracked, Figure figure) {
        return tracked.indicator().kind() == IndicatorKind.RATE
                ? text(tracked, figure)
                : site.wording().figures().bare(tracked.indicator(), figure.measurement(), tracked.thresholds());
    }

    /** A unit that has ended has no status of now, however it stood before. */
    private static StatusFamily family(Compared compared) {
        return compared.current()
                .map(one -> compared.tracked().isBeforeTheEnd(one) ? ProgressStatus.UNIT_DISSOLVED : one.status())
                .map(StatusMark::familyOf)
                .orElse(StatusFamily.OPEN);
    }

    /** The milestones that most of the units share; if no unit has any, those of the unit above, with its name. */
    private List<Threshold> thresholds(
            List<Compared> units,
            Optional<AdministrativeUnit> above,
            Indicator indicator,
            Disaggregation disaggregation) {
        Map<Threshold, Integer> holders = new LinkedHashMap<>();
        for (Compared unit : units) {
            for (Threshold threshold : thresholds(unit.tracked())) {
                holders.merge(threshold, 1, Integer::sum);
            }
        }
        if (holders.isEmpty()) {
            return above.map(unit -> thresholdsOf(unit, indicator, disaggregation))
                    .orElse(List.of());
        }
        // One unit with an adjusted value, or with a plan of its own, must not draw a line across all others.
        List<Threshold> shared = new ArrayList<>();
        for (Map.Entry<Threshold, Integer> threshold : holders.entrySet()) {
            if (2 * threshold.getValue() > units.size()) {
                shared.add(threshold.getKey());
            }
        }
        return shared;
    }

    /** The milestones of a unit with its name, since the compared units have none. */
    private List<Threshold> thresholdsOf(AdministrativeUnit unit, Indicator indicator, Disaggregation disaggregation) {
        return thresholds(site.tracked().of(unit.code(), indicator, disaggregation)).stream()
                .map(one -> new Threshold(one.value(), messages.text("chart.reference", unit.shortName(), one.label())))
                .toList();
    }

    /** The milestones of one unit by year, each once. */
    private static List<Threshold> thresholds(TrackedIndicator tracked) {
        List<Assessment> assessments = new ArrayList<>();
        for (Assessment assessment : tracked.assessments()) {
            if (assessment.target().value().isPresent() && !assessment.target().isYearly()) {
                assessments.add(assessment);
            }
        }
        assessments.sort(Comparator.comparingInt(Assessment::milestoneYear));
        List<Threshold> thresholds = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Threshold threshold = new Threshold(
                    assessment.target().value().orElseThrow().doubleValue(),
                    String.valueOf(assessment.milestoneYear()));
            if (!thresholds.contains(threshold)) {
                thresholds.add(threshold);
            }
        }
        return thresholds;
    }

    private List<Bin> bins(List<Double> values, ValueAxis axis, Indicator indicator) {
        double width = (axis.max() - axis.min()) / BINS;
        int[] counts = new int[BINS];
        for (double value : values) {
            counts[Math.min(BINS - 1, (int) ((value - axis.min()) / width))]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            double from = axis.min() + i * width;
            double to = axis.min() + (i + 1) * width;
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
