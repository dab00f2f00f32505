package vn.tiendo.assess;

import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.PlanCode;

/**
 * How many units of a level have a figure for a year and an indicator, of those for which a plan sets a target.
 *
 * @param expected the units in force at the end of the year
 * @param reported those that have a figure or a special cell
 * @param isIllustrative whether any of these was made up to show how the site looks
 */
public record Completeness(
        PlanCode plan,
        IndicatorCode indicator,
        Disaggregation disaggregation,
        AdministrativeLevel level,
        int year,
        int expected,
        int reported,
        boolean isIllustrative) {}
