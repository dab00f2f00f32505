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
    /** No entry of the main navigation. */
    OTHER
}
