package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;
import vn.tiendo.view.Breakdown;
import vn.tiendo.view.ChartSpec.PathPoint;
import vn.tiendo.view.ChartSpec.Reference;
import vn.tiendo.view.FigureRow;
import vn.tiendo.view.FigureTable;
import vn.tiendo.view.IndicatorSection;
import vn.tiendo.view.Link;
import vn.tiendo.view.MilestoneBox;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SummaryTable;
import vn.tiendo.view.TargetWords;
import vn.tiendo.view.YearlyTarget;

/** Writes the sections of a unit's page, one for each indicator, and the table that sums them up. */
final class IndicatorSections {

    private static final int MOST_MILESTONE_COLUMNS = 3;
    private static final int MOST_REFERENCES = 1;

    private final SiteParts site;
    private final Messages messages;
    private final FigureText figures;
    private final TargetText targets;
    private final ProgressCharts charts;
    private final SeriesSheets series;

    IndicatorSections(SiteParts site, ProgressCharts charts, SeriesSheets series) {
        this.site = site;
        this.messages = site.messages();
        this.figures = site.wording().figures();
        this.targets = site.wording().targets();
        this.charts = charts;
        this.series = series;
    }

    /** Those with a section of their own: held against a target, or a headline, or of an indicator without one. */
    static List<TrackedIndicator> withSection(List<TrackedIndicator> tracked) {
        List<TrackedIndicator> chosen = new ArrayList<>();
        for (TrackedIndicator one : tracked) {
            if (!one.assessments().isEmpty() || one.disaggregation().isHeadline() || !hasHeadline(one, tracked)) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    private static boolean hasHeadline(TrackedIndicator one, List<TrackedIndicator> tracked) {
        for (TrackedIndicator other : tracked) {
            if (other.disaggregation().isHeadline() && other.indicator().equals(one.indicator())) {
                return true;
            }
        }
        return false;
    }

    /** The sections of the unit's own page. */
    List<IndicatorSection> sections(
            SitePath page, AdministrativeUnit unit, List<TrackedIndicator> tracked, UnitLayout layout) {
        List<TrackedIndicator> chosen = withSection(tracked);
        List<IndicatorSection> sections = new ArrayList<>();
        if (!layout.inParts()) {
            for (TrackedIndicator one : chosen) {
                int number = sections.size() + 1;
                IndicatorSection.Details details = details(page, unit, one, number, tracked, layout.compact());
                sections.add(section(page, one, number, details, Optional.empty()));
            }
        }
        for (UnitLayout.Part part : layout.parts()) {
            String address = page.relativize(SitePath.unitPart(unit.code(), part.number()));
            for (TrackedIndicator one : chosen.subList(part.first() - 1, part.last())) {
                Link more = new Link(messages.text("unit.section.more"), address + "#" + anchor(one));
                sections.add(
                        section(page, one, sections.size() + 1, IndicatorSection.Details.ELSEWHERE, Optional.of(more)));
            }
        }
        return sections;
    }

    /** The sections that stand whole on a page of their own. */
    List<IndicatorSection> sections(
            SitePath page, AdministrativeUnit unit, List<TrackedIndicator> tracked, UnitLayout.Part part) {
        List<TrackedIndicator> chosen = withSection(tracked);
        List<IndicatorSection> sections = new ArrayList<>();
        for (int number = part.first(); number <= part.last(); number++) {
            TrackedIndicator one = chosen.get(number - 1);
            IndicatorSection.Details details = details(page, unit, one, number, tracked, false);
            sections.add(section(page, one, number, details, Optional.empty()));
        }
        return sections;
    }

    static String anchor(TrackedIndicator tracked) {
        String code = "ct-" + tracked.indicator().code();
        return tracked.disaggregation().isHeadline()
                ? code
                : code + "~" + tracked.disaggregation().text().replaceAll("[=;]", "~");
    }

    private IndicatorSection section(
            SitePath page,
            TrackedIndicator tracked,
            int number,
            IndicatorSection.Details details,
            Optional<Link> more) {
        Indicator indicator = tracked.indicator();
        return new IndicatorSection(
                anchor(tracked),
                String.valueOf(number),
                tracked.name(),
                subtitle(indicator),
                new Link(indicator.shortName(), page.relativize(SitePath.indicator(indicator.code()))),
                series.comparison(tracked).orElse(""),
                tracked.hasIllustrative(),
                milestones(page, tracked),
                yearly(page, tracked),
                tracked.series().isEmpty() ? messages.text("unit.no_figures") : "",
                details,
                more);
    }

    private IndicatorSection.Details details(
            SitePath page,
            AdministrativeUnit unit,
            TrackedIndicator tracked,
            int number,
            List<TrackedIndicator> all,
            boolean compact) {
        return new IndicatorSection.Details(
                charts.progress("c" + number, unit.shortName(), tracked, references(unit, tracked)),
                compact,
                figureTable(tracked, unit),
                breakdown(tracked, all),
                words(page, tracked),
                tracked.indicator().definition());
    }

    private String subtitle(Indicator indicator) {
        String unit = FigureText.unit(indicator);
        boolean inWords = indicator.kind() == IndicatorKind.YES_NO || indicator.kind() == IndicatorKind.QUALITATIVE;
        return unit.isEmpty() || inWords
                ? indicator.name()
                : messages.text("indicator.with_unit", indicator.name(), unit);
    }

    /** What the units above have set themselves on the same indicator. */
    private List<Reference> references(AdministrativeUnit unit, TrackedIndicator tracked) {
        List<Reference> references = new ArrayList<>();
        for (AdministrativeUnit above : site.dataset().units().ancestorsOf(unit.code())) {
            if (references.size() == MOST_REFERENCES) {
                break;
            }
            List<Assessment> goals = goalsBeyond(
                    tracked, site.tracked().of(above.code(), tracked.indicator(), tracked.disaggregation()));
            if (!goals.isEmpty()) {
                Target last = goals.get(goals.size() - 1).target();
                List<PathPoint> points = new ArrayList<>();
                for (Assessment goal : goals) {
                    points.add(new PathPoint(
                            goal.milestoneYear(),
                            goal.target().value().orElseThrow().doubleValue()));
                }
                references.add(new Reference(
                        messages.text("chart.reference", above.shortName(), targets.brief(last, tracked.indicator())),
                        points));
            }
        }
        return references;
    }

    /** The milestones of the unit above that come from other plans than the unit's own, by year. */
    private static List<Assessment> goalsBeyond(TrackedIndicator own, TrackedIndicator above) {
        Set<PlanCode> plans = new HashSet<>();
        for (Assessment assessment : own.assessments()) {
            plans.add(assessment.target().plan());
        }
        List<Assessment> goals = new ArrayList<>();
        for (Assessment goal : above.assessments()) {
            Target target = goal.target();
            if (target.value().isPresent() && !target.isYearly() && !plans.contains(target.plan())) {
                goals.add(goal);
            }
        }
        goals.sort(Comparator.comparingInt(Assessment::milestoneYear));
        return goals;
    }

    private List<MilestoneBox> milestones(SitePath page, TrackedIndicator tracked) {
        List<MilestoneBox> boxes = new ArrayList<>();
        for (Assessment assessment : TrackedIndicator.byMilestone(tracked.assessments())) {
            Optional<Assessment> last = tracked.lastInForceOf(assessment);
            boxes.add(new MilestoneBox(
                    tracked.indicator().code().text(),
                    assessment.target().code().text(),
                    FirstLetter.upper(targets.milestone(assessment)),
                    targets.requirement(assessment.target(), tracked.indicator()),
                    StatusWords.mark(assessment.status(), messages),
                    sentences(tracked, assessment, last),
                    last.map(then -> StatusWords.mark(then.status(), messages)),
                    site.links().planLink(page, assessment.target().plan())));
        }
        return boxes;
    }

    private List<String> sentences(TrackedIndicator tracked, Assessment assessment, Optional<Assessment> last) {
        ProgressStatement statement = site.wording().statement();
        return last.isPresent()
                ? statement.standing(last.get(), tracked.indicator(), tracked.thresholds())
                : statement.sentences(assessment, tracked.indicator(), tracked.thresholds());
    }

    private List<YearlyTarget> yearly(SitePath page, TrackedIndicator tracked) {
        Map<TargetCode, List<Assessment>> byTarget = new LinkedHashMap<>();
        for (Assessment assessment : tracked.assessments()) {
            if (assessment.target().isYearly()) {
                byTarget.computeIfAbsent(assessment.target().code(), code -> new ArrayList<>())
                        .add(assessment);
            }
        }
        List<YearlyTarget> yearly = new ArrayList<>();
        for (List<Assessment> years : byTarget.values()) {
            years.sort(Comparator.comparingInt(Assessment::milestoneYear));
            Target target = years.get(0).target();
            int lastYear = years.get(years.size() - 1).milestoneYear();
            yearly.add(new YearlyTarget(
                    tracked.indicator().code().text(),
                    target.code().text(),
                    targets.requirement(target, tracked.indicator()),
                    site.links().planLink(page, target.plan()),
                    years.stream()
                            .map(year -> new YearlyTarget.YearOfTarget(
                                    String.valueOf(year.milestoneYear()),
                                    year.decider()
                                            .map(decided -> figures.withSign(
                                                    figures.value(
                                                            tracked.indicator(),
                                                            decided.measurement(),
                                                            tracked.thresholds()),
                                                    decided))
                                            .orElse(""),
                                    target.value().isPresent()
                                            ? ""
                                            : year.required()
                                                    .map(required -> VietnameseFormat.withUnit(
                                                            VietnameseFormat.number(
                                                                    required,
                                                                    tracked.indicator()
                                                                            .decimals()),
                                                            FigureText.unit(tracked.indicator())))
                                                    .orElse(""),
                                    StatusWords.mark(year.status(), messages),
                                    year.milestoneYear() == lastYear))
                            .toList()));
        }
        return yearly;
    }

    private Optional<FigureTable> figureTable(TrackedIndicator tracked, AdministrativeUnit unit) {
        List<Figure> series = tracked.series().map(Series::figures).orElse(List.of());
        if (series.isEmpty()) {
            return Optional.empty();
        }
        List<FigureRow> rows = new ArrayList<>();
        for (int i = series.size() - 1; i >= 0; i--) {
            rows.add(row(tracked, series.get(i)));
        }
        FigureRow first = rows.get(0);
        boolean counts = false;
        boolean mark = false;
        boolean cutoff = false;
        boolean note = false;
        boolean oneSource = true;
        boolean oneVersion = true;
        for (FigureRow row : rows) {
            counts |= !row.denominator().isEmpty();
            mark |= !row.mark().isEmpty();
            cutoff |= !row.cutoff().isEmpty();
            note |= !row.note().isEmpty();
            oneSource &= row.source().equals(first.source());
            oneVersion &= row.version().equals(first.version());
        }
        return Optional.of(new FigureTable(
                messages.text("figures.caption", tracked.name(), unit.shortName()),
                FigureText.unit(tracked.indicator()),
                rows,
                counts,
                mark,
                cutoff,
                !oneSource,
                !oneVersion,
                note,
                oneSource ? first.source() : ""));
    }

    private FigureRow row(TrackedIndicator tracked, Figure figure) {
        Indicator indicator = tracked.indicator();
        boolean share = figure.measurement() instanceof Measurement.Share;
        String numerator = "";
        String denominator = "";
        if (figure.measurement() instanceof Measurement.Share counts) {
            numerator = VietnameseFormat.whole(counts.numerator());
            denominator = VietnameseFormat.whole(counts.denominator());
        }
        return new FigureRow(
                String.valueOf(figure.year()),
                numerator,
                denominator,
                share || figure.measurement().number().isPresent()
                        ? figures.bare(indicator, figure.measurement(), tracked.thresholds())
                        : figures.value(indicator, figure.measurement(), List.of()),
                !figure.measurement().isFigure(),
                mark(figure),
                TrackedIndicator.isIllustrative(figure),
                figure.cutoff().map(VietnameseFormat::date).orElse(""),
                figure.source(),
                figure.definitionVersion(),
                note(indicator, figure));
    }

    /** How firm a figure is, and of a computed one how many units it rests on. */
    String mark(Figure figure) {
        String firmness =
                figure.measurement() == Measurement.Absence.NOT_REPORTED ? "" : figures.firmness(figure.status());
        String reported = figures.coverage(figure);
        return firmness.isEmpty() || reported.isEmpty() ? firmness + reported : firmness + "; " + reported;
    }

    private String note(Indicator indicator, Figure figure) {
        Optional<String> computed = figure.computed()
                .map(other -> messages.text(
                        "figures.computed_differs",
                        other instanceof Measurement.Share share
                                ? share.numerator() + "/" + share.denominator()
                                : figures.value(indicator, other, List.of())));
        return computed.isEmpty()
                ? figure.note()
                : figure.note().isEmpty() ? computed.get() : figure.note() + " " + computed.get();
    }

    /** The categories without a target of their own, beneath the headline. */
    private Optional<Breakdown> breakdown(TrackedIndicator tracked, List<TrackedIndicator> all) {
        if (!tracked.disaggregation().isHeadline()) {
            return Optional.empty();
        }
        List<TrackedIndicator> categories = new ArrayList<>();
        for (TrackedIndicator one : all) {
            if (one.indicator().equals(tracked.indicator())
                    && !one.disaggregation().isHeadline()
                    && one.assessments().isEmpty()) {
                categories.add(one);
            }
        }
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        categories.forEach(one -> one.figures().forEach(figure -> years.add(figure.year())));
        if (years.isEmpty()) {
            return Optional.empty();
        }
        List<Disaggregation> disaggregations =
                categories.stream().map(TrackedIndicator::disaggregation).toList();
        return Optional.of(new Breakdown(
                messages.text(
                        "breakdown.caption",
                        tracked.name(),
                        site.disaggregations().dimensionNames(disaggregations)),
                years.stream().map(String::valueOf).toList(),
                categories.stream()
                        .map(one -> new Breakdown.Row(
                                site.disaggregations().name(one.disaggregation()),
                                years.stream().map(year -> cell(one, year)).toList()))
                        .toList()));
    }

    private String cell(TrackedIndicator tracked, int year) {
        return tracked.figureIn(year)
                .map(figure ->
                        figures.withSign(figures.cell(tracked.indicator(), figure.measurement(), List.of()), figure))
                .orElse("");
    }

    /** The plans' own words; targets that one passage sets together are told together. */
    private List<TargetWords> words(SitePath page, TrackedIndicator tracked) {
        Map<TargetWords, List<String>> labels = new LinkedHashMap<>();
        Set<TargetCode> told = new HashSet<>();
        for (Assessment assessment : tracked.assessments()) {
            Target target = assessment.target();
            TargetWords words = new TargetWords(
                    "",
                    site.links().planLink(page, target.plan()),
                    target.quotation(),
                    target.reading(),
                    target.condition(),
                    target.adjustmentBasis());
            if (!words.isSilent() && told.add(target.code())) {
                String when = target.isYearly()
                        ? messages.text("milestone.each_year")
                        : FirstLetter.upper(targets.milestone(assessment));
                labels.computeIfAbsent(words, key -> new ArrayList<>())
                        .add(messages.text("words.label", when, targets.requirement(target, tracked.indicator())));
            }
        }
        List<TargetWords> labelled = new ArrayList<>();
        labels.forEach((words, names) -> labelled.add(words.labelled(String.join("; ", names))));
        return labelled;
    }

    /** The indicators at a glance. */
    SummaryTable summary(SitePath page, AdministrativeUnit unit, List<TrackedIndicator> tracked) {
        SitePath unitPage = SitePath.unit(unit.code());
        String sections = page.equals(unitPage) ? "" : page.relativize(unitPage);
        List<TrackedIndicator> shown = withSection(tracked);
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
                    new Link(one.name(), sections + "#" + anchor(one)),
                    latest.map(figure -> figures.value(one.indicator(), figure.measurement(), one.thresholds()))
                            .orElse(messages.text("absence.none")),
                    latest.map(figure -> String.valueOf(figure.year())).orElse(""),
                    site.wording().statement().briefChange(one).orElse(""),
                    !latest.map(figure -> figure.measurement().isFigure()).orElse(false),
                    latest.map(this::mark).orElse(""),
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
