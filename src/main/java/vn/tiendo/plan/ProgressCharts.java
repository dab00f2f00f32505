package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Target;
import vn.tiendo.view.ChartSpec;
import vn.tiendo.view.ChartSpec.Break;
import vn.tiendo.view.ChartSpec.Gap;
import vn.tiendo.view.ChartSpec.Milestone;
import vn.tiendo.view.ChartSpec.PathPoint;
import vn.tiendo.view.ChartSpec.Point;
import vn.tiendo.view.ChartSpec.ProgressChart;
import vn.tiendo.view.ChartSpec.Reference;
import vn.tiendo.view.ChartSpec.Segment;
import vn.tiendo.view.ChartSpec.Sparkline;
import vn.tiendo.view.StatusMark;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.TargetText;
import vn.tiendo.wording.TrackedIndicator;

/** Makes charts of one unit's figures over the years. */
final class ProgressCharts {

    private final Messages messages;
    private final FigureText text;
    private final TargetText targets;

    ProgressCharts(SiteParts site) {
        this.messages = site.messages();
        this.text = site.wording().figures();
        this.targets = site.wording().targets();
    }

    /** Figures and milestones; empty if there is no number to draw. */
    Optional<ChartSpec> progress(String id, String unitName, TrackedIndicator tracked, List<Reference> references) {
        List<Figure> figures = tracked.numbers();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<Assessment> assessments = new ArrayList<>();
        List<Milestone> milestones = new ArrayList<>();
        for (Assessment assessment : tracked.milestoneAssessments()) {
            if (assessment.target().value().isPresent()) {
                assessments.add(assessment);
                milestones.add(milestone(assessment, tracked.indicator()));
            }
        }
        List<ChartSpec.Path> paths = paths(assessments);
        List<Reference> lines = new ArrayList<>(yearlyLevels(tracked));
        lines.addAll(references);
        List<Segment> segments = segments(tracked, true);
        Years years = years(tracked, assessments, paths, lines);
        ValueRange range = ValueRange.of(segments);
        for (Milestone milestone : milestones) {
            range.include(milestone.value());
        }
        for (Reference line : lines) {
            for (PathPoint point : line.points()) {
                range.include(point.value());
            }
        }
        return Optional.of(new ProgressChart(
                id,
                messages.text("chart.progress.title", tracked.name(), unitName),
                description(tracked, figures, assessments),
                range.axis(tracked.indicator()),
                years.first,
                years.last == years.first ? years.first + 1 : years.last,
                segments,
                gaps(tracked),
                breaks(tracked),
                milestones,
                paths,
                lines,
                tracked.hasIllustrative() ? Optional.of(messages.text("illustrative.mark")) : Optional.empty()));
    }

    /** Only the figures, for a row of a table; empty if there are fewer than two. */
    Optional<ChartSpec> sparkline(String id, TrackedIndicator tracked) {
        if (tracked.numbers().size() < 2) {
            return Optional.empty();
        }
        List<Segment> segments = segments(tracked, false);
        return Optional.of(new Sparkline(
                id,
                messages.text("chart.sparkline.title", tracked.name()),
                "",
                ValueRange.of(segments).axis(tracked.indicator()),
                tracked.numbers().get(0).year(),
                lastYear(tracked),
                segments));
    }

    /** Runs of figures with the same definition in consecutive years. */
    List<Segment> segments(TrackedIndicator tracked, boolean withWords) {
        List<Segment> segments = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        List<Figure> figures = tracked.numbers();
        Figure before = null;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            boolean joined = before != null
                    && figure.year() == before.year() + 1
                    && figure.definitionVersion().equals(before.definitionVersion());
            if (!joined && !run.isEmpty()) {
                segments.add(new Segment(run));
                run = new ArrayList<>();
            }
            boolean labelled = withWords && (i == 0 || i == figures.size() - 1);
            run.add(point(tracked, figure, labelled, withWords));
            before = figure;
        }
        if (!run.isEmpty()) {
            segments.add(new Segment(run));
        }
        return segments;
    }

    private Point point(TrackedIndicator tracked, Figure figure, boolean labelled, boolean withWords) {
        String value = withWords ? value(tracked, figure) : "";
        return new Point(
                figure.year(),
                number(figure).toDouble(),
                labelled ? value : "",
                withWords ? tooltip(figure, value) : "",
                isOpen(figure));
    }

    private String tooltip(Figure figure, String value) {
        String counts = FigureText.counts(figure);
        String told = counts.isEmpty()
                ? messages.text("chart.tooltip", figure.year(), value)
                : messages.text("chart.tooltip.counts", figure.year(), value, counts);
        return told + text.reservations(figure);
    }

    /** Whether a figure is preliminary, estimated, or computed from only part of the units. */
    static boolean isOpen(Figure figure) {
        return figure.status() == ObservationStatus.PRELIMINARY
                || figure.status() == ObservationStatus.ESTIMATED
                || figure.coverage().map(coverage -> !coverage.isComplete()).orElse(false);
    }

    private List<Gap> gaps(TrackedIndicator tracked) {
        List<Gap> gaps = new ArrayList<>();
        for (Figure figure : tracked.figures()) {
            if (figure.measurement() instanceof Measurement.Absence absence
                    && absence != Measurement.Absence.NOT_REPORTED) {
                gaps.add(new Gap(
                        figure.year(),
                        FigureText.sign(absence),
                        messages.text("chart.tooltip", figure.year(), text.absence(absence))));
            }
        }
        return gaps;
    }

    private List<Break> breaks(TrackedIndicator tracked) {
        List<Break> breaks = new ArrayList<>();
        Figure before = null;
        for (Figure figure : tracked.numbers()) {
            if (before != null && !figure.definitionVersion().equals(before.definitionVersion())) {
                breaks.add(new Break(figure.year(), messages.text("chart.break")));
            }
            before = figure;
        }
        return breaks;
    }

    private Milestone milestone(Assessment assessment, Indicator indicator) {
        String value = targets.brief(assessment.target(), indicator);
        return new Milestone(
                assessment.milestoneYear(),
                assessment.target().value().orElseThrow().doubleValue(),
                value,
                FirstLetter.upper(targets.milestone(assessment)) + ": "
                        + targets.requirement(assessment.target(), indicator) + " – "
                        + messages.text("status." + assessment.status().token()),
                StatusMark.familyOf(assessment.status()));
    }

    /** The straight lines by which progress is judged, one for each future milestone, nearest first. */
    private static List<ChartSpec.Path> paths(List<Assessment> assessments) {
        List<ChartSpec.Path> paths = new ArrayList<>();
        for (Assessment assessment : assessments) {
            assessment
                    .baseline()
                    .filter(baseline -> baseline.year() < assessment.milestoneYear())
                    .ifPresent(baseline -> paths.add(new ChartSpec.Path(List.of(
                            new PathPoint(baseline.year(), baseline.value().toDouble()),
                            new PathPoint(
                                    assessment.milestoneYear(),
                                    assessment.target().value().orElseThrow().doubleValue())))));
        }
        return paths;
    }

    private List<Reference> yearlyLevels(TrackedIndicator tracked) {
        List<Reference> levels = new ArrayList<>();
        List<Assessment> yearly = new ArrayList<>();
        Set<Target> targetsOfYears = new LinkedHashSet<>();
        for (Assessment assessment : tracked.whileInForce()) {
            if (assessment.target().isYearly() && assessment.target().value().isPresent()) {
                yearly.add(assessment);
                targetsOfYears.add(assessment.target());
            }
        }
        for (Target target : targetsOfYears) {
            double value = target.value().orElseThrow().doubleValue();
            List<PathPoint> points = new ArrayList<>();
            for (Assessment assessment : yearly) {
                if (assessment.target().equals(target)) {
                    points.add(new PathPoint(assessment.milestoneYear(), value));
                }
            }
            if (points.size() == 1) {
                points.add(new PathPoint(
                        points.get(0).year() + 1, value)); // the target stays in force, and a line needs two points
            }
            levels.add(
                    new Reference(messages.text("chart.yearly", targets.brief(target, tracked.indicator())), points));
        }
        return levels;
    }

    private String description(TrackedIndicator tracked, List<Figure> figures, List<Assessment> assessments) {
        Figure first = figures.get(0);
        Figure last = figures.get(figures.size() - 1);
        StringBuilder words = new StringBuilder(
                figures.size() == 1
                        ? messages.text("chart.progress.one", last.year(), told(tracked, last))
                        : messages.text(
                                "chart.progress.range",
                                first.year(),
                                told(tracked, first),
                                last.year(),
                                told(tracked, last)));
        for (Assessment assessment : assessments) {
            words.append(' ')
                    .append(messages.text(
                            "chart.progress.target",
                            FirstLetter.upper(targets.milestone(assessment)),
                            targets.requirement(assessment.target(), tracked.indicator())));
        }
        return text.spoken(words.toString());
    }

    private String told(TrackedIndicator tracked, Figure figure) {
        return value(tracked, figure) + text.reservations(figure);
    }

    private String value(TrackedIndicator tracked, Figure figure) {
        return text.value(tracked.indicator(), figure.measurement(), tracked.thresholds());
    }

    private static Fraction number(Figure figure) {
        return figure.measurement().number().orElseThrow();
    }

    /** The first and the last year in which anything is drawn. */
    private static Years years(
            TrackedIndicator tracked, List<Assessment> assessments, List<ChartSpec.Path> paths, List<Reference> lines) {
        Years years = new Years();
        for (Figure figure : tracked.numbers()) {
            years.include(figure.year());
        }
        for (Figure figure : tracked.figures()) {
            years.include(figure.year());
        }
        for (Assessment assessment : assessments) {
            years.include(assessment.milestoneYear());
        }
        for (ChartSpec.Path path : paths) {
            path.points().forEach(point -> years.include(point.year()));
        }
        for (Reference line : lines) {
            line.points().forEach(point -> years.include(point.year()));
        }
        return years;
    }

    /** A span of years that grows. */
    private static final class Years {

        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;

        void include(int year) {
            first = Math.min(first, year);
            last = Math.max(last, year);
        }
    }

    private static int lastYear(TrackedIndicator tracked) {
        List<Figure> figures = tracked.series().map(Series::figures).orElseThrow();
        return figures.get(figures.size() - 1).year();
    }
}
