package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.ProgressByYear;
import vn.tiendo.assess.ReportStandings;
import vn.tiendo.assess.ReportingPlans;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.Target;
import vn.tiendo.wording.TrackedIndicator;

/** What reports are about – a unit, one year or several, the plans included – and what was known at the end of it. */
final class ReportSubjects {

    private final SiteParts site;
    private final ProgressByYear progress;

    /** What was known at the end of each year; computed once for all reports on the year. */
    private final Map<Integer, YearEnd> yearEnds = new ConcurrentHashMap<>();

    ReportSubjects(SiteParts site, ProgressByYear progress) {
        this.site = site;
        this.progress = progress;
    }

    /** The site as of the end of a year. */
    record YearEnd(SiteParts site, ReportRows rows, UnitActivities activities, ReportStandings standings) {

        private static YearEnd of(SiteParts now, SiteParts site) {
            ReportingPlans reporting = new ReportingPlans(site.dataset(), site.progress());
            ReportStandings standings =
                    new ReportStandings(site.dataset(), now.progress(), reporting, site.scope()::hasPage);
            return new YearEnd(
                    site, new ReportRows(now, site), new UnitActivities(site, reporting, standings), standings);
        }
    }

    /**
     * A unit, the years covered, and the plans included: all, or only one.
     *
     * @param firstYear equals {@code year} unless several years are reviewed
     * @param year the last year covered
     */
    record Subject(AdministrativeUnit unit, int firstYear, int year, Optional<PlanCode> only) {

        Subject(AdministrativeUnit unit, int year, Optional<PlanCode> only) {
            this(unit, year, year, only);
        }

        boolean isReview() {
            return firstYear < year;
        }

        boolean isUnder(PlanCode plan) {
            return only.map(plan::equals).orElse(true);
        }

        private boolean isWithin(Plan plan) {
            return plan.firstYear() <= firstYear && year <= plan.lastYear();
        }

        /** Whether targets of a plan are included: of plans that cover all the years, not of those that have ended. */
        boolean isHeldAgainst(Plan plan) {
            return isUnder(plan.code()) && isWithin(plan);
        }
    }

    /** What was known at the end of a year, or on the as-of date if that is earlier. */
    YearEnd endOf(int year) {
        return yearEnds.computeIfAbsent(
                Math.min(year, site.progress().asOf().getYear()),
                of -> YearEnd.of(
                        site, of == site.progress().asOf().getYear() ? site : site.asOf(progress.atEndOf(of))));
    }

    /**
     * The indicators with a figure for the year or a target of an included plan; with only one plan, and in a review,
     * just those with a target.
     */
    List<TrackedIndicator> tracked(Subject subject, YearEnd end) {
        return IndicatorSections.withSection(
                        end.site().tracked().of(subject.unit().code()))
                .stream()
                .map(one -> heldAgainstPlansOf(subject, one))
                .filter(one -> !one.assessments().isEmpty()
                        || (subject.only().isEmpty()
                                && !subject.isReview()
                                && one.figureIn(subject.year()).isPresent()))
                .toList();
    }

    private TrackedIndicator heldAgainstPlansOf(Subject subject, TrackedIndicator tracked) {
        List<Target> targets = tracked.assessments().stream()
                .map(Assessment::target)
                .filter(target -> Optional.ofNullable(site.dataset().plans().get(target.plan()))
                        .filter(subject::isHeldAgainst)
                        .isPresent())
                .toList();
        return tracked.heldAgainst(targets);
    }

    /** The plans that set targets for the unit, or that it issued itself, and that cover the years. */
    List<PlanCode> plans(Subject subject, YearEnd end) {
        return plansOf(subject.unit(), end).stream()
                .filter(subject::isHeldAgainst)
                .map(Plan::code)
                .toList();
    }

    /** The same for any years. */
    List<Plan> plansOf(AdministrativeUnit unit, YearEnd end) {
        List<Plan> plans = new ArrayList<>(site.scope().plansOf(unit.code()));
        end.site().progress().ofUnit(unit.code()).stream()
                .map(assessment ->
                        site.dataset().plans().get(assessment.target().plan()))
                .filter(plan -> plan != null && !plans.contains(plan))
                .distinct()
                .forEach(plans::add);
        return plans;
    }
}
