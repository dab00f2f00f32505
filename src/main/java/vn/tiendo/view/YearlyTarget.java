package vn.tiendo.view;

import java.util.List;

/**
 * A target that holds anew in each year, with the years assessed so far.
 *
 * @param years the earliest first
 */
public record YearlyTarget(String indicator, String target, String requirement, Link plan, List<YearOfTarget> years) {

    public YearlyTarget {
        years = List.copyOf(years);
    }

    /**
     * One year of a yearly target.
     *
     * @param required what that year's figure was held against; empty if it says nothing beyond the target
     * @param latest whether it is the last year assessed
     */
    public record YearOfTarget(String year, String value, String required, StatusMark status, boolean latest) {}
}
