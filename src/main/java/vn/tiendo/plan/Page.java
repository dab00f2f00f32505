package vn.tiendo.plan;

import java.util.function.Supplier;

/**
 * One page of the site.
 *
 * @param view makes what stands on the page; called in the thread that renders it, so that no two stages ever hold
 *     all pages at once
 */
public record Page(SitePath path, Supplier<PageView> view) {}
