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

/** Sums a unit's indicators up in a table: the latest figure, its change, and each milestone. */
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
        boolean together = years.size() + (yearly ? 1 : 0) > MOST_MILESTONE_COLUMNS;
        List<String> columns = new ArrayList<>();
        if (together) {
            columns.add(messages.text("summary.column.targets"));
        } else {
            years.forEach(year -> columns.add(messages.text("summary.column.milestone", year)));
            if (yearly) {
                columns.add(messages.text("summary.column.yearly"));
            }
        }
        List<SummaryTable.Row> rows = new ArrayList<>();
        for (TrackedIndicator one : shown) {
            List<Assessment> goals = latestOfEach(one);
            List<SummaryTable.Cell> cells = new ArrayList<>();
            if (together) {
                cells.add(new SummaryTable.Cell(columns.get(0), goals(one, goals, goal -> true, true)));
            } else {
                for (int year : years) {
                    cells.add(new SummaryTable.Cell(
                            columns.get(cells.size()),
                            goals(
                                    one,
                                    goals,
                                    goal -> !goal.target().isYearly() && goal.milestoneYear() == year,
                                    false)));
                }
                if (yearly) {
                    cells.add(new SummaryTable.Cell(
                            columns.get(cells.size()),
                            goals(one, goals, goal -> goal.target().isYearly(), false)));
                }
            }
            Optional<Figure> latest = one.latest();
            rows.add(new SummaryTable.Row(
                    new Link(one.name(), sections + "#" + IndicatorSections.anchor(one)),
                    latest.map(figure -> figures.value(one.indicator(), figure.measurement(), one.thresholds()))
                            .orElse(messages.text("absence.none")),
                    latest.map(figure -> String.valueOf(figure.year())).orElse(""),
                    site.wording().statement().briefChange(one).orElse(""),
                    !latest.map(figure -> figure.measurement().isFigure()).orElse(false),
                    latest.map(figures::mark).orElse(""),
                    cells,
                    charts.sparkline("s" + (rows.size() + 1), one)));
        }
        boolean past = false;
        for (TrackedIndicator one : shown) {
            past |= one.hasEnded();
        }
        return new SummaryTable(
                messages.text("summary.caption", unit.name()),
                columns,
                rows,
                past
                        ? unit.validTo()
                                .map(last -> messages.text("summary.in_force", VietnameseFormat.date(last)))
                                .orElse("")
                        : "");
    }

    /** The assessments by year, of a yearly target the last one alone. */
    private static List<Assessment> latestOfEach(TrackedIndicator tracked) {
        List<Assessment> inOrder =
                new ArrayList<>(StatusTally.of(tracked.whileInForce()).latest());
        inOrder.sort(Comparator.comparingInt(Assessment::milestoneYear));
        return inOrder;
    }

    private List<SummaryTable.Goal> goals(
            TrackedIndicator tracked, List<Assessment> all, Predicate<Assessment> shown, boolean labelled) {
        List<SummaryTable.Goal> goals = new ArrayList<>();
        for (Assessment assessment : all) {
            if (shown.test(assessment)) {
                goals.add(goal(tracked, assessment, labelled));
            }
        }
        return goals;
    }

    private SummaryTable.Goal goal(TrackedIndicator tracked, Assessment assessment, boolean labelled) {
        return new SummaryTable.Goal(
                labelled ? FirstLetter.upper(targets.milestone(assessment)) : "",
                targets.brief(assessment.target(), tracked.indicator()),
                StatusWords.mark(assessment.status(), messages));
    }
}
