package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value to be reached at one milestone, or in every year.
 *
 * @param milestone the year or term; empty for a yearly target, or for the plan's last year
 * @param value the value to be reached, in the indicator's unit; empty if the comparison takes none
 * @param comparedWith the other indicator of {@link Comparison#AT_LEAST_OTHER_INDICATOR}
 * @param recurring whether the data say that the target applies to each year separately
 * @param baseline where progress starts, if the plan says so
 * @param adjusts the target that this one replaces for its units
 * @param reading the reading chosen if the plan's text is unclear
 * @param quotation the plan's own words
 */
public record Target(
        TargetCode code,
        PlanCode plan,
        IndicatorCode indicator,
        Disaggregation disaggregation,
        Scope scope,
        Optional<Milestone> milestone,
        Comparison comparison,
        Optional<BigDecimal> value,
        Optional<IndicatorCode> comparedWith,
        boolean recurring,
        Optional<Baseline> baseline,
        String condition,
        Optional<TargetCode> adjusts,
        String adjustmentBasis,
        String reading,
        String quotation,
        RowOrigin origin) {

    /** Whether the target is assessed once for each year of its plan. */
    public boolean isYearly() {
        return recurring || comparison.isOfEachYear();
    }

    /** Whether the milestone is a term of office, which is over with the election, whatever the day. */
    public boolean isForTerm() {
        return milestone.map(one -> one.lastYear() > one.firstYear()).orElse(false);
    }

    /**
     * The year M of the milestone.
     *
     * @throws IllegalStateException if the target is yearly
     */
    public int milestoneYear(Plan plan) {
        if (isYearly()) {
            throw new IllegalStateException(code + " is yearly");
        }
        return milestone.map(Milestone::firstYear).orElse(plan.lastYear());
    }

    /** The units to which a target applies. */
    public sealed interface Scope {

        /** The plan's issuing unit as a whole. */
        record IssuingUnit() implements Scope {}

        /** Every unit of a level below the issuing unit. */
        record UnitsOfLevel(AdministrativeLevel level) implements Scope {}

        /** One unit alone, of whatever level. */
        record SingleUnit(AdminUnitCode unit) implements Scope {}
    }

    /** A milestone: a year, or a term of office that counts from its first year. */
    public record Milestone(int firstYear, int lastYear) {}

    /**
     * Where progress starts.
     *
     * @param value in the indicator's unit
     */
    public record Baseline(int year, BigDecimal value) {}
}
