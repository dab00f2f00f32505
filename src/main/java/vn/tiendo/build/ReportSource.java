package vn.tiendo.build;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ReportStanding;
import vn.tiendo.assess.ReportStandings;
import vn.tiendo.assess.ReportingPlans;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ReportedYears;
import vn.tiendo.plan.SitePlanner;
import vn.tiendo.render.NarrativeBlocks;
import vn.tiendo.report.DocumentWords;
import vn.tiendo.report.DraftMaterials;
import vn.tiendo.report.DraftRequest;
import vn.tiendo.report.Reminder;
import vn.tiendo.report.ReportDocument;
import vn.tiendo.report.ReportDraft;
import vn.tiendo.report.ReviewDraft;
import vn.tiendo.report.ReviewMaterials;
import vn.tiendo.report.UnitWords;
import vn.tiendo.view.ReportContent;
import vn.tiendo.wording.Disaggregations;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.PlanLabels;
import vn.tiendo.wording.Wording;

/** Everything that reports are made of: what the site says, and what units wrote. Safe to use from several threads. */
final class ReportSource {

    private record UnitYear(AdminUnitCode unit, int year) {}

    private final Dataset dataset;
    private final Messages messages;
    private final Disaggregations disaggregations;
    private final Progress progress;
    private final SitePlanner planner;
    private final ReportDraft draft;
    private final ReviewDraft reviewDraft;
    private final Reminder reminder;
    private final ReportStandings standings;
    private final DocumentWords documentWords = new DocumentWords();
    private final NarrativeBlocks narratives = new NarrativeBlocks();
    private final Map<UnitYear, Narrative> written = new HashMap<>();

    /** @param planner gives the words of the pages */
    ReportSource(Dataset dataset, Progress progress, SitePlanner planner, Messages messages) {
        this.dataset = dataset;
        this.messages = messages;
        this.disaggregations = new Disaggregations(dataset.dimensions());
        this.progress = progress;
        this.planner = planner;
        Wording wording = new Wording(
                messages,
                dataset.indicators(),
                new PlanLabels(messages, dataset.plans().values(), dataset.units()),
                progress.asOf());
        this.draft = new ReportDraft(dataset.units(), dataset.plans(), messages, wording.summary(), documentWords);
        this.reviewDraft =
                new ReviewDraft(dataset.units(), dataset.plans(), messages, wording.summary(), documentWords);
        this.reminder =
                new Reminder(dataset.units(), dataset.plans().values(), messages, wording.summary(), documentWords);
        this.standings = new ReportStandings(
                dataset,
                progress,
                new ReportingPlans(dataset, progress),
                code -> planner.tellsOf(dataset.units().get(code)));
        for (Narrative narrative : dataset.narratives()) {
            written.put(new UnitYear(narrative.unit(), narrative.year()), narrative);
        }
    }

    Dataset dataset() {
        return dataset;
    }

    /** The years for which the site has a page. */
    Set<Integer> yearsWithReport(AdministrativeUnit unit) {
        return planner.yearsWithReport(unit);
    }

    boolean tellsOf(AdministrativeUnit unit) {
        return planner.tellsOf(unit);
    }

    LocalDate asOf() {
        return progress.asOf();
    }

    boolean hasPlanThrough(AdministrativeUnit unit, ReportOptions options) {
        return !planner.plansThrough(
                        unit, options.years().first(), options.years().last(), options.plan())
                .isEmpty();
    }

    /** The plans to review: all plans of the unit, or the one asked for. */
    List<Plan> plansOf(AdministrativeUnit unit, ReportOptions options) {
        return planner.plansOf(unit, options.year()).stream()
                .filter(plan -> options.plan().map(plan.code()::equals).orElse(true))
                .toList();
    }

    /** @param plan the only plan to report on; empty for all */
    ReportDocument report(DraftRequest request, Optional<PlanCode> plan) {
        return request.years().isReview() ? review(request, plan) : yearly(request, plan);
    }

    private ReportDocument yearly(DraftRequest request, Optional<PlanCode> plan) {
        AdministrativeUnit unit = request.unit();
        int year = request.years().last();
        return draft.of(
                request,
                new DraftMaterials(
                        planner.report(unit, year, plan),
                        words(unit, year, unit.name()),
                        children(unit, year, plan),
                        wordsBelow(unit, request.years())));
    }

    private ReportDocument review(DraftRequest request, Optional<PlanCode> plan) {
        AdministrativeUnit unit = request.unit();
        ReportedYears years = request.years();
        SortedMap<Integer, UnitWords> own = new TreeMap<>();
        for (int year = years.first(); year <= years.last(); year++) {
            int of = year;
            words(unit, year, unit.name()).ifPresent(written -> own.put(of, written));
        }
        return reviewDraft.of(
                request,
                new ReviewMaterials(
                        planner.review(unit, years.first(), years.last(), plan),
                        own,
                        children(unit, years.last(), plan),
                        wordsBelow(unit, years)));
    }

    /** What units below wrote; in a review with the year, and by name so that none is taken for a namesake. */
    private List<UnitWords> wordsBelow(AdministrativeUnit unit, ReportedYears years) {
        List<AdministrativeUnit> told = dataset.units().descendantsOf(unit.code()).stream()
                .filter(planner::tellsOf)
                .filter(one -> IntStream.rangeClosed(years.first(), years.last())
                        .anyMatch(year -> written.containsKey(new UnitYear(one.code(), year))))
                .toList();
        ListedUnits listed = planner.listed(told, years.last());
        List<UnitWords> below = new ArrayList<>();
        for (AdministrativeUnit one : told) {
            for (int year = years.first(); year <= years.last(); year++) {
                int of = year;
                words(one, year, listed.nameWithEnd(one))
                        .map(written -> years.isReview() ? written.of(of, documentWords) : written)
                        .ifPresent(below::add);
            }
        }
        return below;
    }

    /** The content for the units directly below that exist at the end of the year. */
    private List<ReportContent> children(AdministrativeUnit unit, int year, Optional<PlanCode> plan) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate day = end.isAfter(progress.asOf()) ? progress.asOf() : end;
        List<ReportContent> children = new ArrayList<>();
        for (AdministrativeUnit child : dataset.units().childrenOf(unit.code())) {
            if (planner.tellsOf(child) && child.isInForceOn(day)) {
                children.add(planner.report(child, year, plan));
            }
        }
        return children;
    }

    /**
     * Which units must report under a plan on a year, and whether they have; empty if no report has been recorded yet.
     */
    List<ReportStanding> standings(Plan plan, int year) {
        return standings.of(plan, year);
    }

    boolean asksOnlyIssuer(Plan plan, int year) {
        return standings.asksOnlyIssuer(plan, year);
    }

    /** The units that a plan asks for a report on a year. */
    Set<AdminUnitCode> asked(Plan plan, int year) {
        return standings.asked(plan, year);
    }

    /** Describes a report that is overdue. */
    Reminder.Missing missing(Plan plan, AdministrativeUnit sender, ReportStanding standing, AskedFigures asked) {
        return new Reminder.Missing(
                plan,
                sender,
                standing,
                planner.report(standing.unit(), standing.year(), Optional.of(plan.code())),
                asked.missing(standing.unit(), standing.year(), plan.code()).stream()
                        .map(this::name)
                        .toList(),
                written.containsKey(new UnitYear(standing.unit().code(), standing.year())),
                progress.asOf());
    }

    /** The name as in the rows of reports. */
    private String name(AskedFigures.Gap gap) {
        return gap.disaggregation().isHeadline()
                ? gap.indicator().name()
                : messages.text("tracked.category", gap.indicator().name(), disaggregations.name(gap.disaggregation()));
    }

    Reminder reminder() {
        return reminder;
    }

    private Optional<UnitWords> words(AdministrativeUnit unit, int year, String name) {
        return Optional.ofNullable(written.get(new UnitYear(unit.code(), year)))
                .map(narrative -> new UnitWords(name, narratives.of(narrative), narrative.illustrative()));
    }
}
