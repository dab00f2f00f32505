package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Restatement;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Target;
import vn.tiendo.view.ChartSpec.PathPoint;
import vn.tiendo.view.ChartSpec.Reference;
import vn.tiendo.view.IndicatorSection;
import vn.tiendo.view.Link;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.TargetText;
import vn.tiendo.wording.TrackedIndicator;

/** Makes the sections of a unit's page, one for each indicator. */
final class IndicatorSections {

    private static final int MOST_REFERENCES = 1;

    private final SiteParts site;
    private final Messages messages;
    private final FigureTables figures;
    private final MilestoneMaker milestones;
    private final TargetText targets;
    private final ProgressCharts charts;
    private final SeriesSheets series;
    private final RestatedFigures restated;

    IndicatorSections(SiteParts site, ProgressCharts charts, SeriesSheets series) {
        this.site = site;
        this.messages = site.messages();
        this.figures = new FigureTables(site);
        this.milestones = new MilestoneMaker(site);
        this.targets = site.wording().targets();
        this.charts = charts;
        this.series = series;
        this.restated = new RestatedFigures(site, figures);
    }

    /** Those with a section of their own: with a target, or a headline, or of an indicator without a headline. */
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
        for (UnitPart part : layout.parts()) {
            String address = page.relativize(SitePath.unitPart(unit.code(), part.number()));
            for (TrackedIndicator one : chosen.subList(part.first() - 1, part.last())) {
                Link more = new Link(messages.text("unit.section.more"), address + "#" + anchor(one));
                sections.add(
                        section(page, one, sections.size() + 1, IndicatorSection.Details.ELSEWHERE, Optional.of(more)));
            }
        }
        return sections;
    }

    /** The sections shown in full on a page of their own. */
    List<IndicatorSection> sections(
            SitePath page, AdministrativeUnit unit, List<TrackedIndicator> tracked, UnitPart part) {
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
        return SitePath.section(tracked.indicator().code(), tracked.disaggregation());
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
                tracked.tellsIllustrative(),
                milestones.boxes(page, tracked),
                milestones.yearly(page, tracked),
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
        Optional<Restatement> restatement = restated.of(unit, tracked);
        List<Reference> references = references(unit, tracked);
        restatement.flatMap(sums -> restated.line(sums)).ifPresent(references::add);
        return new IndicatorSection.Details(
                charts.progress("c" + number, unit.shortName(), tracked, references),
                compact,
                figures.ofYears(tracked, unit),
                restatement.map(sums -> restated.words(sums, tracked, unit)),
                figures.ofCategories(tracked, all),
                milestones.words(page, tracked),
                tracked.indicator().definition());
    }

    private String subtitle(Indicator indicator) {
        String unit = FigureText.unit(indicator);
        boolean inWords = indicator.kind() == IndicatorKind.YES_NO || indicator.kind() == IndicatorKind.QUALITATIVE;
        return unit.isEmpty() || inWords
                ? indicator.name()
                : messages.text("indicator.with_unit", indicator.name(), unit);
    }

    /** The targets of the units above on the same indicator. */
    private List<Reference> references(AdministrativeUnit unit, TrackedIndicator tracked) {
        List<Reference> references = new ArrayList<>();
        for (AdministrativeUnit above : site.dataset().units().ancestorsOf(unit.code())) {
            if (references.size() == MOST_REFERENCES) {
                break;
            }
            List<Assessment> assessments = assessmentsBeyond(
                    tracked, site.tracked().of(above.code(), tracked.indicator(), tracked.disaggregation()));
            if (!assessments.isEmpty()) {
                Target last = assessments.get(assessments.size() - 1).target();
                List<PathPoint> points = new ArrayList<>();
                for (Assessment assessment : assessments) {
                    points.add(new PathPoint(
                            assessment.milestoneYear(),
                            assessment.target().value().orElseThrow().doubleValue()));
                }
                references.add(new Reference(
                        messages.text("chart.reference", above.shortName(), targets.brief(last, tracked.indicator())),
                        points));
            }
        }
        return references;
    }

    /** The milestones of the unit above that come from other plans than the unit's own, by year. */
    private static List<Assessment> assessmentsBeyond(TrackedIndicator own, TrackedIndicator above) {
        Set<PlanCode> plans = new HashSet<>();
        for (Assessment assessment : own.assessments()) {
            plans.add(assessment.target().plan());
        }
        List<Assessment> assessments = new ArrayList<>();
        for (Assessment assessment : above.assessments()) {
            Target target = assessment.target();
            if (target.value().isPresent() && !target.isYearly() && !plans.contains(target.plan())) {
                assessments.add(assessment);
            }
        }
        assessments.sort(Comparator.comparingInt(Assessment::milestoneYear));
        return assessments;
    }
}
