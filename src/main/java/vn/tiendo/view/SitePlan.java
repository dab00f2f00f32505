package vn.tiendo.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All pages of the site, in the order in which they are made. No two have the same path. */
public record SitePlan(List<Page> pages) {

    public SitePlan {
        pages = List.copyOf(pages);
        Set<SitePath> paths = new HashSet<>();
        for (Page page : pages) {
            if (!paths.add(page.path())) {
                throw new IllegalStateException("two pages at " + page.path());
            }
        }
    }
}
