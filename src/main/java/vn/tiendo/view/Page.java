package vn.tiendo.view;

import java.util.function.Supplier;

/**
 * One page of the site.
 *
 * @param view makes the content of the page; called in the thread that renders it, so that no two stages ever hold all
 *     pages at once
 */
public record Page(SitePath path, Supplier<PageView> view) {

    /** More units or reports in one list or table would make a page larger than 300 KB. */
    public static final int MOST_ROWS = 1000;
}
