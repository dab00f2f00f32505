package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.view.Link;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SummaryTable;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.StatusTally;
import vn.tiendo.wording.StatusWords;
import vn.tiendo.wording.TargetText;
import vn.tiendo.wording.TrackedIndicator;

/** Makes the table that sums up a unit's indicators: the latest figure, its change, and each milestone. */
final class SummaryTableMaker {

    private static final int MOST_MILESTONE_COLUMNS = 3;

    private final SiteParts site;
    private final Messages messages;
    private final FigureText figures;
    private final TargetText targets;
    private final ProgressCharts charts;

    SummaryTableMaker(SiteParts site, ProgressCharts charts) {
        this.site = site;
        this.messages = site.messages();
        this.figures = site.wording().figures();
        this.targets = site.wording().targets();
        this.charts = charts;
    }

    /** The indicators at a glance. */
    SummaryTable of(SitePath page, AdministrativeUnit unit, List<TrackedIndicator> tracked) {
        SitePath unitPage = SitePath.unit(unit.code());
        String sections = page.equals(unitPage) ? "" : page.relativize(unitPage);
        List<TrackedIndicator> shown = IndicatorSections.withSection(tracked);
        List<Column> columns = columns(shown);
        List<SummaryTable.Row> rows = new ArrayList<>();
        boolean past = false;
        for (TrackedIndicator one : shown) {
            rows.add(row(one, sections, columns, rows.size() + 1));
            past |= one.hasEnded();
        }
        return new SummaryTable(
                messages.text("summary.caption", site.wording().summary().midSentence(unit.name())),
                columns.stream().map(Column::heading).toList(),
                rows,
                past
                        ? unit.validTo()
                                .map(last -> messages.text("summary.in_force", VietnameseFormat.date(last)))
                                .orElse("")
                        : "");
    }

    /**
     * A column of milestones.
     *
     * @param labelled whether each target must name its milestone, since the heading does not
     */
    private record Column(String heading, Predicate<Assessment> holds, boolean labelled) {}

    /** A column for each milestone year and one for yearly targets; if these are too many, one for all. */
    private List<Column> columns(List<TrackedIndicator> shown) {
        TreeSet<Integer> years = new TreeSet<>();
        boolean yearly = false;
        for (TrackedIndicator one : shown) {
            for (Assessment assessment : one.assessments()) {
                if (assessment.target().isYearly()) {
                    yearly = true;
                } else {
                    years.add(assessment.milestoneYear());
                }
            }
        }
        if (years.size() + (yearly ? 1 : 0) > MOST_MILESTONE_COLUMNS) {
            return List.of(new Column(messages.text("summary.column.targets"), assessment -> true, true));
        }
        List<Column> columns = new ArrayList<>();
        for (int year : years) {
            columns.add(new Column(
                    messages.text("summary.column.milestone", year),
                    assessment -> !assessment.target().isYearly() && assessment.milestoneYear() == year,
                    false));
        }
        if (yearly) {
            columns.add(new Column(
                    messages.text("summary.column.yearly"),
                    assessment -> assessment.target().isYearly(),
                    false));
        }
        return columns;
    }

    private SummaryTable.Row row(TrackedIndicator one, String sections, List<Column> columns, int number) {
        List<Assessment> assessments = latestOfEach(one);
        Optional<Figure> latest = one.latest();
        return new SummaryTable.Row(
                new Link(one.name(), sections + "#" + IndicatorSections.anchor(one)),
                latest.map(figure -> figures.value(one.indicator(), figure.measurement(), one.thresholds()))
                        .orElse(messages.text("absence.none")),
                latest.map(figure -> String.valueOf(figure.year())).orElse(""),
                site.wording().statement().briefChange(one).orElse(""),
                !latest.map(figure -> figure.measurement().isKnown()).orElse(false),
                latest.map(figures::mark).orElse(""),
                columns.stream()
                        .map(column -> new SummaryTable.Cell(column.heading(), targets(one, assessments, column)))
                        .toList(),
                charts.sparkline("s" + number, one));
    }

    /** The assessments by year; of a yearly target only the last one. */
    private static List<Assessment> latestOfEach(TrackedIndicator tracked) {
        List<Assessment> inOrder =
                new ArrayList<>(StatusTally.of(tracked.whileInForce()).latest());
        inOrder.sort(Comparator.comparingInt(Assessment::milestoneYear));
        return inOrder;
    }

    private List<SummaryTable.TargetValue> targets(TrackedIndicator tracked, List<Assessment> all, Column column) {
        List<SummaryTable.TargetValue> targets = new ArrayList<>();
        for (Assessment assessment : all) {
            if (column.holds().test(assessment)) {
                targets.add(target(tracked, assessment, column.labelled()));
            }
        }
        return targets;
    }

    private SummaryTable.TargetValue target(TrackedIndicator tracked, Assessment assessment, boolean labelled) {
        return new SummaryTable.TargetValue(
                labelled ? FirstLetter.upper(targets.milestone(assessment)) : "",
                targets.brief(assessment.target(), tracked.indicator()),
                StatusWords.mark(assessment.status(), messages));
    }
}
