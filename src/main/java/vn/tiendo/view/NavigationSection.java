package vn.tiendo.view;

/** The part of the site to which a page belongs; its entry in the main navigation is marked. */
public enum NavigationSection {
    HOME,
    UNITS,
    INDICATORS,
    PLANS,
    REPORTS,
    METHODS,
    DOWNLOADS,
    /** None of the main navigation's own. */
    OTHER
}
