package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.assess.Assessment;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;
import vn.tiendo.view.ChartSpec;
import vn.tiendo.view.Link;
import vn.tiendo.view.PlanPage.Reading;
import vn.tiendo.view.PlanPage.Standing;
import vn.tiendo.view.PlanPage.Statement;
import vn.tiendo.view.PlanPage.TargetReading;
import vn.tiendo.view.PlanPage.Understanding;
import vn.tiendo.view.PlanPage.UnitStanding;
import vn.tiendo.view.PlanPage.Units;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.ProgressStatement;
import vn.tiendo.wording.StatusTally;
import vn.tiendo.wording.StatusWords;
import vn.tiendo.wording.TargetText;
import vn.tiendo.wording.TrackedIndicator;

/** Shows a plan's targets beside the sentences from which they were read, each sentence once. */
final class PlanStatements {

    private static final int MOST_NAMED = 40;

    /** A plan with more targets is shown in brief: without charts, and naming only a few units. */
    private static final int MOST_IN_FULL = 40;

    private static final int NAMED_IN_BRIEF = 5;

    private final SiteParts site;
    private final Messages messages;
    private final TargetText targets;
    private final ProgressStatement statement;
    private final ProgressCharts charts;
    private final ComparisonCharts comparisons;

    PlanStatements(SiteParts site, ProgressCharts charts, ComparisonCharts comparisons) {
        this.site = site;
        this.messages = site.messages();
        this.targets = site.wording().targets();
        this.statement = site.wording().statement();
        this.charts = charts;
        this.comparisons = comparisons;
    }

    /** What distinguishes the readings of one sentence. */
    private record Subject(IndicatorCode indicator, Disaggregation disaggregation, Target.Scope scope) {}

    List<Statement> of(Plan plan, SitePath path) {
        Map<String, List<Target>> bySentence = new LinkedHashMap<>();
        for (Target target : site.dataset().targets().values()) {
            if (target.plan().equals(plan.code())) {
                // A target without the plan's words is grouped with others on its indicator that have the same reading.
                String sentence = target.quotation().isEmpty()
                        ? " " + target.indicator() + " " + target.reading()
                        : target.quotation();
                bySentence.computeIfAbsent(sentence, words -> new ArrayList<>()).add(target);
            }
        }
        Map<TargetCode, List<Assessment>> assessed = new LinkedHashMap<>();
        for (Assessment assessment : site.progress().ofPlan(plan.code())) {
            assessed.computeIfAbsent(assessment.target().code(), code -> new ArrayList<>())
                    .add(assessment);
        }
        boolean brief = bySentence.values().stream().mapToInt(List::size).sum() > MOST_IN_FULL;
        List<Statement> statements = new ArrayList<>();
        for (List<Target> targetsOfOne : bySentence.values()) {
            int number = statements.size() + 1;
            Shared shared = Shared.among(targetsOfOne);
            statements.add(new Statement(
                    number,
                    "mt-" + number,
                    targetsOfOne.get(0).quotation(),
                    shared.words(targetsOfOne.get(0)),
                    readings(plan, path, number, targetsOfOne, assessed, shared, brief)));
        }
        return statements;
    }

    /** Which words are the same for all targets of a group, and so are shown once for the group. */
    private record Shared(boolean reading, boolean condition) {

        static Shared among(List<Target> targets) {
            return new Shared(
                    targets.stream().map(Target::reading).distinct().count() == 1,
                    targets.stream().map(Target::condition).distinct().count() == 1);
        }

        /** What is shared here but not yet shown. */
        Shared beyond(Shared told) {
            return new Shared(reading && !told.reading, condition && !told.condition);
        }

        Shared and(Shared other) {
            return new Shared(reading || other.reading, condition || other.condition);
        }

        Understanding words(Target target) {
            return new Understanding(reading ? target.reading() : "", condition ? target.condition() : "");
        }

        Understanding rest(Target target) {
            return new Understanding(reading ? "" : target.reading(), condition ? "" : target.condition());
        }
    }

    private List<Reading> readings(
            Plan plan,
            SitePath path,
            int number,
            List<Target> ofSentence,
            Map<TargetCode, List<Assessment>> assessed,
            Shared told,
            boolean brief) {
        Map<Subject, List<Target>> bySubject = new LinkedHashMap<>();
        for (Target target : ofSentence) {
            bySubject
                    .computeIfAbsent(
                            new Subject(target.indicator(), target.disaggregation(), target.scope()),
                            subject -> new ArrayList<>())
                    .add(target);
        }
        List<Reading> readings = new ArrayList<>();
        bySubject.forEach((subject, milestones) -> {
            Indicator indicator = site.dataset().indicators().get(subject.indicator());
            if (indicator != null) {
                String id = "b" + number + "-" + (readings.size() + 1);
                readings.add(reading(plan, path, id, subject, indicator, milestones, assessed, told, brief));
            }
        });
        return readings;
    }

    private Reading reading(
            Plan plan,
            SitePath path,
            String id,
            Subject subject,
            Indicator indicator,
            List<Target> milestones,
            Map<TargetCode, List<Assessment>> assessed,
            Shared told,
            boolean brief) {
        Optional<AdministrativeUnit> unit = unitOf(plan, subject.scope());
        Optional<TrackedIndicator> tracked =
                unit.map(one -> site.tracked().of(one.code(), indicator, subject.disaggregation()));
        List<AdministrativeUnit> many = unit.isPresent() ? List.of() : assessedUnits(milestones, assessed);
        Shared here = Shared.among(milestones).beyond(told);
        Link scope = scope(plan, path, subject.scope());
        return new Reading(
                new Link(
                        site.tracked().name(indicator, subject.disaggregation()),
                        site.scope().indicators().contains(indicator)
                                ? path.relativize(SitePath.indicator(indicator.code()))
                                : ""),
                scope,
                baseline(milestones, indicator),
                here.words(milestones.get(0)),
                tracked.map(Stream::of)
                        .orElseGet(() -> many.stream()
                                .map(one -> site.tracked().of(one.code(), indicator, subject.disaggregation())))
                        .anyMatch(TrackedIndicator::hasIllustrative),
                milestones.stream()
                        .map(target -> reading(
                                plan,
                                target,
                                indicator,
                                path,
                                tracked,
                                assessed.getOrDefault(target.code(), List.of()),
                                told.and(here),
                                brief))
                        .toList(),
                brief ? Optional.empty() : chart(id, subject, indicator, scope, unit, tracked, milestones, many));
    }

    /** One unit's figures towards its milestones; or, for many units, a comparison of them. */
    private Optional<ChartSpec> chart(
            String id,
            Subject subject,
            Indicator indicator,
            Link scope,
            Optional<AdministrativeUnit> unit,
            Optional<TrackedIndicator> tracked,
            List<Target> milestones,
            List<AdministrativeUnit> many) {
        if (unit.isPresent()) {
            return charts.progress(
                    id, unit.get().shortName(), tracked.orElseThrow().heldAgainst(milestones), List.of());
        }
        // The target is that of old units as well as of those that they went into: these are not ranked together,
        // unless there would be nothing to rank.
        return Stream.of(
                        UnitsOfTheirYear.of(site, many, indicator, subject.disaggregation()),
                        UnitsOfTheirYear.latest(many))
                .map(units -> comparisons.compare(
                        id,
                        units.title(indicator.shortName(), scope.text(), messages),
                        units,
                        indicator,
                        subject.disaggregation(),
                        Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<AdministrativeUnit> unitOf(Plan plan, Target.Scope scope) {
        if (scope instanceof Target.Scope.UnitsOfLevel) {
            return Optional.empty();
        }
        return scope instanceof Target.Scope.SingleUnit single
                ? site.dataset().units().find(single.unit())
                : site.dataset().units().find(plan.issuingUnit());
    }

    /** The units for which a target for a level was assessed, in plain text order of their codes. */
    private List<AdministrativeUnit> assessedUnits(
            List<Target> milestones, Map<TargetCode, List<Assessment>> assessed) {
        return milestones.stream()
                .flatMap(target -> assessed.getOrDefault(target.code(), List.of()).stream())
                .map(Assessment::unit)
                .distinct()
                .filter(site.scope()::lists)
                .map(code -> site.dataset().units().get(code))
                .toList();
    }

    private Link scope(Plan plan, SitePath path, Target.Scope scope) {
        if (scope instanceof Target.Scope.UnitsOfLevel level) {
            return new Link(
                    messages.text(
                            "scope.level",
                            FirstLetter.lower(
                                    messages.text("level." + level.level().token()))),
                    "");
        }
        return unitOf(plan, scope)
                .map(unit -> site.links().withinSentence(site.links().unitLink(path, unit)))
                .orElse(new Link("", ""));
    }

    private String baseline(List<Target> milestones, Indicator indicator) {
        return milestones.stream()
                .flatMap(target -> target.baseline().stream())
                .findFirst()
                .map(baseline ->
                        messages.text("plan.baseline", baseline.year(), FigureText.target(indicator, baseline.value())))
                .orElse("");
    }

    private TargetReading reading(
            Plan plan,
            Target target,
            Indicator indicator,
            SitePath path,
            Optional<TrackedIndicator> tracked,
            List<Assessment> assessments,
            Shared told,
            boolean brief) {
        boolean many = target.scope() instanceof Target.Scope.UnitsOfLevel;
        List<Standing> standings = many
                ? List.of()
                : assessments.stream()
                        .sorted(Comparator.comparingInt(Assessment::milestoneYear))
                        .map(assessment -> standing(plan, assessment, tracked.orElseThrow()))
                        .toList();
        return new TargetReading(
                target.code().text(),
                FirstLetter.upper(targets.when(target, plan)),
                targets.requirement(target, indicator),
                told.rest(target),
                adjustment(target),
                target.isYearly() ? Optional.empty() : standings.stream().findFirst(),
                target.isYearly() ? standings : List.of(),
                many ? Optional.of(units(assessments, path, brief)) : Optional.empty(),
                standings.isEmpty() ? whyNotAssessed(target, plan) : "");
    }

    private String whyNotAssessed(Target target, Plan plan) {
        List<TargetCode> replacing = site.scope().replacing(target);
        if (!replacing.isEmpty()) {
            return messages.text(
                    "plan.replaced", replacing.stream().map(TargetCode::text).collect(Collectors.joining(", ")));
        }
        boolean isToCome =
                target.isYearly() && plan.firstYear() > site.progress().asOf().getYear();
        boolean many = target.scope() instanceof Target.Scope.UnitsOfLevel;
        return messages.text(many && !isToCome ? "plan.no_units" : "plan.not_assessed");
    }

    private String adjustment(Target target) {
        return target.adjusts()
                .map(code -> messages.text("plan.adjusts", code, target.adjustmentBasis())
                        .strip())
                .orElse(target.adjustmentBasis());
    }

    private Standing standing(Plan plan, Assessment assessment, TrackedIndicator tracked) {
        Optional<Assessment> lastInForce = tracked.lastInForceOf(assessment);
        Assessment told = lastInForce.orElse(assessment);
        List<String> sentences = lastInForce.isPresent()
                ? statement.standing(told, tracked.indicator(), tracked.thresholds())
                : statement.sentences(told, plan, unitOf(told), tracked.indicator(), tracked.thresholds());
        return new Standing(
                String.valueOf(assessment.milestoneYear()),
                StatusWords.mark(assessment.status(), messages),
                lastInForce.map(last -> StatusWords.mark(last.status(), messages)),
                String.join(" ", sentences));
    }

    private AdministrativeUnit unitOf(Assessment assessment) {
        return site.dataset().units().get(assessment.unit());
    }

    /** The number of units per status; for a yearly target, of its latest year. */
    private Units units(List<Assessment> assessments, SitePath path, boolean brief) {
        StatusTally tally = StatusTally.of(assessments.stream()
                .filter(assessment -> site.scope().lists(assessment.unit()))
                .toList());
        List<Assessment> told = tally.latest().stream()
                .sorted(Comparator.comparing(Assessment::status))
                .limit(brief ? NAMED_IN_BRIEF : MOST_NAMED)
                .toList();
        ListedUnits listed = site.links().listed(told.stream().map(this::unitOf).toList());
        List<UnitStanding> named = told.stream()
                .map(assessment -> new UnitStanding(
                        site.links().unitLink(path, unitOf(assessment), listed),
                        StatusWords.mark(assessment.status(), messages)))
                .toList();
        int more = tally.total() - told.size();
        return new Units(
                tally.marks(messages),
                named,
                more > 0 ? messages.text("plan.more_units", VietnameseFormat.whole(more)) : "");
    }
}
